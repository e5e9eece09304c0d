#include "core/sync/server/PostgresLedger.h"

#include "core/sync/server/PostgresSession.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace ventanilla::sync {

namespace {

constexpr int mostConnections = 16;

// Of the servers' own choosing: only one of several that start at once brings the tables up to date.
constexpr auto takeMigrationLock = "SELECT pg_advisory_xact_lock(8642975310)";

Error errorOf(const pqxx::sql_error &caught)
{
    const QString state = QString::fromStdString(caught.sqlstate()); // a code; the message may quote a value
    ErrorKind kind = ErrorKind::Internal;
    if (state == QLatin1String("23505"))
        kind = ErrorKind::Duplicate;
    else if (state.startsWith(QLatin1String("23")))
        kind = ErrorKind::Conflict;
    else if (state == QLatin1String("53100"))
        kind = ErrorKind::DiskFull;
    else if (state == QLatin1String("25006"))
        kind = ErrorKind::ReadOnly;
    else if (state == QLatin1String("42501"))
        kind = ErrorKind::PermissionDenied;
    else if (state == QLatin1String("55P03") || state.startsWith(QLatin1String("57"))
        || state.startsWith(QLatin1String("53")))
        kind = ErrorKind::Busy; // locked for long, shutting down, out of connections
    return Error{kind, QStringLiteral("database"), state};
}

QStringList scripts()
{
    return QDir(QStringLiteral(":/server_migrations/postgres"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> migrate(pqxx::connection &connection)
{
    pqxx::work work(connection);
    work.exec(takeMigrationLock);
    work.exec("CREATE TABLE IF NOT EXISTS ledger_version (version BIGINT NOT NULL)");
    const pqxx::result known = work.exec("SELECT coalesce(max(version), 0) FROM ledger_version");
    const int current = known[0][0].as<int>();
    int newest = 0;
    for (const QString &name : scripts()) {
        newest = name.left(4).toInt();
        if (newest <= current)
            continue;
        QFile script(QStringLiteral(":/server_migrations/postgres/") + name);
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, QStringLiteral("migration"), QString::number(newest));
        work.exec(script.readAll().toStdString());
        work.exec_params("INSERT INTO ledger_version (version) VALUES ($1)", newest);
    }
    if (current > newest)
        return failure(ErrorKind::NewerVersion, {}, QString::number(current));
    work.commit();
    return {};
}

// Runs what talks to the database, and makes an Error of what it throws. `worthAnotherTry`: nothing of it was done, and
// the reason has passed.
Result<void> guarded(const std::function<Result<void>()> &talk, bool &worthAnotherTry)
{
    worthAnotherTry = false;
    try {
        return talk();
    } catch (const store::Failure &caught) {
        return failure(caught.error());
    } catch (const pqxx::transaction_rollback &) { // deadlock, serialization
        worthAnotherTry = true;
        return failure(ErrorKind::Busy, QStringLiteral("database"));
    } catch (const pqxx::broken_connection &) {
        worthAnotherTry = true;
        return failure(ErrorKind::Busy, QStringLiteral("database"));
    } catch (const pqxx::in_doubt_error &) { // perhaps it is there: who asks again learns it
        return failure(ErrorKind::Busy, QStringLiteral("database"));
    } catch (const pqxx::sql_error &caught) {
        return failure(errorOf(caught));
    } catch (const std::exception &) {
        return failure(ErrorKind::Internal, QStringLiteral("database"));
    }
}

} // namespace

class PostgresLedger::Link
{
public:
    explicit Link(const QString &connection) : m_connection(connection.toStdString())
    {
        // A writer that hangs must not hold a commune's row for ever.
        pqxx::nontransaction settings(m_connection);
        settings.exec("SET lock_timeout = '15s'; SET statement_timeout = '120s';"
                      " SET idle_in_transaction_session_timeout = '120s'; SET client_min_messages = warning");
    }

    pqxx::connection &connection() { return m_connection; }
    PreparedStatements &statements() { return m_statements; }

private:
    pqxx::connection m_connection;
    PreparedStatements m_statements{m_connection};
};

PostgresLedger::PostgresLedger(QString connection) : m_connection(std::move(connection)) { }

PostgresLedger::~PostgresLedger() = default;

Result<std::unique_ptr<PostgresLedger>> PostgresLedger::open(const QString &connection)
{
    std::unique_ptr<PostgresLedger> ledger(new PostgresLedger(connection));
    bool worthAnotherTry = false;
    auto ready = guarded(
        [&]() -> Result<void> {
            auto link = std::make_unique<Link>(connection);
            auto migrated = migrate(link->connection());
            if (migrated) {
                ledger->m_open = 1;
                ledger->giveBack(std::move(link));
            }
            return migrated;
        },
        worthAnotherTry);
    if (ready)
        return ledger;
    if (worthAnotherTry)
        return failure(ErrorKind::Offline, QStringLiteral("database"));
    return failure(ready.error());
}

std::unique_ptr<PostgresLedger::Link> PostgresLedger::borrow()
{
    std::unique_lock lock(m_lock);
    m_returned.wait(lock, [this] { return !m_idle.empty() || m_open < mostConnections; });
    if (!m_idle.empty()) {
        auto link = std::move(m_idle.back());
        m_idle.pop_back();
        return link;
    }
    ++m_open;
    lock.unlock();
    try {
        return std::make_unique<Link>(m_connection);
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
}

void PostgresLedger::giveBack(std::unique_ptr<Link> link)
{
    const std::lock_guard lock(m_lock);
    if (link)
        m_idle.push_back(std::move(link));
    else
        --m_open;
    m_returned.notify_one();
}

Result<void> PostgresLedger::runOnce(
    Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body, bool &worthAnotherTry)
{
    std::unique_ptr<Link> link;
    auto done = guarded(
        [&]() -> Result<void> {
            link = borrow();
            if (purpose == Purpose::Write) {
                pqxx::work work(link->connection());
                PostgresSession session(work, link->statements());
                if (auto ran = body(session); !ran)
                    return ran;
                work.commit();
                return {};
            }
            pqxx::transaction<pqxx::isolation_level::repeatable_read, pqxx::readwrite_policy::read_only> work(
                link->connection());
            PostgresSession session(work, link->statements());
            return body(session);
        },
        worthAnotherTry);
    if (link) {
        const bool isSound = link->connection().is_open();
        giveBack(isSound ? std::move(link) : nullptr);
    }
    return done;
}

Result<void> PostgresLedger::run(Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body)
{
    // As many as there may be broken connections in the pool after the database was restarted.
    for (int left = mostConnections; left > 0; --left) {
        bool worthAnotherTry = false;
        auto done = runOnce(purpose, body, worthAnotherTry);
        if (!worthAnotherTry)
            return done;
    }
    return failure(ErrorKind::Busy, QStringLiteral("database"));
}

Result<void> PostgresLedger::backup(const QString &, const Companions &, Progress &)
{
    return failure(ErrorKind::UnsupportedFormat, QStringLiteral("database"));
}

} // namespace ventanilla::sync
