#pragma once

#include "core/store/Transaction.h"
#include "core/sync/engine/ConflictPairs.h"

#include <map>

// Private to core/sync/engine: rows that two devices gave one code, username or external id. A pair is the first of
// them and another, each by the entry that gave it its key.
namespace ventanilla::sync::same_keys {

using TouchedRows = std::map<int, std::set<qint64>>; // by number of the table

// Brings the pairs up to date after these rows have changed. The pairs that were not there before.
std::vector<ConflictPair> refresh(store::Transaction &transaction, const TouchedRows &touched);

// Whether the rows still have one key: somebody may have changed one's since the pair was found.
[[nodiscard]] bool holds(store::Connection &connection, const ConflictPair &pair);

} // namespace ventanilla::sync::same_keys
