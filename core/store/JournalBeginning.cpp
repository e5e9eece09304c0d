#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/JournalCompaction.h"
#include "core/store/JournalReading.h"
#include "core/store/RecordCheck.h"
#include "core/store/RowWriter.h"

namespace ventanilla::store::journal {

namespace {

void require(bool holds, ErrorKind kind, const char *field)
{
    if (!holds)
        throw Failure(Error{kind, QString::fromLatin1(field), QStringLiteral("snapshot")});
}

// Its sequences are within the transaction, and that lies between the device's one before and the cut.
void requireFits(Connection &connection, const KeptTransaction &kept)
{
    const auto before = headerOver(connection, lastEntryOf(kept.device));
    const qint64 after = before ? sequenceOf(before->lastEntry) : 0;
    require(kept.firstSequence > after && kept.lastSequence <= startOf(connection, kept.device).sequence
            && kept.sequences.size() == kept.entries.size(),
        ErrorKind::Damaged, "sequence");
    qint64 last = kept.firstSequence - 1;
    for (const qint64 sequence : kept.sequences) {
        require(sequence > last && sequence <= kept.lastSequence, ErrorKind::Damaged, "sequence");
        last = sequence;
    }
}

} // namespace

void beginJournal(Transaction &transaction, const std::vector<JournalCut> &cuts)
{
    require(known(transaction).isEmpty(), ErrorKind::Conflict, "journal");
    auto insert = transaction.statement("INSERT INTO journal_start (device, sequence, chain) VALUES (?, ?, ?)");
    for (const JournalCut &cut : cuts) {
        require(cut.device >= 1 && cut.device <= 0xffff && cut.sequence >= 1 && cut.sequence <= idCounterMask
                && cut.chain.size() == chainSize,
            ErrorKind::Damaged, "sequence");
        require(cut.device != transaction.device(), ErrorKind::Conflict, "device");
        insert.bind(cut.device, cut.sequence, cut.chain).run();
    }
    // Whatever is entered here from now on has seen all of this.
    transaction.statement("UPDATE store_info SET context_is_behind = 1").run();
}

void addKept(Transaction &transaction, const KeptTransaction &kept)
{
    requireForm({kept.device, kept.firstSequence, kept.clock, kept.operatorId, kept.newlySeen, kept.entries});
    requireFits(transaction, kept);
    auto insert = transaction.statement(
        "INSERT INTO journal_entry (id, table_number, row_id, operation, changes) VALUES (?, ?, ?, ?, ?)");
    for (size_t index = 0; index < kept.entries.size(); ++index) {
        const EntryRecord &entry = kept.entries[index];
        insert
            .bind(
                composeId(kept.device, kept.sequences[index]), entry.table, entry.rowId, entry.operation, entry.changes)
            .run();
    }
    // Its chain was over entries of which some are gone.
    insertHeader(transaction,
        {composeId(kept.device, kept.firstSequence), kept.clock, kept.operatorId,
            composeId(kept.device, kept.lastSequence), QByteArray("")},
        kept.newlySeen);
}

void writeRowsOfJournal(Transaction &transaction)
{
    const Applying applying(transaction.state());
    for (const ReplicatedTable &table : replicatedTables()) {
        auto rows =
            transaction.statement("SELECT DISTINCT row_id FROM journal_entry WHERE table_number = ? ORDER BY row_id");
        rows.bind(table.number);
        while (rows.step()) {
            const auto rowId = rows.value<qint64>(0);
            writeRow(transaction, table, rowId,
                contentAfter(transaction, table, entriesOfRow(transaction, table.number, rowId)));
        }
    }
    requireForeignKeys(transaction);
}

} // namespace ventanilla::store::journal
