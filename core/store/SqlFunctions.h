#pragma once

namespace ventanilla::store {

struct ConnectionState;

// The functions the schema's triggers call: fold_text(text, …), index_later(table, row, was indexed), is_entered() (no
// while received entries are applied), unite_later(table number, row), journal_row(column, value, …) and
// journal_update(column, old, new, …); and pack_row(column, value, …), which digest
// and verify compare rows by. Throws Failure.
void registerSqlFunctions(ConnectionState &state);

} // namespace ventanilla::store
