#pragma once

#include "core/base/Result.h"
#include "core/store/Transaction.h"

#include <QDate>

// What a municipality works with from its first day: its usual units, the motives people come for, protocols between units
// and a catalogue of national benefits and municipal aid. It edits its own from there on. Source: resources/catalogue.
namespace ventanilla::founding {

// Writes them into a store that has no units. `validFrom`: of the protocols.
// Errors: Conflict ("store") when there are units; Internal when the program's own data cannot be read.
[[nodiscard]] Result<void> layFoundations(store::Transaction &transaction, const QDate &validFrom);

} // namespace ventanilla::founding
