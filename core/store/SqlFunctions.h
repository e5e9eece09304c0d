#pragma once

namespace ventanilla::store {

struct ConnectionState;

// The functions the schema's triggers call: fold_text(text, …), index_later(table, row, was indexed),
// journal_row(column, value, …) and journal_update(column, old, new, …); and pack_row(column, value, …), which digest
// and verify compare rows by. Throws Failure.
void registerSqlFunctions(ConnectionState &state);

} // namespace ventanilla::store
