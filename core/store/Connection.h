#pragma once

#include "core/store/Sql.h"
#include "core/store/Statement.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace ventanilla::store {

class Database;
struct ConnectionState;

// What reading needs: statements of an open store. Handed to the body of Database::read and, as Transaction, to that
// of Database::write; never kept beyond it. One thread.
class Connection
{
public:
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection();

    // Prepared once and cached by text. Throws Failure when the text does not compile.
    [[nodiscard]] Statement statement(Sql sql);

    // Rows changed by the last statement that ran.
    [[nodiscard]] qint64 changedRows() const;

    // This device's number, the upper part of every id it gives.
    [[nodiscard]] int device() const;

    // The time of the store's clock, in UTC.
    [[nodiscard]] QDateTime now() const;

    // The raw handle, for the rest of core/store only.
    [[nodiscard]] ConnectionState &state() { return m_state; }

protected:
    explicit Connection(ConnectionState &state);
    ConnectionState &m_state;

private:
    friend class Statement;
    friend class Database;
    void giveBack(sqlite3_stmt *statement);
};

} // namespace ventanilla::store
