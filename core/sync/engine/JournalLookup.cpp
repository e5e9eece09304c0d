#include "core/sync/engine/JournalLookup.h"

namespace ventanilla::sync::journal_lookup {

namespace {

using store::journal::Operation;

EntryInContext entryFrom(const store::Statement &row)
{
    EntryInContext entry;
    entry.id = row.value<qint64>(0);
    entry.table = row.value<int>(1);
    entry.rowId = row.value<qint64>(2);
    entry.operation = row.value<Operation>(3);
    entry.changes = store::journal::unpackChanges(row.value<QByteArray>(4));
    entry.clock = row.value<qint64>(5);
    entry.operatorId = row.value<qint64>(6);
    return entry;
}

} // namespace

std::optional<EntryInContext> find(store::Connection &connection, qint64 entryId)
{
    auto statement = connection.statement(R"(
        SELECT e.id, e.table_number, e.row_id, e.operation, e.changes, t.clock, t.operator_id
        FROM journal_entry e
        JOIN journal_transaction t
            ON t.id = (SELECT id FROM journal_transaction WHERE id <= e.id ORDER BY id DESC LIMIT 1)
        WHERE e.id = ?)");
    if (!statement.bind(entryId).step())
        return std::nullopt;
    return entryFrom(statement);
}

qint64 clockOf(store::Connection &connection, qint64 entryId)
{
    return connection.statement("SELECT clock FROM journal_transaction WHERE id <= ? ORDER BY id DESC LIMIT 1")
        .bind(entryId)
        .single<qint64>()
        .value_or(0);
}

std::optional<qint64> insertOf(store::Connection &connection, int table, qint64 rowId)
{
    return connection.statement("SELECT id FROM journal_entry WHERE table_number = ? AND row_id = ? AND operation = ?")
        .bind(table, rowId, Operation::Insert)
        .single<qint64>();
}

std::vector<EntryInContext> ofRow(store::Connection &connection, int table, qint64 rowId)
{
    auto statement = connection.statement(R"(
        SELECT e.id, e.table_number, e.row_id, e.operation, e.changes, t.clock, t.operator_id
        FROM journal_entry e
        JOIN journal_transaction t
            ON t.id = (SELECT id FROM journal_transaction WHERE id <= e.id ORDER BY id DESC LIMIT 1)
        WHERE e.table_number = ? AND e.row_id = ?
        ORDER BY t.clock, e.id)");
    statement.bind(table, rowId);
    std::vector<EntryInContext> entries;
    while (statement.step())
        entries.push_back(entryFrom(statement));
    return entries;
}

bool areConcurrent(store::Connection &connection, qint64 entry, qint64 other)
{
    if ((entry >> idCounterBits) == (other >> idCounterBits))
        return false;
    return !store::journal::contextOf(connection, entry).covers(other)
        && !store::journal::contextOf(connection, other).covers(entry);
}

} // namespace ventanilla::sync::journal_lookup
