#include "core/sync/engine/Snapshot.h"

#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SnapshotParts.h"
#include "core/sync/engine/StoreCommune.h"

namespace ventanilla::sync::snapshot {

namespace {

// Each part is packed by itself, so that few large ones are smaller in all; but one that is larger than the model takes
// (core/sync/protocol/BatchBody.cpp) goes as plain rows, in three times the bytes. Between two of them a cancel is heard.
constexpr qint64 mostEntriesOfPart = 20'000;
constexpr qint64 mostBytesOfPart = 2 * 1024 * 1024; // of values
constexpr size_t mostConflictsOfPart = 10'000;

using store::journal::KeptTransaction;

qint64 sizeOf(const KeptTransaction &kept)
{
    qint64 size = 0;
    for (const store::journal::EntryRecord &entry : kept.entries)
        size += entry.changes.size();
    return size;
}

class Writer
{
public:
    Writer(store::Connection &connection, const TakePart &take, Progress &progress)
        : m_connection(connection), m_take(take), m_progress(progress)
    { }

    Result<SnapshotSize> write(const QDateTime &wholeFrom)
    {
        const std::vector<ConflictRow> conflicts = readConflicts(wholeFrom);
        std::set<qint64> inConflict;
        for (const ConflictRow &row : conflicts)
            inConflict.insert({row.first, row.second});
        store::journal::Compaction journal(
            m_connection, store::journal::clockOf(wholeFrom.toMSecsSinceEpoch()), inConflict);
        m_size.heads = journal.cuts();
        if (auto put = this->put(Head{communeOf(m_connection), journal.cuts()}); !put)
            return failure(put.error());
        if (auto written = writeJournal(journal); !written)
            return failure(written.error());
        if (auto written = writeConflicts(conflicts); !written)
            return failure(written.error());
        if (auto put = this->put(m_total); !put)
            return failure(put.error());
        return m_size;
    }

private:
    // Open ones, and what was decided lately.
    std::vector<ConflictRow> readConflicts(const QDateTime &decidedFrom)
    {
        auto statement = m_connection.statement(
            "SELECT c.table_number, c.row_id, c.column_number, c.kind, c.first_entry, c.second_entry, c.resolution_id"
            " FROM conflict c LEFT JOIN conflict_resolution r ON r.id = c.resolution_id"
            " WHERE c.resolution_id IS NULL OR r.resolved_at >= ? ORDER BY c.id");
        statement.bind(decidedFrom);
        std::vector<ConflictRow> rows;
        while (statement.step()) {
            rows.push_back(
                {statement.value<int>(0), statement.value<qint64>(1), statement.value<int>(2), statement.value<int>(3),
                    statement.value<qint64>(4), statement.value<qint64>(5), statement.value<std::optional<qint64>>(6)});
        }
        return rows;
    }

    Result<void> writeJournal(store::journal::Compaction &journal)
    {
        const QString commune = communeOf(m_connection);
        for (;;) {
            std::vector<KeptTransaction> portion = journal.next(mostEntriesOfPart);
            if (portion.empty())
                return {};
            if (auto written = writePortion(commune, std::move(portion)); !written)
                return written;
        }
    }

    Result<void> writePortion(const QString &commune, std::vector<KeptTransaction> portion)
    {
        std::vector<KeptTransaction> part;
        qint64 size = 0;
        for (KeptTransaction &kept : portion) {
            const qint64 more = sizeOf(kept);
            if (!part.empty() && size + more > mostBytesOfPart) {
                if (auto put = putEntries(commune, std::exchange(part, {})); !put)
                    return put;
                size = 0;
            }
            size += more;
            part.push_back(std::move(kept));
        }
        return putEntries(commune, std::move(part));
    }

    Result<void> putEntries(const QString &commune, std::vector<KeptTransaction> transactions)
    {
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        for (const KeptTransaction &kept : transactions)
            m_total.entries += qint64(kept.entries.size());
        m_total.transactions += qint64(transactions.size());
        if (auto put = this->put(Entries{commune, std::move(transactions)}); !put)
            return put;
        m_progress.report(m_total.entries, 0);
        return {};
    }

    Result<void> writeConflicts(const std::vector<ConflictRow> &conflicts)
    {
        for (size_t first = 0; first < conflicts.size(); first += mostConflictsOfPart) {
            const size_t last = std::min(conflicts.size(), first + mostConflictsOfPart);
            ConflictRows rows{{conflicts.begin() + qptrdiff(first), conflicts.begin() + qptrdiff(last)}};
            if (auto put = this->put(rows); !put)
                return put;
        }
        m_total.conflicts = qint64(conflicts.size());
        return {};
    }

    Result<void> put(const Part &part)
    {
        const auto bytes = encode(part);
        if (!bytes)
            return failure(bytes.error());
        ++m_size.parts;
        m_size.bytes += bytes->size();
        m_size.entries = m_total.entries;
        return m_take(*bytes);
    }

    store::Connection &m_connection;
    const TakePart &m_take;
    Progress &m_progress;
    Total m_total;
    SnapshotSize m_size;
};

} // namespace

Result<SnapshotSize> write(store::Database &database, const TakePart &take, Progress &progress, int daysWhole)
{
    if (auto cut = kept_batches::cutNew(database, progress); !cut)
        return failure(cut.error());
    const QDateTime wholeFrom = database.clock().now().addDays(-daysWhole);
    return database.read(
        [&](store::Connection &connection) { return Writer(connection, take, progress).write(wholeFrom); });
}

} // namespace ventanilla::sync::snapshot
