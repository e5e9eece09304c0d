#pragma once

#include "core/store/Transaction.h"

// The running number of the sealed files this computer has made.
namespace ventanilla::sync::file_number {

[[nodiscard]] qint64 next(store::Connection &connection);
void note(store::Transaction &transaction, qint64 number);

} // namespace ventanilla::sync::file_number
