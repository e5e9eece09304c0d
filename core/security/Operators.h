#pragma once

#include "core/security/Password.h"
#include "core/security/Session.h"

#include <vector>

// Who works here and may sign in. Everything requires ManageOperators, is journalled and leaves an audit event. Steps
// that set a password derive a key for about 0.2 s. Errors of all: PermissionDenied, those of the store, and Busy, ReadOnly,
// DiskFull, Damaged of the key slots.
namespace ventanilla::security::operators {

// By username, those who are no longer active too.
[[nodiscard]] Result<std::vector<Operator>> all(Session &session);

// Errors: MissingInput, InvalidInput (username, full_name, password), Duplicate (username), NotFound (unit).
[[nodiscard]] Result<OperatorId> add(
    Session &session, const Operator &who, const QString &password, PasswordPolicy policy = PasswordPolicy::Protective);

// New name, role, unit or activity of `who.id`; the username stays. An operator who is no longer active keeps the
// password for a return, but loses the store's key. Errors: as add; NotFound; Conflict with field "username" for another
// one, or "last_administrator" when nobody would be left to manage operators.
[[nodiscard]] Result<void> change(Session &session, const Operator &who);

// For an operator who has forgotten it. Errors: NotFound, PermissionDenied when not active, those of the password's
// rules.
[[nodiscard]] Result<void> setPassword(Session &session, const QString &username, const QString &password,
    PasswordPolicy policy = PasswordPolicy::Protective);

// A new recovery code, to be printed; the earlier one stops working.
[[nodiscard]] Result<QString> renewRecoveryCode(Session &session);

} // namespace ventanilla::security::operators
