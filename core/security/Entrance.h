#pragma once

#include "core/security/Password.h"
#include "core/security/Session.h"

#include <QStringList>

namespace ventanilla::security {

// A new store and what its first administrator must be told once.
struct NewStore
{
    Session session;
    QString recoveryCode; // printed and kept in a safe; never stored
};

// The door of a data folder: what can be known and done before anyone has signed in. Signing in derives a key for about
// 0.2 s: call it from a worker thread and hand the Session over. Functions are safe from any thread, one at a time.
namespace entrance {

// Makes the folder, the key slots and an encrypted store for the commune, with its first administrator.
// Errors: StoreExists, AlreadyOpen, MissingInput and InvalidInput (commune, username, full_name, password), ReadOnly,
// DiskFull, FileUnreadable.
[[nodiscard]] Result<NewStore> createStore(const QString &folder, const QString &communeCode,
    const QString &communeName, const Operator &administrator, const QString &password, const Clock &clock,
    PasswordPolicy policy = PasswordPolicy::Protective);

[[nodiscard]] bool holdsStore(const QString &folder);

// Usernames that have a key slot, for the sign-in screen; needs no key and does not open the store.
// Errors: NotAStore, FileMissing, FileUnreadable, Damaged, NewerVersion.
[[nodiscard]] Result<QStringList> usernames(const QString &folder);

// What somebody signs in for. A computer that has been away for too long is opened for nothing but an exchange.
enum class Purpose { Work, Exchange };

// Errors: NotAStore, FileMissing (field "store" or "keys"), AlreadyOpen, WrongPassword, TooManyAttempts (detail: seconds
// to wait), PermissionDenied when the operator is no longer active, LeaseEnded (see Lease.h), and those of Database::open.
[[nodiscard]] Result<Session> signIn(const QString &folder, const QString &username, const QString &password,
    const Clock &clock, Purpose purpose = Purpose::Work);

// Checks the password again for a locked screen, with the same delays; opens nothing.
[[nodiscard]] Result<void> checkPassword(
    const QString &folder, const QString &username, const QString &password, const Clock &clock);

// The recovery code opens the store to give an operator a new password. Errors as signIn; InvalidInput (field
// "recovery_code", see RecoveryCode.h) for a typing mistake, WrongPassword with that field for another store's code;
// NotFound for the username; those of password_rules::check.
[[nodiscard]] Result<void> resetPassword(const QString &folder, const QString &recoveryCode, const QString &username,
    const QString &newPassword, const Clock &clock, PasswordPolicy policy = PasswordPolicy::Protective);

// Re-wraps the store's key; nothing is encrypted again.
[[nodiscard]] Result<void> changePassword(const QString &folder, const QString &username, const QString &oldPassword,
    const QString &newPassword, const Clock &clock, PasswordPolicy policy = PasswordPolicy::Protective);

} // namespace entrance

// The confidentiality agreement (acuerdo de confidencialidad): nothing can be read or written before it is accepted.
class Agreement
{
public:
    static constexpr int currentVersion = 1;
    // The text shown, in Spanish: resources/agreement.md.
    [[nodiscard]] static QString text();
    // Records who accepted which text and when, and opens the session to the permissions of the role.
    [[nodiscard]] static Result<void> accept(Session &session);
    // In somebody's place, for a municipality that nobody lives in. Requires ManageOperators.
    [[nodiscard]] static Result<void> acceptForDemonstration(Session &administrator, OperatorId who);
};

} // namespace ventanilla::security
