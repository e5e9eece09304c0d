#pragma once

#include "core/sync/server/LedgerSession.h"

#include <pqxx/pqxx>

#include <string>
#include <unordered_map>

namespace ventanilla::sync {

// The statements of one connection, prepared when first used. For PostgresLedger only.
class PreparedStatements
{
public:
    explicit PreparedStatements(pqxx::connection &connection) : m_connection(connection) { }

    // Its name. Takes `?` for a value and prepares PostgreSQL's `$1`, `$2`, …
    [[nodiscard]] const std::string &nameOf(std::string_view sql);

private:
    pqxx::connection &m_connection;
    std::unordered_map<std::string, std::string> m_names;
};

class PostgresSession final : public LedgerSession
{
public:
    PostgresSession(pqxx::transaction_base &work, PreparedStatements &statements)
        : m_work(work), m_statements(statements)
    { }

    void each(store::Sql sql, Values values, const TakeRow &take) override;
    qint64 run(store::Sql sql, Values values) override;
    void lockCommune(const QString &code) override;
    void makeRoomFor(const QString &code) override;

private:
    [[nodiscard]] pqxx::result result(store::Sql sql, Values values);

    pqxx::transaction_base &m_work;
    PreparedStatements &m_statements;
};

} // namespace ventanilla::sync
