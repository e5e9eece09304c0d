#include "core/sync/engine/Snapshot.h"

#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SnapshotParts.h"
#include "core/sync/engine/StoreCommune.h"

namespace ventanilla::sync::snapshot {

namespace {

// A part stays far below what a batch may hold.
constexpr qint64 mostEntriesOfPart = 10'000;
constexpr size_t mostConflictsOfPart = 10'000;

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
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled);
            Entries entries{commune, journal.next(mostEntriesOfPart)};
            if (entries.transactions.empty())
                return {};
            for (const store::journal::KeptTransaction &kept : entries.transactions)
                m_total.entries += qint64(kept.entries.size());
            m_total.transactions += qint64(entries.transactions.size());
            if (auto put = this->put(entries); !put)
                return put;
            m_progress.report(m_total.entries, 0);
        }
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
    if (auto cut = kept_batches::cutNew(database); !cut)
        return failure(cut.error());
    const QDateTime wholeFrom = database.clock().now().addDays(-daysWhole);
    return database.read(
        [&](store::Connection &connection) { return Writer(connection, take, progress).write(wholeFrom); });
}

} // namespace ventanilla::sync::snapshot
