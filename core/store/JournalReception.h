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
    std::vector<std::pair<int, qint64>> rows; // table and id of the rows touched
};

// The record's device, sequence and context must follow on what is known: throws Failure with Conflict, field "sequence",
// for a gap, and field "context" when the author had seen what this store has not. A record that is known already,
// whole, changes nothing. Rows keep foreign keys: what the author had seen is here.
[[nodiscard]] Admission admit(Transaction &transaction, const TransactionRecord &record);

} // namespace ventanilla::store::journal
