#include "core/store/KnownColumns.h"

#include "core/store/ConnectionState.h"
#include "core/store/JournalHeaders.h"
#include "core/store/RowWriter.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace ventanilla::store {

namespace {

using Columns = std::set<int>;

// "6:1,2,3;7:1,2", by table number.
QString columnsOfProgram()
{
    QStringList tables;
    for (const ReplicatedTable &table : replicatedTables()) {
        QStringList columns;
        for (const ReplicatedColumn &column : table.columns)
            columns.append(QString::number(column.number));
        tables.append(QString::number(table.number) + QLatin1Char(':') + columns.join(QLatin1Char(',')));
    }
    return tables.join(QLatin1Char(';'));
}

QString appliedColumns(Connection &connection)
{
    return connection.statement("SELECT known_columns FROM store_info").single<QString>().value_or(QString());
}

std::map<int, Columns> parsed(const QString &text)
{
    std::map<int, Columns> columns;
    for (const QString &table : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        Columns &ofTable = columns[table.section(QLatin1Char(':'), 0, 0).toInt()];
        for (const QString &column : table.section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            ofTable.insert(column.toInt());
    }
    return columns;
}

// Rows with a received entry of one of the columns; what was entered here, this program's versions knew.
std::set<qint64> rowsNaming(Connection &connection, const ReplicatedTable &table, const Columns &applied)
{
    auto entries = connection.statement(
        "SELECT row_id, changes FROM journal_entry WHERE table_number = ? AND NOT id BETWEEN ? AND ?");
    entries.bind(table.number, journal::firstEntryOf(connection.device()), journal::lastEntryOf(connection.device()));
    std::set<qint64> rows;
    while (entries.step()) {
        const auto changes = splitChanges(entries.value<QByteArray>(1));
        if (std::ranges::any_of(changes, [&](const PackedChange &change) {
                return table.hasColumn(change.column) && !applied.contains(change.column);
            }))
            rows.insert(entries.value<qint64>(0));
    }
    return rows;
}

void replay(Transaction &transaction, const ReplicatedTable &table, const std::set<qint64> &rows)
{
    for (const qint64 row : rows) {
        auto entries = journal::entriesOfRow(transaction, table.number, row);
        journal::writeRow(transaction, table, row, journal::contentAfter(transaction, table, std::move(entries)));
    }
}

} // namespace

bool knowsOtherColumns(Connection &connection)
{
    return appliedColumns(connection) != columnsOfProgram();
}

void applyNewlyKnownColumns(Transaction &transaction)
{
    const QString applied = appliedColumns(transaction);
    // A store that never noted them has received nothing yet.
    if (!applied.isEmpty()) {
        std::map<int, Columns> before = parsed(applied);
        const journal::Applying applying(transaction.state());
        for (const ReplicatedTable &table : replicatedTables())
            replay(transaction, table, rowsNaming(transaction, table, before[table.number]));
    }
    transaction.statement("UPDATE store_info SET known_columns = ?").bind(columnsOfProgram()).run();
}

} // namespace ventanilla::store
