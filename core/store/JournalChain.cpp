#include "core/store/Failure.h"
#include "core/store/JournalRecords.h"

#include <sodium.h>

#include <algorithm>

namespace ventanilla::store::journal {

namespace {

struct Header
{
    qint64 id = 0;
    qint64 clock = 0;
    qint64 operatorId = 0;
    qint64 lastEntry = 0;
    QByteArray chain;
};

// BLAKE2b-128 of what is added to it; integers as 8 bytes, blobs with their size before them.
class Digest
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, chainSize); }

    void add(qint64 value)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<unsigned char *>(&value), sizeof value);
    }

    void add(const QByteArray &bytes)
    {
        add(qint64(bytes.size()));
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    }

    [[nodiscard]] QByteArray finish()
    {
        QByteArray result(chainSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(result.data()), chainSize);
        return result;
    }

private:
    crypto_generichash_state m_state;
};

std::optional<Header> lastHeader(Connection &connection)
{
    const qint64 first = composeId(connection.device(), 0);
    auto statement = connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction"
                                          " WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
    statement.bind(first, first | idCounterMask);
    if (!statement.step())
        return std::nullopt;
    return Header{statement.value<qint64>(0), statement.value<qint64>(1), statement.value<qint64>(2),
        statement.value<qint64>(3), statement.value<QByteArray>(4)};
}

// The chain value over `previous`, the header and its entries, which must be there without a gap.
std::optional<QByteArray> chainOver(Connection &connection, const QByteArray &previous, const Header &header)
{
    Digest digest;
    digest.add(previous);
    constexpr qint64 newlySeen = 0;
    for (const qint64 field : {header.id, header.clock, header.operatorId, newlySeen, header.lastEntry})
        digest.add(field);
    auto statement = connection.statement("SELECT id, table_number, row_id, operation, changes FROM journal_entry"
                                          " WHERE id BETWEEN ? AND ? ORDER BY id");
    statement.bind(header.id, header.lastEntry);
    qint64 expected = header.id;
    while (statement.step()) {
        if (statement.value<qint64>(0) != expected)
            return std::nullopt;
        ++expected;
        for (int column = 1; column <= 3; ++column)
            digest.add(statement.value<qint64>(column));
        digest.add(statement.value<QByteArray>(4));
    }
    if (expected != header.lastEntry + 1)
        return std::nullopt;
    return digest.finish();
}

class ChainCheck
{
public:
    explicit ChainCheck(Connection &connection) : m_connection(connection) { }

    void next(const Header &header)
    {
        const int device = int(header.id >> idCounterBits);
        if (device != m_device) {
            m_device = device;
            m_nextEntry = composeId(device, 1);
            m_previous.clear();
        }
        if (header.id != m_nextEntry)
            report("journal gap before transaction %1", header.id);
        const auto chain = chainOver(m_connection, m_previous, header);
        if (!chain)
            report("journal entries missing in transaction %1", header.id);
        else if (*chain != header.chain)
            report("journal chain broken at transaction %1", header.id);
        m_previous = header.chain;
        m_nextEntry = header.lastEntry + 1;
        m_covered += header.lastEntry - header.id + 1;
    }

    [[nodiscard]] std::vector<QString> finish()
    {
        const qint64 entries =
            m_connection.statement("SELECT count(*) FROM journal_entry").single<qint64>().value_or(0);
        if (entries != m_covered)
            m_problems.push_back(QStringLiteral("journal entries without a transaction: %1").arg(entries - m_covered));
        return m_problems;
    }

private:
    void report(const char *text, qint64 transaction)
    {
        m_problems.push_back(QString::fromLatin1(text).arg(Id<void>(transaction).folio()));
    }

    Connection &m_connection;
    int m_device = 0;
    qint64 m_nextEntry = 0;
    qint64 m_covered = 0;
    QByteArray m_previous;
    std::vector<QString> m_problems;
};

} // namespace

QByteArray chainAfter(const QByteArray &previous, const TransactionRecord &record)
{
    Digest digest;
    digest.add(previous);
    digest.add(composeId(record.device, record.firstSequence));
    digest.add(record.clock);
    digest.add(record.operatorId);
    digest.add(qint64(record.newlySeen.sequences().size()));
    for (const auto &[device, sequence] : record.newlySeen.sequences()) {
        digest.add(qint64(device));
        digest.add(sequence);
    }
    digest.add(composeId(record.device, record.lastSequence()));
    for (const EntryRecord &entry : record.entries) {
        digest.add(qint64(entry.table));
        digest.add(entry.rowId);
        digest.add(qint64(entry.operation));
        digest.add(entry.changes);
    }
    return digest.finish();
}

void closeTransaction(Transaction &transaction, const Clock &clock, qint64 author)
{
    const auto previous = lastHeader(transaction);
    const qint64 first = composeId(transaction.device(), 0);
    const qint64 previousEntry = previous ? previous->lastEntry : first;
    const auto lastEntry = transaction.statement("SELECT max(id) FROM journal_entry WHERE id BETWEEN ? AND ?")
                               .bind(first, first | idCounterMask)
                               .single<std::optional<qint64>>()
                               .value_or(std::nullopt);
    if (!lastEntry || *lastEntry == previousEntry)
        return; // every update turned out to change nothing
    Header header;
    header.id = previousEntry + 1;
    header.lastEntry = *lastEntry;
    header.clock = std::max(clockOf(clock.now().toMSecsSinceEpoch()), previous ? previous->clock + 1 : qint64(0));
    header.operatorId = author;
    const auto chain = chainOver(transaction, previous ? previous->chain : QByteArray(), header);
    if (!chain)
        throw Failure(Error{ErrorKind::Damaged, {}, QStringLiteral("journal")});
    transaction
        .statement("INSERT INTO journal_transaction (id, clock, operator_id, last_entry, chain)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(header.id, header.clock, header.operatorId, header.lastEntry, *chain)
        .run();
}

std::vector<QString> verifyChain(Connection &connection)
{
    ChainCheck check(connection);
    auto statement =
        connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction ORDER BY id");
    while (statement.step()) {
        check.next({statement.value<qint64>(0), statement.value<qint64>(1), statement.value<qint64>(2),
            statement.value<qint64>(3), statement.value<QByteArray>(4)});
    }
    return check.finish();
}

} // namespace ventanilla::store::journal
