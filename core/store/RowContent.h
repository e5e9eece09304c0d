#pragma once

#include "core/store/ReplicatedTables.h"

#include <string>

namespace ventanilla::store {

// "SELECT id, pack_row(…) FROM table ORDER BY id": every row in its canonical form (see PackedChanges).
[[nodiscard]] std::string rowContentQuery(const ReplicatedTable &table);

// "SELECT pack_row(…) FROM table WHERE id = ?".
[[nodiscard]] std::string oneRowQuery(const ReplicatedTable &table);

} // namespace ventanilla::store
