#include "core/store/JournalCompaction.h"

#include "core/store/JournalHeaders.h"
#include "core/store/JournalReading.h"
#include "core/store/RowReplay.h"

#include <algorithm>
#include <limits>
#include <map>

namespace ventanilla::store::journal {

namespace {

// The entries of one column that no author of another one had seen. Entries come by (clock, id), so nobody has seen a
// later one.
class Unseen
{
public:
    void add(Connection &connection, qint64 entry)
    {
        std::erase_if(m_entries, [&](qint64 earlier) { return hasSeen(connection, entry, earlier); });
        m_entries.push_back(entry);
    }

    [[nodiscard]] const std::vector<qint64> &entries() const { return m_entries; }

private:
    std::vector<qint64> m_entries;
};

constexpr int deletion = 0; // no column has this number

std::set<qint64> deciding(Connection &connection, std::vector<RowEntry> entries)
{
    putInOrder(connection, entries);
    std::set<qint64> kept;
    std::map<int, Unseen> unseen;
    for (const RowEntry &entry : entries) {
        if (entry.operation == Operation::Delete) {
            unseen[deletion].add(connection, entry.id);
            continue;
        }
        if (entry.operation == Operation::Insert)
            kept.insert(entry.id);
        for (const PackedChange &change : splitChanges(entry.changes))
            unseen[change.column].add(connection, entry.id);
    }
    for (const auto &[column, of] : unseen)
        kept.insert(of.entries().begin(), of.entries().end());
    return kept;
}

// Moves through the journal row by row.
class RowWalk
{
public:
    explicit RowWalk(Connection &connection)
        : m_statement(connection.statement("SELECT table_number, row_id, id, operation, changes FROM journal_entry"
                                           " ORDER BY table_number, row_id, id"))
    {
        m_more = m_statement.step();
    }

    // The next row's entries by id; empty after the last.
    [[nodiscard]] std::vector<RowEntry> next()
    {
        std::vector<RowEntry> entries;
        if (!m_more)
            return entries;
        const auto row = key();
        while (m_more && key() == row) {
            entries.push_back(
                {m_statement.value<qint64>(2), m_statement.value<Operation>(3), m_statement.value<QByteArray>(4)});
            m_more = m_statement.step();
        }
        return entries;
    }

private:
    [[nodiscard]] std::pair<int, qint64> key() const
    {
        return {m_statement.value<int>(0), m_statement.value<qint64>(1)};
    }

    Statement m_statement;
    bool m_more = false;
};

// From which entry on each device's journal is kept whole: clocks rise with sequences.
std::map<int, qint64> wholeFromEntries(Connection &connection, const std::vector<JournalCut> &cuts, qint64 wholeFrom)
{
    std::map<int, qint64> first;
    for (const JournalCut &cut : cuts) {
        auto recent =
            connection.statement("SELECT min(id) FROM journal_transaction WHERE id BETWEEN ? AND ? AND clock >= ?");
        recent.bind(firstEntryOf(cut.device), lastEntryOf(cut.device), wholeFrom);
        const auto found = recent.single<std::optional<qint64>>().value_or(std::nullopt);
        const auto last = headerOver(connection, lastEntryOf(cut.device));
        const qint64 lastTransaction = last ? last->id : lastEntryOf(cut.device);
        first[cut.device] = std::min(found.value_or(lastTransaction), lastTransaction);
    }
    return first;
}

} // namespace

Compaction::Compaction(Connection &connection, qint64 wholeFrom, const std::set<qint64> &alsoKept)
    : m_connection(connection)
{
    const VersionVector cut = known(connection);
    for (const auto &[device, sequence] : cut.sequences())
        m_cuts.push_back({device, sequence, endOf(connection, device).chain});
    findDropped(wholeFrom, alsoKept);
    m_ahead = nextTransaction();
}

void Compaction::findDropped(qint64 wholeFrom, const std::set<qint64> &alsoKept)
{
    const std::map<int, qint64> whole = wholeFromEntries(m_connection, m_cuts, wholeFrom);
    RowWalk rows(m_connection);
    for (std::vector<RowEntry> entries = rows.next(); !entries.empty(); entries = rows.next()) {
        if (entries.size() == 1)
            continue;
        const std::set<qint64> kept = deciding(m_connection, entries);
        for (const RowEntry &entry : entries) {
            if (entry.id < whole.at(deviceOf(entry.id)) && !kept.contains(entry.id) && !alsoKept.contains(entry.id))
                m_dropped.push_back(entry.id);
        }
    }
    std::ranges::sort(m_dropped);
}

bool Compaction::isDropped(qint64 entryId) const
{
    return std::ranges::binary_search(m_dropped, entryId);
}

// Nothing after the last one of which an entry is kept.
std::optional<KeptTransaction> Compaction::nextTransaction()
{
    auto headers = m_connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction"
                                          " WHERE id > ? ORDER BY id LIMIT 1");
    while (headers.bind(m_lastRead).step()) {
        const Header header = headerFrom(headers);
        m_lastRead = header.id;
        if (deviceOf(header.id) != m_device)
            m_unsaid = {};
        m_device = deviceOf(header.id);
        for (const auto &[transaction, seen] : newlySeenBetween(m_connection, header.id, header.id))
            m_unsaid.raise(seen);
        KeptTransaction kept{m_device, sequenceOf(header.id), sequenceOf(header.lastEntry), header.clock,
            header.operatorId, m_unsaid, {}, {}};
        auto entries = m_connection.statement("SELECT id, table_number, row_id, operation, changes FROM journal_entry"
                                              " WHERE id BETWEEN ? AND ? ORDER BY id");
        entries.bind(header.id, header.lastEntry);
        while (entries.step()) {
            if (isDropped(entries.value<qint64>(0)))
                continue;
            kept.sequences.push_back(sequenceOf(entries.value<qint64>(0)));
            kept.entries.push_back({entries.value<int>(1), entries.value<qint64>(2), entries.value<Operation>(3),
                entries.value<QByteArray>(4)});
        }
        if (kept.entries.empty())
            continue;
        m_unsaid = {};
        return kept;
    }
    return std::nullopt;
}

std::vector<KeptTransaction> Compaction::next(qint64 mostEntries)
{
    std::vector<KeptTransaction> portion;
    qint64 entries = 0;
    while (m_ahead) {
        const auto more = qint64(m_ahead->entries.size());
        if (!portion.empty() && (m_ahead->device != portion.front().device || entries + more > mostEntries))
            break;
        entries += more;
        portion.push_back(std::move(*m_ahead));
        m_ahead = nextTransaction();
    }
    return portion;
}

} // namespace ventanilla::store::journal
