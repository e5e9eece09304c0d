#pragma once

#include "core/store/JournalHeaders.h"

// Private to core/store: what a record must be before it may join the journal. Records come from outside.
namespace ventanilla::store::journal {

// Throws Failure (Damaged) for what no device's journal can hold; `field` says what.
void requireForm(const TransactionRecord &record);

// Throws Failure: Conflict, field "sequence", for a gap; Conflict, field "context", when the author had seen what is not
// known here; Damaged for one that no device writes after what is known: within a known transaction, or with a
// clock that is not beyond what its author had seen.
void requireFollows(Connection &connection, const TransactionRecord &record, const JournalEnd &end);

} // namespace ventanilla::store::journal
