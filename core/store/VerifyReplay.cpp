#include "core/store/Journal.h"
#include "core/store/PackedChanges.h"
#include "core/store/RowContent.h"
#include "core/store/VerifyParts.h"

#include <algorithm>
#include <map>

namespace ventanilla::store {

namespace {

using RowContent = std::map<int, QVariant>;

struct JournalStep
{
    qint64 id = 0;
    qint64 clock = 0; // known only where rows of several devices must be put in order
    journal::Operation operation = journal::Operation::Insert;
    QByteArray changes;
};

// The journal's entries of one table, row by row.
class JournalRows
{
public:
    JournalRows(Connection &connection, const ReplicatedTable &table)
        : m_connection(connection), m_entries(connection.statement("SELECT row_id, id, operation, changes"
                                                                   " FROM journal_entry WHERE table_number = ?"
                                                                   " ORDER BY row_id, id"))
    {
        m_entries.bind(table.number);
        m_more = m_entries.step();
    }

    // Moves to the next row; false after the last.
    bool next()
    {
        m_steps.clear();
        if (!m_more)
            return false;
        m_rowId = m_entries.value<qint64>(0);
        while (m_more && m_entries.value<qint64>(0) == m_rowId) {
            m_steps.push_back({m_entries.value<qint64>(1), 0, m_entries.value<journal::Operation>(2),
                m_entries.value<QByteArray>(3)});
            m_more = m_entries.step();
        }
        putInOrder();
        return true;
    }

    [[nodiscard]] qint64 rowId() const { return m_rowId; }

    // What the row must hold now; nothing when it was deleted.
    [[nodiscard]] std::optional<RowContent> content() const
    {
        std::optional<RowContent> content;
        for (const JournalStep &step : m_steps) {
            if (step.operation == journal::Operation::Delete) {
                content.reset();
                continue;
            }
            if (!content || step.operation == journal::Operation::Insert)
                content.emplace();
            for (const journal::Change &change : journal::unpackChanges(step.changes)) {
                if (change.value.isValid())
                    content->insert_or_assign(change.column, change.value);
                else
                    content->erase(change.column);
            }
        }
        return content;
    }

private:
    // Entries of one device are in the order of their ids; those of several in the order of their clocks.
    void putInOrder()
    {
        const auto deviceOf = [](const JournalStep &step) { return step.id >> idCounterBits; };
        if (deviceOf(m_steps.front()) == deviceOf(m_steps.back()))
            return;
        for (JournalStep &step : m_steps) {
            step.clock = m_connection
                             .statement("SELECT clock FROM journal_transaction WHERE id <= ?"
                                        " ORDER BY id DESC LIMIT 1")
                             .bind(step.id)
                             .single<qint64>()
                             .value_or(0);
        }
        std::ranges::sort(m_steps, {}, [](const JournalStep &step) { return std::pair(step.clock, step.id); });
    }

    Connection &m_connection;
    Statement m_entries;
    bool m_more = false;
    qint64 m_rowId = 0;
    std::vector<JournalStep> m_steps;
};

RowContent contentOf(const QByteArray &packed)
{
    RowContent content;
    for (const journal::Change &change : journal::unpackChanges(packed))
        content.emplace(change.column, change.value);
    return content;
}

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
        } else if (*expected != contentOf(rows.value<QByteArray>(1))) {
            report("differs from the journal", rowId);
        }
        if (rowId <= entryRowId)
            hasRow = rows.step();
        if (entryRowId <= rowId)
            hasEntries = entries.next();
    }
}

} // namespace ventanilla::store
