#include "core/store/JournalReading.h"

#include "core/store/Failure.h"
#include "core/store/JournalHeaders.h"

#include <limits>

namespace ventanilla::store::journal {

namespace {

// The headers after a sequence, with room for so many entries.
class HeadersAfter
{
public:
    HeadersAfter(Connection &connection, int device, qint64 sequence)
        : m_statement(connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction"
                                           " WHERE id BETWEEN ? AND ? ORDER BY id"))
    {
        m_statement.bind(composeId(device, sequence + 1), lastEntryOf(device));
    }

    [[nodiscard]] std::vector<Header> take(qint64 mostEntries)
    {
        std::vector<Header> headers;
        qint64 entries = 0;
        while (m_statement.step()) {
            const Header header = headerFrom(m_statement);
            entries += header.lastEntry - header.id + 1;
            if (!headers.empty() && entries > mostEntries)
                break;
            headers.push_back(header);
        }
        return headers;
    }

private:
    Statement m_statement;
};

std::vector<EntryRecord> entriesOf(Connection &connection, const Header &header)
{
    auto statement = connection.statement("SELECT table_number, row_id, operation, changes FROM journal_entry"
                                          " WHERE id BETWEEN ? AND ? ORDER BY id");
    statement.bind(header.id, header.lastEntry);
    std::vector<EntryRecord> entries;
    entries.reserve(size_t(header.lastEntry - header.id + 1));
    while (statement.step()) {
        entries.push_back({statement.value<int>(0), statement.value<qint64>(1), statement.value<Operation>(2),
            statement.value<QByteArray>(3)});
    }
    if (qint64(entries.size()) != header.lastEntry - header.id + 1)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("sequence"), QStringLiteral("journal")});
    return entries;
}

} // namespace

VersionVector known(Connection &connection)
{
    VersionVector known;
    // From one device's headers to the next one's, however many each has.
    auto last =
        connection.statement("SELECT last_entry FROM journal_transaction WHERE id < ? ORDER BY id DESC LIMIT 1");
    for (qint64 below = std::numeric_limits<qint64>::max(); last.bind(below).step();) {
        const auto entry = last.value<qint64>(0);
        known.raise(deviceOf(entry), sequenceOf(entry));
        below = composeId(deviceOf(entry), 0);
    }
    auto starts = connection.statement("SELECT device, sequence FROM journal_start");
    while (starts.step())
        known.raise(starts.value<int>(0), starts.value<qint64>(1));
    return known;
}

std::vector<TransactionRecord> transactionsAfter(
    Connection &connection, int device, qint64 sequence, qint64 mostEntries)
{
    if (sequence < startOf(connection, device).sequence)
        throw Failure(Error{ErrorKind::NotFound, QStringLiteral("sequence"), QStringLiteral("before the snapshot")});
    const qint64 lastRead = composeId(device, sequence);
    if (const auto over = headerOver(connection, lastRead); over && over->lastEntry > lastRead)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("sequence"), QStringLiteral("inside a transaction")});
    const std::vector<Header> headers = HeadersAfter(connection, device, sequence).take(mostEntries);
    std::vector<TransactionRecord> records;
    if (headers.empty())
        return records;
    auto newlySeen = newlySeenBetween(connection, headers.front().id, headers.back().id);
    for (const Header &header : headers) {
        records.push_back({device, sequenceOf(header.id), header.clock, header.operatorId,
            std::move(newlySeen[header.id]), entriesOf(connection, header)});
    }
    return records;
}

std::optional<QByteArray> chainAt(Connection &connection, int device, qint64 sequence)
{
    const JournalStart start = startOf(connection, device);
    if (sequence == start.sequence)
        return start.chain;
    if (sequence < start.sequence)
        return std::nullopt;
    const auto header = headerOver(connection, composeId(device, sequence));
    if (!header || sequenceOf(header->lastEntry) != sequence)
        return std::nullopt;
    return header->chain;
}

VersionVector contextOf(Connection &connection, qint64 entryId)
{
    VersionVector context;
    const int device = deviceOf(entryId);
    context.raise(device, sequenceOf(entryId) - 1);
    auto next =
        connection.statement("SELECT min(seen_device) FROM journal_context WHERE device = ? AND seen_device > ?");
    for (int seen = 0;;) {
        const auto found = next.bind(device, seen).single<std::optional<int>>().value_or(std::nullopt);
        if (!found)
            return context;
        seen = *found;
        context.raise(seen, seenAt(connection, entryId, seen));
    }
}

} // namespace ventanilla::store::journal
