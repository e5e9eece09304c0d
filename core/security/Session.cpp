#include "core/security/Session.h"

#include "core/security/StoreFolder.h"

namespace ventanilla::security {

Session::Session(store::Database database, Operator who, bool agreementAccepted, std::shared_ptr<StoreLock> lock)
    : m_lock(std::move(lock)), m_database(std::move(database)), m_operator(std::move(who)),
      m_agreementAccepted(agreementAccepted)
{
    m_database.setAuthor(m_operator.id.value());
}

Session::Session(Session &&) noexcept = default;

Session &Session::operator=(Session &&other) noexcept
{
    if (this != &other) {
        // The connection ends before the lock that keeps others away from its file.
        m_database = std::move(other.m_database);
        m_operator = std::move(other.m_operator);
        m_agreementAccepted = other.m_agreementAccepted;
        m_lock = std::move(other.m_lock);
    }
    return *this;
}

Session::~Session() = default;

const Operator &Session::currentOperator() const
{
    return m_operator;
}

const Clock &Session::clock() const
{
    return m_database.clock();
}

bool Session::agreementAccepted() const
{
    return m_agreementAccepted;
}

QDate Session::today() const
{
    return local_time::date(clock().now());
}

bool Session::may(Permission permission) const
{
    return require(permission).has_value();
}

Result<void> Session::require(Permission permission) const
{
    if (!m_agreementAccepted)
        return failure(ErrorKind::AgreementMissing);
    if (!allows(m_operator.role, permission))
        return failure(ErrorKind::PermissionDenied);
    return {};
}

Result<Session> Session::fork() const
{
    // Besides the connection at work; each worker's cache would otherwise grow as large.
    constexpr int workerCacheKibibytes = 6 * 1024;
    store::OpenOptions options;
    options.cacheKibibytes = workerCacheKibibytes;
    auto database = m_database.openAnother(options);
    if (!database)
        return failure(database.error());
    return Session(std::move(*database), m_operator, m_agreementAccepted, m_lock);
}

store::Database &Session::database()
{
    return m_database;
}

} // namespace ventanilla::security
