#include "tests/sync_engine/RandomEdits.h"

#include "core/store/ReplicatedTables.h"

#include <algorithm>
#include <map>

namespace ventanilla::tests {

namespace {

using store::ReplicatedTable;

struct Column
{
    std::string name;
    QString type;
    bool required = false;
    std::string refersTo; // a table's name; empty for a plain value
};

// As the schema declares them.
std::vector<Column> readColumns(store::Connection &connection, const ReplicatedTable &table)
{
    std::vector<Column> columns;
    for (const store::ReplicatedColumn &replicated : table.columns) {
        const auto name = QString::fromStdString(replicated.name);
        const auto tableName = QString::fromStdString(table.name);
        auto info = connection.statement("SELECT type, \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
        if (!info.bind(tableName, name).step())
            throw store::Failure(Error{ErrorKind::Internal, name, {}});
        auto reference = connection.statement("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?");
        const auto refersTo = reference.bind(tableName, name).single<QString>().value_or(QString());
        columns.push_back({replicated.name, info.value<QString>(0), info.value<bool>(1), refersTo.toStdString()});
    }
    return columns;
}

const std::vector<Column> &columnsOf(store::Connection &connection, const ReplicatedTable &table)
{
    static std::map<int, std::vector<Column>> known;
    const auto found = known.find(table.number);
    return found != known.end() ? found->second
                                : known.emplace(table.number, readColumns(connection, table)).first->second;
}

class RandomEdit
{
public:
    RandomEdit(store::Transaction &transaction, Chance &chance) : m_transaction(transaction), m_chance(chance) { }

    void run(const std::vector<int> &tables)
    {
        const auto &all = store::replicatedTables();
        const ReplicatedTable &table = oneIn(m_chance, 4)
            ? all[size_t(upTo(m_chance, int(all.size()) - 1))]
            : *store::findReplicatedTable(tables[size_t(upTo(m_chance, int(tables.size()) - 1))]);
        // Decisions are made by resolve() alone.
        if (table.name == "conflict_resolution")
            return;
        const auto row = anyRow(table.name);
        if (!row || oneIn(m_chance, table.policy == store::MergePolicy::Fact ? 1 : 5))
            insert(table);
        else if (table.deletable && oneIn(m_chance, 4))
            remove(table, *row);
        else
            update(table, *row);
    }

    qint64 insert(const ReplicatedTable &table)
    {
        std::map<std::string, QVariant> values;
        const std::vector<Column> &columns = columnsOf(m_transaction, table);
        for (const Column &column : columns)
            values[column.name] = valueFor(column);
        const qint64 row = m_transaction.nextRowId(table.name.c_str());
        // So many rows take their own number for a key that the few values are seldom all taken.
        while (isTaken(table, values, row))
            values[table.unique.front()] = uniqueValue(columns, table.unique.front(), row);
        std::string names;
        std::string places;
        for (const Column &column : columns) {
            names += ", " + column.name;
            places += ", ?";
        }
        const std::string text = "INSERT INTO " + table.name + " (id" + names + ") VALUES (?" + places + ")";
        auto statement = m_transaction.statement(store::Sql::generated(text));
        int index = 1;
        statement.bind(row);
        for (const Column &column : columns)
            bind(statement, ++index, values.at(column.name));
        statement.run();
        return row;
    }

private:
    std::optional<qint64> anyRow(const std::string &table)
    {
        const std::string count = "SELECT count(*) FROM " + table;
        const auto rows = m_transaction.statement(store::Sql::generated(count)).single<int>().value_or(0);
        if (rows == 0)
            return std::nullopt;
        const std::string text = "SELECT id FROM " + table + " ORDER BY id LIMIT 1 OFFSET ?";
        return m_transaction.statement(store::Sql::generated(text))
            .bind(upTo(m_chance, std::min(rows, mostRows) - 1))
            .single<qint64>();
    }

    // A value that fits; nothing for a NULL, or for a reference to a table without rows.
    QVariant valueFor(const Column &column)
    {
        if (!column.required && oneIn(m_chance, 4))
            return {};
        if (!column.refersTo.empty()) {
            auto row = anyRow(column.refersTo);
            if (!row && column.required)
                row = insert(*store::findReplicatedTable(column.refersTo));
            return row ? QVariant::fromValue(qlonglong(*row)) : QVariant();
        }
        const int number = 1 + upTo(m_chance, mostValues - 1);
        if (column.type == QLatin1String("TEXT"))
            return QString(QLatin1Char('a') + QString::number(number));
        if (column.type == QLatin1String("REAL"))
            return number / 2.0;
        return QVariant::fromValue(qlonglong(number));
    }

    static void bind(store::Statement &statement, int index, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::LongLong:
            statement.bindAt(index, value.toLongLong());
            break;
        case QMetaType::Double:
            statement.bindAt(index, value.toDouble());
            break;
        case QMetaType::QString:
            statement.bindAt(index, value.toString());
            break;
        default:
            statement.bindAt(index, std::nullopt);
        }
    }

    // Whether another row here has the key: it would be refused, as people are told.
    bool isTaken(const ReplicatedTable &table, const std::map<std::string, QVariant> &values, qint64 row)
    {
        std::string text = "SELECT 1 FROM " + table.name + " WHERE id <> ?";
        for (const std::string &column : table.unique) {
            text += " AND " + column;
            text += " = ?";
        }
        auto statement = m_transaction.statement(store::Sql::generated(text));
        int index = 1;
        statement.bind(row);
        for (const std::string &column : table.unique)
            bind(statement, ++index, values.at(column));
        return !table.unique.empty() && statement.step();
    }

    static QVariant uniqueValue(const std::vector<Column> &columns, const std::string &name, qint64 row)
    {
        const auto column = std::ranges::find(columns, name, &Column::name);
        const qint64 number = 1000 + (row & idCounterMask) * (mostComputers + 1) + (row >> idCounterBits);
        return column->type == QLatin1String("TEXT") ? QVariant(QString::number(number))
                                                     : QVariant::fromValue(qlonglong(number));
    }

    void update(const ReplicatedTable &table, qint64 row)
    {
        const std::vector<Column> &columns = columnsOf(m_transaction, table);
        const Column &column = columns[size_t(upTo(m_chance, int(columns.size()) - 1))];
        const QVariant value = valueFor(column);
        if (column.required && !value.isValid())
            return;
        if (std::ranges::count(table.unique, column.name) > 0 && wouldBeTaken(table, column.name, value, row))
            return;
        const std::string text = "UPDATE " + table.name + " SET " + column.name + " = ? WHERE id = ?";
        auto statement = m_transaction.statement(store::Sql::generated(text));
        bind(statement, 1, value);
        statement.bindAt(2, row).run();
    }

    // Only the keys of one column are given values twice here; of two columns the other is left as it is.
    bool wouldBeTaken(const ReplicatedTable &table, const std::string &changed, const QVariant &value, qint64 row)
    {
        std::map<std::string, QVariant> values;
        for (const std::string &column : table.unique) {
            const std::string text = "SELECT " + column + " FROM " + table.name + " WHERE id = ?";
            auto statement = m_transaction.statement(store::Sql::generated(text));
            const auto present = statement.bind(row).single<std::optional<QString>>().value_or(std::nullopt);
            values[column] = column == changed ? value : present ? QVariant(*present) : QVariant();
        }
        return isTaken(table, values, row);
    }

    void remove(const ReplicatedTable &table, qint64 row)
    {
        const std::string text = "DELETE FROM " + table.name + " WHERE id = ?";
        m_transaction.statement(store::Sql::generated(text)).bind(row).run();
    }

    static constexpr int mostRows = 4;
    static constexpr int mostValues = 5;
    store::Transaction &m_transaction;
    Chance &m_chance;
};

} // namespace

void fillTables(store::Transaction &transaction)
{
    Chance chance(1);
    RandomEdit edit(transaction, chance);
    for (const ReplicatedTable &table : store::replicatedTables()) {
        for (int count = 2; count > 0 && table.name != "conflict_resolution"; --count)
            edit.insert(table);
    }
}

std::vector<int> someTables(Chance &chance)
{
    std::vector<int> numbers;
    const auto &all = store::replicatedTables();
    for (int count = 3; count > 0; --count)
        numbers.push_back(all[size_t(upTo(chance, int(all.size()) - 1))].number);
    return numbers;
}

void editAtRandom(Computer &computer, Chance &chance, const std::vector<int> &tables)
{
    computer.write([&](store::Transaction &transaction) {
        RandomEdit edit(transaction, chance);
        for (int count = 1 + upTo(chance, 4); count > 0; --count)
            edit.run(tables);
    });
}

bool resolveAtRandom(Computer &computer, Chance &chance)
{
    const auto conflicts = computer.openConflicts();
    if (conflicts.empty())
        return false;
    const sync::Conflict &conflict = conflicts[size_t(upTo(chance, int(conflicts.size()) - 1))];
    const sync::ConflictSide &side = conflict.sides[size_t(upTo(chance, int(conflict.sides.size()) - 1))];
    const auto resolved = computer.database().write([&](store::Transaction &transaction) {
        return sync::conflicts::resolve(transaction, conflict.id, side.value, OperatorId());
    });
    // Another row here may have taken the key meanwhile.
    if (!resolved && resolved.error().kind != ErrorKind::Duplicate)
        requireDone(&resolved.error());
    return resolved.has_value();
}

} // namespace ventanilla::tests
