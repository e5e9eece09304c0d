#include "core/bench/StatementTrace.h"

namespace ventanilla::bench {

StatementTrace::StatementTrace(store::Database &database) : m_handle(database.state().handle)
{
    store::check(sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, note, this), m_handle);
}

StatementTrace::~StatementTrace()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int StatementTrace::note(unsigned, void *self, void *statement, void *text)
{
    // A trigger's own statements come as comments, FTS5's name their schema.
    const std::string_view told(static_cast<const char *>(text));
    if (told.starts_with("--") || told.find("'main'.'") != std::string_view::npos)
        return 0;
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (expanded != nullptr)
        static_cast<StatementTrace *>(self)->m_statements.emplace_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

Replay::Replay(store::Database &database, const std::vector<std::string> &statements)
{
    m_statements.reserve(statements.size());
    for (const std::string &sql : statements)
        m_statements.emplace_back(database.state().handle, sql);
}

qint64 Replay::run()
{
    qint64 bytes = 0;
    for (RawStatement &statement : m_statements)
        bytes += statement.run();
    return bytes;
}

} // namespace ventanilla::bench
