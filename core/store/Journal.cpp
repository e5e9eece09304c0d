#include "core/store/Journal.h"

#include "core/store/Failure.h"
#include "core/store/ReplicatedTables.h"

namespace ventanilla::store::journal {

namespace {

const ReplicatedTable &replicated(const char *table)
{
    const ReplicatedTable *found = findReplicatedTable(std::string_view(table));
    if (found == nullptr)
        throw Failure(Error{ErrorKind::Internal, QString::fromLatin1(table), QStringLiteral("not replicated")});
    return *found;
}

} // namespace

std::vector<Entry> history(Connection &connection, const char *table, qint64 rowId)
{
    // An entry belongs to the last transaction of its device that begins at or before it.
    auto statement = connection.statement(R"(
        SELECT e.id, e.table_number, e.row_id, e.operation, e.changes, t.clock, t.operator_id
        FROM journal_entry e
        JOIN journal_transaction t
            ON t.id = (SELECT id FROM journal_transaction WHERE id <= e.id ORDER BY id DESC LIMIT 1)
        WHERE e.table_number = ? AND e.row_id = ?
        ORDER BY t.clock, e.id)");
    statement.bind(replicated(table).number, rowId);
    std::vector<Entry> entries;
    while (statement.step()) {
        Entry entry;
        entry.id = statement.value<qint64>(0);
        entry.table = statement.value<int>(1);
        entry.rowId = statement.value<qint64>(2);
        entry.operation = statement.value<Operation>(3);
        entry.changes = unpackChanges(statement.value<QByteArray>(4));
        entry.occurredAt = QDateTime::fromMSecsSinceEpoch(millisecondsOf(statement.value<qint64>(5)), Qt::UTC);
        entry.operatorId = statement.value<qint64>(6);
        entries.push_back(std::move(entry));
    }
    return entries;
}

qint64 lastRowId(Connection &connection, const char *table)
{
    const qint64 first = composeId(connection.device(), 0);
    auto statement =
        connection.statement("SELECT max(row_id) FROM journal_entry WHERE table_number = ? AND row_id BETWEEN ? AND ?");
    statement.bind(replicated(table).number, first, first | idCounterMask);
    return statement.single<std::optional<qint64>>().value_or(std::nullopt).value_or(first);
}

} // namespace ventanilla::store::journal
