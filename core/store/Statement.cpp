#include "core/store/Statement.h"

#include "core/store/Connection.h"
#include "core/store/ConnectionState.h"

namespace ventanilla::store {

Statement::Statement(Connection *connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement)
{ }

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr))
{ }

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_connection->giveBack(m_statement);
}

bool Statement::step()
{
    const int resultCode = sqlite3_step(m_statement);
    if (resultCode == SQLITE_ROW)
        return true;
    // An error leaves the statement's message in the handle, and resetting it keeps the code.
    check(resultCode, sqlite3_db_handle(m_statement));
    return false;
}

void Statement::run()
{
    while (step()) { }
    sqlite3_reset(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

} // namespace ventanilla::store
