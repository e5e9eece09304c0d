#include "core/store/JournalChain.h"
#include "core/store/JournalReading.h"

namespace ventanilla::store::journal {

namespace {

class ChainCheck
{
public:
    explicit ChainCheck(Connection &connection) : m_connection(connection), m_known(known(connection)) { }

    void next(const Header &header)
    {
        if (deviceOf(header.id) != m_device)
            begin(deviceOf(header.id));
        if (header.clock <= m_clock)
            report("journal clock runs backwards at transaction %1", header.id);
        m_clock = header.clock;
        if (sequenceOf(header.lastEntry) <= m_start)
            return; // from a snapshot: what is left of it proves nothing
        if (header.id != m_nextEntry)
            report("journal gap before transaction %1", header.id);
        checkChain(header);
        m_previous = header.chain;
        m_nextEntry = header.lastEntry + 1;
        m_covered += header.lastEntry - header.id + 1;
    }

    [[nodiscard]] std::vector<QString> finish()
    {
        const qint64 orphans = count("SELECT count(*) FROM journal_entry") - m_covered - entriesBeforeStarts();
        if (orphans != 0)
            m_problems.push_back(QStringLiteral("journal entries without a transaction: %1").arg(orphans));
        if (count("SELECT count(*) FROM journal_context c LEFT JOIN journal_start s ON s.device = c.device"
                  " WHERE NOT EXISTS (SELECT 1 FROM journal_transaction t WHERE t.id = c.transaction_id)"
                  " AND (c.transaction_id & 140737488355327) > coalesce(s.sequence, 0)")
            != 0)
            m_problems.push_back(QStringLiteral("journal context without a transaction"));
        return m_problems;
    }

private:
    void begin(int device)
    {
        const JournalStart start = startOf(m_connection, device);
        m_device = device;
        m_start = start.sequence;
        m_nextEntry = composeId(device, start.sequence + 1);
        m_previous = start.chain;
        m_clock = 0;
    }

    void checkChain(const Header &header)
    {
        const VersionVector newlySeen = newlySeenBetween(m_connection, header.id, header.id)[header.id];
        if (!m_known.covers(newlySeen))
            report("journal context unknown in transaction %1", header.id);
        const auto chain = chainOver(m_connection, m_previous, header, newlySeen);
        if (!chain)
            report("journal entries missing in transaction %1", header.id);
        else if (*chain != header.chain)
            report("journal chain broken at transaction %1", header.id);
    }

    // Each must be under a header all the same, which says when and who.
    qint64 entriesBeforeStarts()
    {
        return count("SELECT count(*) FROM journal_start s JOIN journal_entry e ON e.id BETWEEN (s.device << 47) + 1"
                     " AND (s.device << 47) + s.sequence"
                     " WHERE (SELECT last_entry FROM journal_transaction WHERE id <= e.id ORDER BY id DESC LIMIT 1)"
                     " >= e.id");
    }

    qint64 count(Sql sql) { return m_connection.statement(sql).single<qint64>().value_or(0); }

    void report(const char *text, qint64 transaction)
    {
        m_problems.push_back(QString::fromLatin1(text).arg(Id<void>(transaction).folio()));
    }

    Connection &m_connection;
    VersionVector m_known;
    int m_device = 0;
    qint64 m_start = 0;
    qint64 m_nextEntry = 0;
    qint64 m_clock = 0;
    qint64 m_covered = 0;
    QByteArray m_previous;
    std::vector<QString> m_problems;
};

} // namespace

std::vector<QString> verifyChain(Connection &connection)
{
    ChainCheck check(connection);
    auto statement =
        connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction ORDER BY id");
    while (statement.step())
        check.next(headerFrom(statement));
    return check.finish();
}

} // namespace ventanilla::store::journal
