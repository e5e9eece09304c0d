#include "core/bench/NewRows.h"

#include <array>

namespace ventanilla::bench {

namespace {

struct FreeValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};

using Value = std::unique_ptr<sqlite3_value, FreeValue>;

qint64 sizeOf(sqlite3_value *value)
{
    if (sqlite3_value_type(value) != SQLITE_INTEGER)
        return sqlite3_value_type(value) == SQLITE_NULL ? 0 : sqlite3_value_bytes(value);
    qint64 size = 1;
    for (qint64 rest = sqlite3_value_int64(value) / 128; rest != 0; rest /= 256)
        ++size;
    return size;
}

std::string insertInto(const std::string &table, int columns)
{
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    for (int column = 1; column < columns; ++column)
        sql += ", ?";
    return sql + ")";
}

qint64 lastId(sqlite3 *handle, const std::string &table)
{
    RawStatement statement(handle, "SELECT max(id) FROM " + table);
    return sqlite3_step(statement.handle()) == SQLITE_ROW ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

} // namespace

struct NewRows::Table
{
    Table(sqlite3 *source, sqlite3 *target, const std::string &name)
        : select(source, "SELECT * FROM " + name + " WHERE id > ? ORDER BY id"),
          insert(target, insertInto(name, sqlite3_column_count(select.handle()))), last(lastId(source, name))
    { }

    void read()
    {
        rows.clear();
        select.bind(1, last);
        while (sqlite3_step(select.handle()) == SQLITE_ROW) {
            std::vector<Value> row;
            for (int column = 0; column < sqlite3_column_count(select.handle()); ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.handle(), column)));
            last = sqlite3_value_int64(row.front().get());
            rows.push_back(std::move(row));
        }
        sqlite3_reset(select.handle());
    }

    void write()
    {
        for (const std::vector<Value> &row : rows) {
            for (size_t column = 0; column < row.size(); ++column)
                sqlite3_bind_value(insert.handle(), int(column) + 1, row[column].get());
            insert.run();
        }
    }

    RawStatement select;
    RawStatement insert;
    qint64 last;
    std::vector<std::vector<Value>> rows;
};

NewRows::NewRows(store::Database &source, RawStore &target) : m_target(target)
{
    constexpr std::array tables{"attention", "attention_motive", "journal_entry", "journal_transaction", "audit_event"};
    for (const char *table : tables)
        m_tables.push_back(std::make_unique<Table>(source.state().handle, target.handle(), table));
}

NewRows::~NewRows() = default;

void NewRows::read()
{
    for (auto &table : m_tables)
        table->read();
}

qint64 NewRows::rows() const
{
    qint64 count = 0;
    for (const auto &table : m_tables)
        count += qint64(table->rows.size());
    return count;
}

qint64 NewRows::bytes() const
{
    qint64 sum = 0;
    for (const auto &table : m_tables) {
        for (const auto &row : table->rows) {
            for (const Value &value : row)
                sum += sizeOf(value.get());
        }
    }
    return sum;
}

void NewRows::insert()
{
    m_target.begin();
    for (auto &table : m_tables)
        table->write();
    m_target.commit();
}

} // namespace ventanilla::bench
