#include "core/store/JournalReception.h"

#include "core/store/Concurrencies.h"
#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/JournalHeaders.h"
#include "core/store/RecordCheck.h"
#include "core/store/RowWriter.h"

#include <algorithm>
#include <set>

namespace ventanilla::store::journal {

namespace {

// What this store knows already must be the same, or a device's number is used twice.
void requireSame(Transaction &transaction, const TransactionRecord &record)
{
    const auto before = chainAt(transaction, record.device, record.firstSequence - 1);
    const auto after = chainAt(transaction, record.device, record.lastSequence());
    if (record.lastSequence() <= startOf(transaction, record.device).sequence)
        return; // before the snapshot this store began from
    if (!before || !after || chainAfter(*before, record) != *after)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("sequence"), QStringLiteral("another transaction")});
}

void insertEntries(Transaction &transaction, const TransactionRecord &record)
{
    auto insert = transaction.statement(
        "INSERT INTO journal_entry (id, table_number, row_id, operation, changes) VALUES (?, ?, ?, ?, ?)");
    qint64 id = composeId(record.device, record.firstSequence);
    for (const EntryRecord &entry : record.entries) {
        // A row in which nothing was filled in yet: no bytes, where a null array would be NULL.
        const QByteArray changes = entry.changes.isNull() ? QByteArray("") : entry.changes;
        insert.bind(id++, entry.table, entry.rowId, entry.operation, changes).run();
    }
}

void addToJournal(Transaction &transaction, const TransactionRecord &record, const JournalEnd &end)
{
    insertEntries(transaction, record);
    const Header header{composeId(record.device, record.firstSequence), record.clock, record.operatorId,
        composeId(record.device, record.lastSequence()), chainAfter(end.chain, record)};
    insertHeader(transaction, header, record.newlySeen);
    if (record.device != transaction.device())
        transaction.statement("UPDATE store_info SET context_is_behind = 1 WHERE context_is_behind = 0").run();
}

// The rows the record touches, in its author's order.
std::vector<std::pair<int, qint64>> rowsOf(const TransactionRecord &record)
{
    std::vector<std::pair<int, qint64>> rows;
    std::set<std::pair<int, qint64>> seen;
    for (const EntryRecord &entry : record.entries) {
        if (seen.emplace(entry.table, entry.rowId).second)
            rows.emplace_back(entry.table, entry.rowId);
    }
    return rows;
}

} // namespace

Admission admit(Transaction &transaction, const TransactionRecord &record)
{
    requireForm(record);
    ConnectionState &state = transaction.state();
    // What was entered here before, in this transaction, had not seen what comes now.
    if (state.journalled)
        closeTransaction(transaction, *state.clock, state.author);
    state.journalled = false;
    const JournalEnd end = endOf(transaction, record.device);
    if (record.lastSequence() <= end.sequence) {
        requireSame(transaction, record);
        return {};
    }
    requireFollows(transaction, record, end);
    addToJournal(transaction, record, end);

    Admission admission;
    admission.entries = qint64(record.entries.size());
    admission.rows = rowsOf(record);
    const Applying applying(state);
    for (const auto &[table, rowId] : admission.rows) {
        std::vector<RowEntry> entries = entriesOfRow(transaction, table, rowId);
        addConcurrencies(transaction, {table, rowId, composeId(record.device, record.firstSequence)}, entries,
            admission.concurrencies);
        if (const ReplicatedTable *known = findReplicatedTable(table)) {
            const auto content = contentAfter(transaction, *known, std::move(entries));
            writeRow(transaction, *known, rowId, content);
            requireRow(transaction, *known, rowId, content);
        }
    }
    requireForeignKeys(transaction);
    return admission;
}

} // namespace ventanilla::store::journal
