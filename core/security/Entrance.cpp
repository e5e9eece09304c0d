#include "core/security/Entrance.h"

#include "core/security/AgreementText.h"
#include "core/security/AuditTrail.h"
#include "core/security/Lease.h"
#include "core/security/OperatorTable.h"
#include "core/security/Unlocking.h"

#include <QFile>

namespace ventanilla::security::entrance {

namespace {

struct Arrival
{
    Operator who;
    bool agreementAccepted = false;
};

Result<Arrival> arrive(store::Database &database, const QString &username, Purpose purpose)
{
    const Clock &clock = database.clock();
    return database.write([&](store::Transaction &transaction) -> Result<Arrival> {
        const auto who = operator_table::find(transaction, canonicalUsername(username));
        if (!who || !who->active)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
        if (purpose == Purpose::Work) {
            if (auto leased = requireLease(transaction, clock.now()); !leased)
                return failure(leased.error());
        }
        writeAuditEvent(transaction, clock, who->id, AuditAction::SignedIn);
        return Arrival{*who, hasAcceptedAgreement(transaction, who->id)};
    });
}

// Tells of a changed password in the audit, under the operator whose password it is.
Result<void> recordNewPassword(store::Database &database, const QString &username, const QString &how)
{
    const Clock &clock = database.clock();
    return database.write([&](store::Transaction &transaction) -> Result<void> {
        const auto who = operator_table::find(transaction, username);
        if (!who)
            return failure(ErrorKind::NotFound, QStringLiteral("username"));
        if (!who->active)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
        writeAuditEvent(transaction, clock, who->id, AuditAction::ChangedOperator, std::nullopt, how);
        return {};
    });
}

Result<void> giveNewPassword(const StoreFolder &folder, Unlocked &unlocked, const Clock &clock, bool holdsStoreLock,
    const QString &username, const QString &newPassword, const QString &how)
{
    auto database = openDatabase(folder, unlocked, clock, holdsStoreLock);
    if (!database)
        return failure(database.error());
    if (auto recorded = recordNewPassword(*database, username, how); !recorded)
        return recorded;
    if (auto set = unlocked.slots.setOperator(username, newPassword, database->key()); !set)
        return set;
    return unlocked.slots.save(folder.keySlots());
}

} // namespace

bool holdsStore(const QString &folder)
{
    return QFile::exists(StoreFolder{folder}.database());
}

Result<QStringList> usernames(const QString &folder)
{
    const StoreFolder parts{folder};
    if (auto present = requireStore(parts); !present)
        return failure(present.error());
    auto slots = KeySlots::load(parts.keySlots());
    if (!slots)
        return failure(slots.error());
    return slots->usernames();
}

Result<Session> signIn(
    const QString &folder, const QString &username, const QString &password, const Clock &clock, Purpose purpose)
{
    const StoreFolder parts{folder};
    if (auto present = requireStore(parts); !present)
        return failure(present.error());
    auto lock = StoreLock::take(parts.storeLock());
    if (!lock)
        return failure(lock.error());
    auto unlocked = unlock(parts, username, password, clock);
    if (!unlocked)
        return failure(unlocked.error());
    auto database = openDatabase(parts, *unlocked, clock, true);
    if (!database)
        return failure(database.error());
    auto arrival = arrive(*database, username, purpose);
    if (!arrival)
        return failure(arrival.error());
    return Session(std::move(*database), arrival->who, arrival->agreementAccepted, std::move(*lock));
}

Result<void> checkPassword(const QString &folder, const QString &username, const QString &password, const Clock &clock)
{
    auto unlocked = unlock(StoreFolder{folder}, username, password, clock);
    if (!unlocked)
        return failure(unlocked.error());
    return {};
}

Result<void> resetPassword(const QString &folder, const QString &recoveryCode, const QString &username,
    const QString &newPassword, const Clock &clock, PasswordPolicy policy)
{
    const StoreFolder parts{folder};
    const QString name = canonicalUsername(username);
    if (auto allowed = password_rules::check(newPassword, name, policy); !allowed)
        return allowed;
    if (auto present = requireStore(parts); !present)
        return present;
    auto lock = StoreLock::take(parts.storeLock());
    if (!lock)
        return failure(lock.error());
    auto unlocked = unlockWithRecoveryCode(parts, recoveryCode, clock);
    if (!unlocked)
        return failure(unlocked.error());
    return giveNewPassword(parts, *unlocked, clock, true, name, newPassword, QStringLiteral("password_recovered"));
}

Result<void> changePassword(const QString &folder, const QString &username, const QString &oldPassword,
    const QString &newPassword, const Clock &clock, PasswordPolicy policy)
{
    const StoreFolder parts{folder};
    const QString name = canonicalUsername(username);
    if (auto allowed = password_rules::check(newPassword, name, policy); !allowed)
        return allowed;
    auto unlocked = unlock(parts, name, oldPassword, clock);
    if (!unlocked)
        return failure(unlocked.error());
    return giveNewPassword(parts, *unlocked, clock, false, name, newPassword, QStringLiteral("password_changed"));
}

} // namespace ventanilla::security::entrance
