#pragma once

#include "core/store/JournalReading.h"

// Other devices' transactions taken into this store: their entries join the journal, and every row they touch becomes what
// the whole journal says it is (RowReplay.h). So the result depends on which entries are there, never on their order.
namespace ventanilla::store::journal {

// Two entries that had not seen each other and change one thing differently; `column` 0 is the row itself (deleted by
// one, changed by the other). `first` < `second` by (clock, id): the later one's value stands.
struct Concurrency
{
    int table = 0;
    qint64 rowId = 0;
    int column = 0;
    qint64 first = 0;
    qint64 second = 0;
    bool operator==(const Concurrency &) const = default;
};

struct Admission
{
    qint64 entries = 0; // 0 when everything was known already
    std::vector<Concurrency> concurrencies;
    std::vector<std::pair<int, qint64>> rows; // table and id of the rows touched, in the author's order
};

// The record's device, sequence and context must follow on what is known: throws Failure with Conflict, field "sequence",
// for a gap, and field "context" when the author had seen what this store has not; with Damaged for what no device writes,
// and for another transaction under a sequence that is known. A record that is known already, whole, changes nothing. Rows
// keep foreign keys: what the author had seen is here. Tables and columns that this version does not know are among
// `concurrencies` and `rows` too. What was entered before in the same transaction counts as not having seen the record.
[[nodiscard]] Admission admit(Transaction &transaction, const TransactionRecord &record);

} // namespace ventanilla::store::journal
