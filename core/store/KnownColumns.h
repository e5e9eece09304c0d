#pragma once

namespace ventanilla::store {

class Connection;
class Transaction;

// A newer device's entries name tables and columns that this version of the program may not know: they stay in the
// journal and are not in the rows. Once the program has grown, the rows they name are made what the journal says.

// Whether it knows others than were last applied.
[[nodiscard]] bool knowsOtherColumns(Connection &connection);
// Throws Failure.
void applyNewlyKnownColumns(Transaction &transaction);

} // namespace ventanilla::store
