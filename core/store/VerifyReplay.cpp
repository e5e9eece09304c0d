#include "core/store/RowContent.h"
#include "core/store/RowReplay.h"
#include "core/store/VerifyParts.h"

#include <limits>

namespace ventanilla::store {

namespace {

// The journal's entries of one table, row by row.
class JournalRows
{
public:
    JournalRows(Connection &connection, const ReplicatedTable &table)
        : m_connection(connection), m_table(table),
          m_entries(connection.statement(
              "SELECT row_id, id, operation, changes FROM journal_entry WHERE table_number = ? ORDER BY row_id, id"))
    {
        m_entries.bind(table.number);
        m_more = m_entries.step();
    }

    // Moves to the next row; false after the last.
    bool next()
    {
        m_ofRow.clear();
        if (!m_more)
            return false;
        m_rowId = m_entries.value<qint64>(0);
        while (m_more && m_entries.value<qint64>(0) == m_rowId) {
            m_ofRow.push_back(
                {m_entries.value<qint64>(1), m_entries.value<journal::Operation>(2), m_entries.value<QByteArray>(3)});
            m_more = m_entries.step();
        }
        return true;
    }

    [[nodiscard]] qint64 rowId() const { return m_rowId; }

    [[nodiscard]] std::optional<journal::RowContent> content()
    {
        return journal::contentAfter(m_connection, m_table, std::move(m_ofRow));
    }

private:
    Connection &m_connection;
    const ReplicatedTable &m_table;
    Statement m_entries;
    bool m_more = false;
    qint64 m_rowId = 0;
    std::vector<journal::RowEntry> m_ofRow;
};

} // namespace

void checkReplay(Connection &connection, const ReplicatedTable &table, ProblemList &problems)
{
    const QString name = QString::fromStdString(table.name);
    const auto report = [&](const char *what, qint64 rowId) {
        problems.add(ProblemKind::Replay,
            QStringLiteral("%1 %2: %3").arg(name, Id<void>(rowId).folio(), QString::fromLatin1(what)));
    };
    const std::string query = rowContentQuery(table);
    auto rows = connection.statement(Sql::generated(query));
    bool hasRow = rows.step();
    JournalRows entries(connection, table);
    bool hasEntries = entries.next();
    for (qint64 count = 0; hasRow || hasEntries; ++count) {
        if (count % 1'000 == 0 && problems.isCancelled())
            return;
        const qint64 rowId = hasRow ? rows.value<qint64>(0) : std::numeric_limits<qint64>::max();
        const qint64 entryRowId = hasEntries ? entries.rowId() : std::numeric_limits<qint64>::max();
        if (rowId < entryRowId) {
            report("not in the journal", rowId);
        } else if (const auto expected = entries.content(); entryRowId < rowId) {
            if (expected)
                report("missing", entryRowId);
        } else if (!expected) {
            report("deleted in the journal", rowId);
        } else if (*expected != journal::rowContentFrom(rows.value<QByteArray>(1))) {
            report("differs from the journal", rowId);
        }
        if (rowId <= entryRowId)
            hasRow = rows.step();
        if (entryRowId <= rowId)
            hasEntries = entries.next();
    }
}

} // namespace ventanilla::store
