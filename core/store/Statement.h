#pragma once

#include "core/store/ColumnValue.h"

#include <utility>

namespace ventanilla::store {

class Connection;

// A prepared statement borrowed from its connection's cache, and given back when it goes out of scope.
// Move-only; used by the connection's thread. Every failure throws store::Failure.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // Binds the values to the placeholders in order, from the first. Resets a statement that has run.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindValue(m_statement, ++index, values), ...);
        return *this;
    }

    // Binds one value to the placeholder at `index` (from 1).
    template <class Value>
    Statement &bindAt(int index, const Value &value)
    {
        bindValue(m_statement, index, value);
        return *this;
    }

    // Moves to the next row; false after the last.
    [[nodiscard]] bool step();

    // Runs a statement that yields no rows.
    void run();

    // The value of a column (from 0) of the current row.
    template <class T>
    [[nodiscard]] T value(int column) const
    {
        return columnValue<T>(m_statement, column);
    }

    // The first column of the only row, or nothing when there is no row.
    template <class T>
    [[nodiscard]] std::optional<T> single()
    {
        if (!step())
            return std::nullopt;
        return value<T>(0);
    }

    void reset();

private:
    friend class Connection;
    Statement(Connection *connection, sqlite3_stmt *statement);

    Connection *m_connection;
    sqlite3_stmt *m_statement;
};

} // namespace ventanilla::store
