#pragma once

#include "core/store/RowReplay.h"

// Private to core/store: rows made what the journal says they are, without a further entry.
namespace ventanilla::store::journal {

// While it lives, what is written counts as received, not as entered here: no entries, no refusals of keys that exist
// twice or of deletes; foreign keys are checked at the end of the transaction.
class Applying
{
public:
    explicit Applying(ConnectionState &state);
    Applying(const Applying &) = delete;
    Applying &operator=(const Applying &) = delete;
    ~Applying();

private:
    ConnectionState &m_state;
};

// Inserts, deletes or changes the columns that differ. Within Applying.
void writeRow(
    Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const std::optional<RowContent> &content);

// Throws Failure (Damaged, field "row") when the row is not what was written: SQLite turns an integer in a column of texts
// into text, and such a row would not be what the journal says.
void requireRow(
    Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const std::optional<RowContent> &content);

// Throws Failure (Damaged, field "row") when a row names one that does not exist.
void requireForeignKeys(Transaction &transaction);

} // namespace ventanilla::store::journal
