#include "core/security/Operators.h"

#include "core/security/AuditTrail.h"
#include "core/security/OperatorTable.h"
#include "core/security/Units.h"
#include "core/security/Unlocking.h"

#include <functional>

namespace ventanilla::security::operators {

namespace {

void writeEvent(store::Transaction &transaction, const Session &session, OperatorId about, const char *what)
{
    writeAuditEvent(transaction, session.clock(), session.currentOperator().id, AuditAction::ChangedOperator,
        std::nullopt, QString::fromLatin1(what) + QLatin1Char(' ') + about.folio());
}

Result<void> requireUnit(store::Transaction &transaction, const Operator &who)
{
    if (who.unit && !units::find(transaction, *who.unit))
        return failure(ErrorKind::NotFound, QStringLiteral("unit"));
    return {};
}

// Somebody must be left who can manage operators.
Result<void> requireAdministratorLeft(store::Transaction &transaction, const Operator &before, const Operator &after)
{
    const auto administers = [](const Operator &who) { return who.active && who.role == Role::Administrator; };
    if (administers(before) && !administers(after) && operator_table::countActiveAdministrators(transaction) <= 1)
        return failure(ErrorKind::Conflict, QStringLiteral("last_administrator"));
    return {};
}

// The slots of the session's store, which no other program changes meanwhile.
Result<Unlocked> slotsOf(Session &session)
{
    if (auto allowed = session.require(Permission::ManageOperators); !allowed)
        return failure(allowed.error());
    store::Database &database = session.database();
    return loadSlots(StoreFolder::of(database.file()), database.key());
}

Result<void> save(Session &session, const KeySlots &slots)
{
    return slots.save(StoreFolder::of(session.database().file()).keySlots());
}

// Writes row and slots so that a crash leaves at most a slot whose owner is not admitted: `change` is rolled back when
// the slots cannot be saved, and the slots are put back when it cannot be committed.
template <class Change>
auto writeWithSlots(Session &session, const KeySlots &before, const KeySlots &after, Change &&change)
{
    bool slotsWritten = false;
    auto done = session.write(Permission::ManageOperators, [&](store::Transaction &transaction) {
        auto changed = change(transaction);
        if (changed) {
            slotsWritten = true;
            if (auto saved = save(session, after); !saved)
                changed = failure(saved.error());
        }
        return changed;
    });
    if (!done && slotsWritten) {
        // The error already says what went wrong; an orphaned slot opens nothing to its owner.
        const auto restored = save(session, before);
        Q_UNUSED(restored)
    }
    return done;
}

} // namespace

Result<std::vector<Operator>> all(Session &session)
{
    return session.read(
        Permission::ManageOperators, [](store::Connection &connection) { return operator_table::all(connection); });
}

Result<OperatorId> add(Session &session, const Operator &who, const QString &password, PasswordPolicy policy)
{
    if (auto valid = operator_table::check(who); !valid)
        return failure(valid.error());
    if (auto valid = password_rules::check(password, who.username, policy); !valid)
        return failure(valid.error());
    auto unlocked = slotsOf(session);
    if (!unlocked)
        return failure(unlocked.error());
    KeySlots slots = unlocked->slots;
    if (auto set = slots.setOperator(who.username, password, unlocked->keys.current); !set)
        return failure(set.error());
    if (!who.active)
        slots.suspend(who.username);
    return writeWithSlots(session, unlocked->slots, slots, [&](store::Transaction &transaction) -> Result<OperatorId> {
        if (const auto existing = operator_table::find(transaction, who.username))
            return failure(ErrorKind::Duplicate, QStringLiteral("username"), existing->id.folio());
        if (auto unit = requireUnit(transaction, who); !unit)
            return failure(unit.error());
        const OperatorId id = operator_table::insert(transaction, who);
        writeEvent(transaction, session, id, "added");
        return id;
    });
}

Result<void> change(Session &session, const Operator &who)
{
    if (auto valid = operator_table::check(who); !valid)
        return valid;
    auto unlocked = slotsOf(session);
    if (!unlocked)
        return failure(unlocked.error());
    KeySlots slots = unlocked->slots;
    if (who.active) {
        if (auto admitted = slots.admit(who.username, unlocked->keys.current); !admitted)
            return admitted;
    }
    auto changed =
        writeWithSlots(session, unlocked->slots, slots, [&](store::Transaction &transaction) -> Result<void> {
            const auto existing = operator_table::find(transaction, who.id);
            if (!existing)
                return failure(ErrorKind::NotFound, QStringLiteral("operator"));
            if (existing->username != who.username)
                return failure(ErrorKind::Conflict, QStringLiteral("username"));
            if (auto unit = requireUnit(transaction, who); !unit)
                return unit;
            if (auto left = requireAdministratorLeft(transaction, *existing, who); !left)
                return left;
            operator_table::update(transaction, who);
            writeEvent(transaction, session, who.id, "changed");
            return {};
        });
    if (!changed || who.active)
        return changed;
    // Only now: until the row says so, the operator may still sign in.
    slots.suspend(who.username);
    return save(session, slots);
}

Result<void> setPassword(Session &session, const QString &username, const QString &password, PasswordPolicy policy)
{
    if (auto valid = password_rules::check(password, username, policy); !valid)
        return valid;
    auto unlocked = slotsOf(session);
    if (!unlocked)
        return failure(unlocked.error());
    KeySlots slots = unlocked->slots;
    if (auto set = slots.setOperator(username, password, unlocked->keys.current); !set)
        return set;
    return writeWithSlots(session, unlocked->slots, slots, [&](store::Transaction &transaction) -> Result<void> {
        const auto existing = operator_table::find(transaction, username);
        if (!existing)
            return failure(ErrorKind::NotFound, QStringLiteral("username"));
        if (!existing->active)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
        writeEvent(transaction, session, existing->id, "password_set");
        return {};
    });
}

Result<QString> renewRecoveryCode(Session &session)
{
    auto unlocked = slotsOf(session);
    if (!unlocked)
        return failure(unlocked.error());
    KeySlots slots = unlocked->slots;
    auto code = slots.renewRecoveryCode(unlocked->keys.current);
    if (!code)
        return code;
    auto recorded =
        writeWithSlots(session, unlocked->slots, slots, [&](store::Transaction &transaction) -> Result<void> {
            writeEvent(transaction, session, session.currentOperator().id, "recovery_code_renewed");
            return {};
        });
    if (!recorded)
        return failure(recorded.error());
    return code;
}

} // namespace ventanilla::security::operators
