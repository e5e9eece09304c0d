#include "core/interchange/rows/StoredRows.h"

namespace ventanilla::interchange {

namespace {

std::string joined(const std::vector<const char *> &columns, const std::string &before, const std::string &after)
{
    std::string text;
    for (const char *column : columns)
        text += (text.empty() ? "" : ", ") + before + column + after;
    return text;
}

std::string findText(const char *table, const std::vector<const char *> &columns, const std::string &key)
{
    return "SELECT id, " + joined(columns, "", "") + " FROM " + table + " WHERE " + key;
}

std::string insertText(const char *table, const std::vector<const char *> &columns)
{
    std::string places = "?";
    for (size_t index = 0; index < columns.size(); ++index)
        places += ", ?";
    return std::string("INSERT INTO ") + table + " (id, " + joined(columns, "", "") + ") VALUES (" + places + ")";
}

std::string updateText(const char *table, const std::vector<const char *> &columns)
{
    std::string changes;
    for (const char *column : columns)
        changes += std::string(changes.empty() ? "" : ", ") + column + " = coalesce(?, " + column + ")";
    return std::string("UPDATE ") + table + " SET " + changes + " WHERE id = ?";
}

} // namespace

void bindValueAt(store::Statement &statement, int index, const Value &value)
{
    std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                statement.bindAt(index, std::nullopt);
            else
                statement.bindAt(index, held);
        },
        value);
}

StoredRows::StoredRows(store::Transaction &transaction, const char *table, const std::vector<const char *> &columns,
    const std::string &key)
    : m_transaction(transaction), m_table(table),
      m_find(transaction.statement(store::Sql::generated(findText(table, columns, key)))),
      m_insert(transaction.statement(store::Sql::generated(insertText(table, columns)))),
      m_update(transaction.statement(store::Sql::generated(updateText(table, columns))))
{ }

bool StoredRows::isStored(const Value &value, size_t column) const
{
    if (const auto *number = std::get_if<qint64>(&value))
        return stored<std::optional<qint64>>(column) == *number;
    if (const auto *decimal = std::get_if<double>(&value))
        return stored<std::optional<double>>(column) == *decimal;
    return stored<QString>(column) == std::get<QString>(value);
}

bool StoredRows::differs(std::span<const Value> values) const
{
    for (size_t column = 0; column < values.size(); ++column) {
        if (!isEmpty(values[column]) && !isStored(values[column], column))
            return true;
    }
    return false;
}

Value StoredRows::withoutSameSecond(const Value &value, size_t column) const
{
    const auto *given = std::get_if<qint64>(&value);
    if (!m_found || given == nullptr)
        return value;
    const auto kept = stored<std::optional<qint64>>(column);
    return kept && *kept / 1000 == *given / 1000 ? Value() : value;
}

Outcome StoredRows::merge(std::span<const Value> values, int emptyRequired)
{
    if (!m_found) {
        if (emptyRequired >= 0)
            return Outcome::rejected(Reason::MissingValue, emptyRequired);
        insert(values);
        return {Effect::New};
    }
    const bool isChange = differs(values);
    m_find.reset();
    const bool isFirst = m_touched.add(m_id);
    if (!isChange)
        return {Effect::Equal};
    if (!isFirst)
        return Outcome::rejected(Reason::RepeatedDifferently);
    update(values);
    return {Effect::Changed};
}

void StoredRows::insert(std::span<const Value> values)
{
    m_id = m_transaction.nextRowId(m_table);
    m_insert.reset();
    m_insert.bindAt(1, m_id);
    for (size_t column = 0; column < values.size(); ++column)
        bindValueAt(m_insert, int(column) + 2, values[column]);
    m_insert.run();
    m_touched.add(m_id);
}

void StoredRows::update(std::span<const Value> values)
{
    m_update.reset();
    for (size_t column = 0; column < values.size(); ++column)
        bindValueAt(m_update, int(column) + 1, values[column]);
    m_update.bindAt(int(values.size()) + 1, m_id);
    m_update.run();
}

} // namespace ventanilla::interchange
