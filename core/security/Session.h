#pragma once

#include "core/security/Operator.h"
#include "core/store/Database.h"

#include <memory>

namespace ventanilla::security {

class StoreLock;

// An operator at work on an open store: the only door through which features read and write, so that no permission is
// checked in a window alone. Like its Database, used by one thread at a time; a worker takes a fork() of its own.
class Session
{
public:
    Session(store::Database database, Operator who, bool agreementAccepted, std::shared_ptr<StoreLock> lock);
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;
    ~Session();

    [[nodiscard]] const Operator &currentOperator() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool agreementAccepted() const;
    // Today in Chile (America/Santiago).
    [[nodiscard]] QDate today() const;

    [[nodiscard]] bool may(Permission permission) const;
    // Errors: AgreementMissing before the confidentiality agreement is accepted, PermissionDenied.
    [[nodiscard]] Result<void> require(Permission permission) const;

    // Database::read and Database::write for those who have the permission. The journal and the audit name the operator.
    template <class Body>
    [[nodiscard]] auto read(Permission permission, Body &&body)
        -> store::ResultOf<std::invoke_result_t<Body, store::Connection &>>
    {
        if (auto allowed = require(permission); !allowed)
            return failure(allowed.error());
        return m_database.read(std::forward<Body>(body));
    }

    template <class Body>
    [[nodiscard]] auto write(Permission permission, Body &&body)
        -> store::ResultOf<std::invoke_result_t<Body, store::Transaction &>>
    {
        if (auto allowed = require(permission); !allowed)
            return failure(allowed.error());
        return m_database.write(std::forward<Body>(body));
    }

    // The same operator on a connection of its own, for work in another thread, with a small cache. It keeps the store locked.
    [[nodiscard]] Result<Session> fork() const;

    // For core/security and the composition root: operations on the store as a whole (backup, verify).
    [[nodiscard]] store::Database &database();

private:
    friend class Agreement;
    // First, so that it is given back after the connection has ended.
    std::shared_ptr<StoreLock> m_lock;
    store::Database m_database;
    Operator m_operator;
    bool m_agreementAccepted = false;
};

} // namespace ventanilla::security
