#pragma once

#include "core/bench/RawStatement.h"
#include "core/store/Database.h"

#include <vector>

namespace ventanilla::bench {

// Listens to what a database is asked from the constructor to the destructor: every statement with its values written
// in, in order, those that begin and end transactions too; not what triggers and FTS5 ask within one.
class StatementTrace
{
public:
    explicit StatementTrace(store::Database &database);
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;
    ~StatementTrace();

    [[nodiscard]] const std::vector<std::string> &statements() const { return m_statements; }

private:
    static int note(unsigned kind, void *self, void *statement, void *text);

    sqlite3 *m_handle;
    std::vector<std::string> m_statements;
};

// The same statements again, bare: prepared beforehand, then stepped through one after the other.
class Replay
{
public:
    Replay(store::Database &database, const std::vector<std::string> &statements);

    // The bytes read.
    qint64 run();

private:
    std::vector<RawStatement> m_statements;
};

} // namespace ventanilla::bench
