#include "core/store/Connection.h"

#include "core/store/ConnectionState.h"

namespace ventanilla::store {

Connection::Connection(ConnectionState &state) : m_state(state) { }

Connection::~Connection() = default;

Statement Connection::statement(Sql sql)
{
    const std::string_view text = sql.text();
    if (const auto idle = m_state.idleStatements.find(text); idle != m_state.idleStatements.end()) {
        sqlite3_stmt *prepared = idle->second;
        m_state.idleStatements.erase(idle);
        return {this, prepared};
    }
    sqlite3_stmt *prepared = nullptr;
    check(sqlite3_prepare_v3(
              m_state.handle, text.data(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr),
        m_state.handle);
    return {this, prepared};
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    constexpr size_t mostIdle = 256;
    sqlite3_reset(statement);
    if (m_state.idleStatements.size() >= mostIdle) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_clear_bindings(statement);
    m_state.idleStatements.emplace(sqlite3_sql(statement), statement);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_state.handle);
}

int Connection::device() const
{
    return m_state.device;
}

QDateTime Connection::now() const
{
    return m_state.clock->now();
}

} // namespace ventanilla::store
