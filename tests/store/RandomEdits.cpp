#include "tests/store/RandomEdits.h"

#include "tests/support/Catch.h"

#include <QVariant>

#include <algorithm>

namespace ventanilla::tests {

using store::ReplicatedColumn;
using store::ReplicatedTable;
using store::Sql;
using store::Statement;
using store::Transaction;

namespace {

struct ColumnOfSchema
{
    QString type;
    bool required = false;
    std::string names; // the table a foreign key leads to
};

ColumnOfSchema schemaOf(Transaction &transaction, const std::string &table, const std::string &column)
{
    const QString inTable = QString::fromStdString(table);
    const QString name = QString::fromStdString(column);
    auto info = transaction.statement("SELECT type, \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
    info.bind(inTable, name);
    if (!info.step())
        return {};
    auto key = transaction.statement("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?");
    return {info.value<QString>(0), info.value<bool>(1),
        key.bind(inTable, name).single<QString>().value_or(QString()).toStdString()};
}

void bindAny(Statement &statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        statement.bindAt(index, value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bindAt(index, value.toDouble());
        break;
    default:
        statement.bindAt(index, value.toString());
    }
}

} // namespace

int RandomEdits::below(int limit)
{
    return int(m_random() % unsigned(limit));
}

void RandomEdits::edit(TemporaryStore &store)
{
    const auto done = store.database.write([&](Transaction &transaction) {
        for (int changes = 1 + below(4); changes > 0; --changes)
            change(transaction);
    });
    if (!done)
        REQUIRE(done.error().kind == ErrorKind::Duplicate);
}

void RandomEdits::change(Transaction &transaction)
{
    const auto &tables = store::replicatedTables();
    const char *mostOften[] = {"person", "household_member", "programme_membership"};
    const ReplicatedTable &table =
        below(2) == 0 ? *store::findReplicatedTable(mostOften[below(3)]) : tables[size_t(below(int(tables.size())))];
    const int kind = below(10);
    if (kind < 4 || table.policy == store::MergePolicy::Fact)
        insert(transaction, table);
    else if (kind < 9 || !table.deletable)
        update(transaction, table);
    else
        remove(transaction, table);
}

void RandomEdits::insert(Transaction &transaction, const ReplicatedTable &table)
{
    std::string columns = "id";
    std::string places = "?";
    std::vector<QVariant> values{transaction.nextRowId(table.name.c_str())};
    for (const ReplicatedColumn &column : table.columns) {
        const Value value = valueFor(transaction, table, column.name);
        if (!value)
            return;
        columns += ", " + column.name;
        places += ", ?";
        values.push_back(*value);
    }
    const std::string text = "INSERT INTO " + table.name + " (" + columns + ") VALUES (" + places + ")";
    auto statement = transaction.statement(Sql::generated(text));
    for (size_t index = 0; index < values.size(); ++index)
        bindAny(statement, int(index) + 1, values[index]);
    statement.run();
}

void RandomEdits::update(Transaction &transaction, const ReplicatedTable &table)
{
    const auto row = anyRow(transaction, table.name);
    const std::string &column = table.columns[size_t(below(int(table.columns.size())))].name;
    const Value value = row ? valueFor(transaction, table, column) : std::nullopt;
    if (!value)
        return;
    const std::string text = "UPDATE " + table.name + " SET " + column + " = ? WHERE id = ?";
    auto statement = transaction.statement(Sql::generated(text));
    bindAny(statement, 1, *value);
    statement.bindAt(2, *row).run();
}

void RandomEdits::remove(Transaction &transaction, const ReplicatedTable &table)
{
    const std::string text = "DELETE FROM " + table.name + " WHERE id = ?";
    if (const auto row = anyRow(transaction, table.name))
        transaction.statement(Sql::generated(text)).bind(*row).run();
}

RandomEdits::Value RandomEdits::valueFor(
    Transaction &transaction, const ReplicatedTable &table, const std::string &column)
{
    const ColumnOfSchema schema = schemaOf(transaction, table.name, column);
    if (!schema.required && below(3) == 0)
        return QVariant();
    if (!schema.names.empty()) {
        const auto row = anyRow(transaction, schema.names);
        if (row)
            return QVariant(*row);
        return schema.required ? Value() : Value(QVariant());
    }
    const bool isKey = std::ranges::count(table.unique, column) > 0;
    const int number = below(isKey ? 12 : 4);
    if (schema.type == QLatin1String("INTEGER"))
        return QVariant(qlonglong(number));
    if (schema.type == QLatin1String("REAL"))
        return QVariant(number / 3.0);
    return QVariant(QStringLiteral("ñandú").left(number) + QString::number(number));
}

std::optional<qint64> RandomEdits::anyRow(Transaction &transaction, const std::string &table)
{
    const std::string text =
        "SELECT id FROM " + table + " ORDER BY id LIMIT 1 OFFSET ? % max((SELECT count(*) FROM " + table + "), 1)";
    const int place = below(3) > 0 ? below(3) : below(1'000'000); // often the same few
    return transaction.statement(Sql::generated(text)).bind(place).single<qint64>();
}

} // namespace ventanilla::tests
