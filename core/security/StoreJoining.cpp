#include "core/security/StoreJoining.h"

#include "core/security/AgreementText.h"
#include "core/security/OperatorTable.h"
#include "core/security/Unlocking.h"
#include "core/store/DurableFile.h"

#include <QFile>
#include <QUuid>

namespace ventanilla::security::entrance {

namespace {

struct WayIn
{
    QString username;
    QString password;
};

// The key of what came earlier. The password alone decides: whose name it is kept under may have been mistyped.
Result<store::StoreKey> keyOfEarlierAttempt(const StoreFolder &folder, const QString &password)
{
    const bool hasTakenItsName = !QFile::exists(folder.joiningKeySlots());
    const auto slots = KeySlots::load(hasTakenItsName ? folder.keySlots() : folder.joiningKeySlots());
    if (!slots)
        return failure(slots.error());
    const auto keys = slots->open(slots->usernames().value(0), password);
    if (!keys)
        return failure(keys.error());
    return keys->current;
}

Result<void> makeEnrolled(const StoreFolder &folder, const store::StoreKey &key, const QString &storeId,
    const Joining &steps, const Clock &clock)
{
    const auto commune = steps.enrol();
    if (!commune)
        return failure(commune.error());
    auto database = store::Database::create(folder.unfinishedDatabase(), key, clock,
        store::StoreInfo{storeId, commune->code, commune->name, commune->device, clock.now()});
    if (!database)
        return failure(database.error());
    return database->write(steps.keepEnrolment);
}

// The slot is on disk before the code is spent, and the store has the enrolment before it counts as an attempt.
Result<store::StoreKey> begin(const StoreFolder &folder, const WayIn &way, const Joining &steps, const Clock &clock)
{
    const store::StoreKey key = store::StoreKey::random();
    KeySlots slots(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (auto set = slots.setOperator(way.username, way.password, key); !set)
        return failure(set.error());
    if (auto saved = slots.save(folder.joiningKeySlots()); !saved)
        return failure(saved.error());
    if (auto made = makeEnrolled(folder, key, slots.storeId(), steps, clock); !made)
        return failure(made.error());
    if (auto named = store::renameDurably(folder.unfinishedDatabase(), folder.joiningDatabase()); !named)
        return failure(named.error());
    return key;
}

struct Filled
{
    Operator who;
    bool agreementAccepted = false;
    QString storeId;
};

Result<Filled> fill(
    const StoreFolder &folder, const store::StoreKey &key, const WayIn &way, const Joining &steps, const Clock &clock)
{
    auto database = store::Database::open(folder.joiningDatabase(), key, clock);
    if (!database)
        return failure(database.error());
    if (auto filled = steps.fill(*database); !filled)
        return failure(filled.error());
    const auto info = database->info();
    if (!info)
        return failure(info.error());
    return database->read([&](store::Connection &connection) -> Result<Filled> {
        const auto who = operator_table::find(connection, way.username);
        if (!who)
            return failure(ErrorKind::NotFound, QStringLiteral("username"));
        if (!who->active)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
        if (who->role != Role::Administrator)
            return failure(ErrorKind::PermissionDenied);
        return Filled{*who, hasAcceptedAgreement(connection, who->id), info->storeId};
    });
}

Result<QString> giveWayIn(
    const StoreFolder &folder, const store::StoreKey &key, const QString &storeId, const WayIn &way)
{
    KeySlots slots(storeId);
    if (auto set = slots.setOperator(way.username, way.password, key); !set)
        return failure(set.error());
    auto code = slots.renewRecoveryCode(key);
    if (!code)
        return code;
    if (auto saved = slots.save(folder.keySlots()); !saved)
        return failure(saved.error());
    QFile::remove(folder.joiningKeySlots());
    if (auto named = store::renameDurably(folder.joiningDatabase(), folder.database()); !named)
        return failure(named.error());
    return code;
}

Result<store::StoreKey> beginOrGoOn(
    const StoreFolder &folder, const WayIn &way, const Joining &steps, const Clock &clock)
{
    if (isJoiningUnderWay(folder.path))
        return keyOfEarlierAttempt(folder, way.password);
    if (auto room = requireRoom(folder); !room)
        return failure(room.error());
    auto key = begin(folder, way, steps, clock);
    if (!key) {
        QFile::remove(folder.joiningKeySlots());
        removeUnfinished(folder);
    }
    return key;
}

} // namespace

bool isJoiningUnderWay(const QString &folder)
{
    const StoreFolder parts{folder};
    return QFile::exists(parts.joiningDatabase()) && !QFile::exists(parts.database());
}

Result<NewStore> joinStore(const QString &folder, const QString &username, const QString &password,
    const Joining &steps, const Clock &clock, PasswordPolicy policy)
{
    const WayIn way{canonicalUsername(username), password};
    if (way.username.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("username"));
    if (auto valid = password_rules::check(password, way.username, policy); !valid)
        return failure(valid.error());
    auto parts = makeStoreFolder(folder);
    if (!parts)
        return failure(parts.error());
    auto lock = StoreLock::take(parts->storeLock());
    if (!lock)
        return failure(lock.error());
    const auto key = beginOrGoOn(*parts, way, steps, clock);
    if (!key)
        return failure(key.error());
    auto filled = fill(*parts, *key, way, steps, clock);
    if (!filled)
        return failure(filled.error());
    auto code = giveWayIn(*parts, *key, filled->storeId, way);
    if (!code)
        return failure(code.error());
    auto database = store::Database::open(parts->database(), *key, clock);
    if (!database)
        return failure(database.error());
    return NewStore{Session(std::move(*database), filled->who, filled->agreementAccepted, std::move(*lock)), *code};
}

} // namespace ventanilla::security::entrance
