#include "core/store/RowWriter.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/RowContent.h"

namespace ventanilla::store::journal {

namespace {

// Put together once: their text is also what finds the prepared statement.
struct RowTexts
{
    explicit RowTexts(const ReplicatedTable &table)
        : read(oneRowQuery(table)), remove("DELETE FROM " + table.name + " WHERE id = ?")
    {
        std::string columns;
        std::string places;
        for (const ReplicatedColumn &column : table.columns) {
            columns += ", " + column.name;
            places += ", ?";
        }
        insert = "INSERT INTO " + table.name + " (id" + columns + ") VALUES (?" + places + ")";
    }

    std::string read;
    std::string insert;
    std::string remove;
};

const RowTexts &textsOf(const ReplicatedTable &table)
{
    static const std::map<int, RowTexts> texts = [] {
        std::map<int, RowTexts> all;
        for (const ReplicatedTable &each : replicatedTables())
            all.emplace(each.number, RowTexts(each));
        return all;
    }();
    return texts.at(table.number);
}

const PackedValue &valueIn(const RowContent &content, int column)
{
    static const PackedValue null{"n"};
    const auto found = content.find(column);
    return found == content.end() ? null : found->second;
}

std::optional<RowContent> present(Transaction &transaction, const ReplicatedTable &table, qint64 rowId)
{
    auto row = transaction.statement(Sql::generated(textsOf(table).read));
    if (!row.bind(rowId).step())
        return std::nullopt;
    return rowContentFrom(row.value<QByteArray>(0));
}

void insertRow(Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const RowContent &content)
{
    auto insert = transaction.statement(Sql::generated(textsOf(table).insert));
    int index = 1;
    insert.bind(rowId);
    for (const ReplicatedColumn &column : table.columns)
        insert.bindAt(++index, valueIn(content, column.number));
    insert.run();
    if (table.rowUnion)
        transaction.state().unions.note(table.number, rowId);
}

void updateRow(Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const RowContent &before,
    const RowContent &content)
{
    std::string assignments;
    std::vector<const PackedValue *> values;
    for (const ReplicatedColumn &column : table.columns) {
        const PackedValue &value = valueIn(content, column.number);
        if (value == valueIn(before, column.number))
            continue;
        assignments += (values.empty() ? "" : ", ") + column.name + " = ?";
        values.push_back(&value);
    }
    if (values.empty())
        return;
    const std::string text = "UPDATE " + table.name + " SET " + assignments + " WHERE id = ?";
    auto update = transaction.statement(Sql::generated(text));
    int index = 0;
    for (const PackedValue *value : values)
        update.bindAt(++index, *value);
    update.bindAt(++index, rowId).run();
}

} // namespace

Applying::Applying(ConnectionState &state) : m_state(state)
{
    // A transaction's rows are written in its author's order, but each is what all entries make of it: it may name
    // a row that comes later.
    execute(state, "PRAGMA defer_foreign_keys = ON");
    m_state.applying = true;
}

Applying::~Applying()
{
    m_state.applying = false;
}

void writeRow(
    Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const std::optional<RowContent> &content)
{
    const auto before = present(transaction, table, rowId);
    if (content && before)
        updateRow(transaction, table, rowId, *before, *content);
    else if (content)
        insertRow(transaction, table, rowId, *content);
    else if (before)
        transaction.statement(Sql::generated(textsOf(table).remove)).bind(rowId).run();
}

void requireRow(
    Transaction &transaction, const ReplicatedTable &table, qint64 rowId, const std::optional<RowContent> &content)
{
    if (present(transaction, table, rowId) != content)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("row"), QStringLiteral("value")});
}

void requireForeignKeys(Transaction &transaction)
{
    int broken = 0;
    int unused = 0;
    check(sqlite3_db_status(transaction.state().handle, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &unused, 0),
        transaction.state().handle);
    if (broken != 0)
        throw Failure(Error{ErrorKind::Damaged, QStringLiteral("row"), QStringLiteral("foreign key")});
}

} // namespace ventanilla::store::journal
