#include "core/sync/engine/Snapshot.h"
#include "core/sync/engine/SnapshotParts.h"
#include "core/sync/engine/StoreCommune.h"

namespace ventanilla::sync::snapshot {

namespace {

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
}

Result<void> takeHead(store::Transaction &transaction, const Head &head)
{
    if (head.commune != communeOf(transaction))
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"));
    store::journal::beginJournal(transaction, head.cuts);
    return {};
}

void insertConflicts(store::Transaction &transaction, const ConflictRows &conflicts)
{
    auto insert = transaction.statement("INSERT OR IGNORE INTO conflict (kind, table_number, row_id, column_number,"
                                        " first_entry, second_entry, resolution_id) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const ConflictRow &row : conflicts.rows)
        insert.bind(row.kind, row.table, row.rowId, row.column, row.first, row.second, row.decision).run();
}

} // namespace

Result<void> Receiver::take(const QByteArray &bytes)
{
    const auto part = decode(bytes);
    if (!part)
        return failure(part.error());
    const bool isHead = std::holds_alternative<Head>(*part);
    if (m_ended || isHead == m_begun)
        return damaged();
    m_begun = true;
    if (isHead) {
        m_heads = std::get<Head>(*part).cuts;
        return takeHead(m_transaction, std::get<Head>(*part));
    }
    if (const auto *entries = std::get_if<Entries>(&*part)) {
        for (const store::journal::KeptTransaction &kept : entries->transactions) {
            store::journal::addKept(m_transaction, kept);
            m_entries += qint64(kept.entries.size());
        }
        m_transactions += qint64(entries->transactions.size());
    } else if (const auto *conflicts = std::get_if<ConflictRows>(&*part)) {
        insertConflicts(m_transaction, *conflicts);
        m_conflicts += qint64(conflicts->rows.size());
    } else {
        m_ended = true;
        if (std::get<Total>(*part) != Total{m_transactions, m_entries, m_conflicts})
            return damaged();
    }
    return {};
}

Result<void> Receiver::finish()
{
    if (!m_ended)
        return damaged();
    store::journal::writeRowsOfJournal(m_transaction);
    return {};
}

} // namespace ventanilla::sync::snapshot
