#include "core/security/Entrance.h"
#include "core/security/OperatorTable.h"
#include "core/security/Unlocking.h"
#include "core/store/DurableFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace ventanilla::security::entrance {

namespace {

Result<void> checkCommune(const QString &code, const QString &name)
{
    static const QRegularExpression codeForm(QStringLiteral("\\A[0-9]{5}\\z"));
    constexpr int longestName = 100;
    if (!codeForm.match(code).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"), QStringLiteral("code"));
    if (name.trimmed().isEmpty() || name.size() > longestName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"), QStringLiteral("name"));
    return {};
}

// The database is complete, with its administrator, before it has its name: a store either exists whole or not at all.
Result<Operator> makeDatabase(const StoreFolder &folder, const store::StoreKey &key, const store::StoreInfo &info,
    const Operator &administrator, const Clock &clock)
{
    auto database = store::Database::create(folder.unfinishedDatabase(), key, clock, info);
    if (!database)
        return failure(database.error());
    Operator first = administrator;
    first.role = Role::Administrator;
    first.active = true;
    first.unit.reset();
    auto id =
        database->write([&](store::Transaction &transaction) { return operator_table::insert(transaction, first); });
    if (!id)
        return failure(id.error());
    first.id = *id;
    return first;
}

Result<QString> makeKeySlots(const StoreFolder &folder, const store::StoreKey &key, const QString &storeId,
    const QString &username, const QString &password)
{
    KeySlots slots(storeId);
    if (auto set = slots.setOperator(username, password, key); !set)
        return failure(set.error());
    auto code = slots.renewRecoveryCode(key);
    if (!code)
        return code;
    if (auto saved = slots.save(folder.keySlots()); !saved)
        return failure(saved.error());
    return code;
}

Result<NewStore> makeStore(const StoreFolder &folder, const store::StoreInfo &info, const Operator &administrator,
    const QString &password, const Clock &clock, std::shared_ptr<StoreLock> lock)
{
    const store::StoreKey key = store::StoreKey::random();
    auto first = makeDatabase(folder, key, info, administrator, clock);
    if (!first)
        return failure(first.error());
    auto code = makeKeySlots(folder, key, info.storeId, administrator.username, password);
    if (!code)
        return failure(code.error());
    if (auto named = store::renameDurably(folder.unfinishedDatabase(), folder.database()); !named)
        return failure(named.error());
    auto database = store::Database::open(folder.database(), key, clock);
    if (!database)
        return failure(database.error());
    return NewStore{Session(std::move(*database), *first, false, std::move(lock)), *code};
}

} // namespace

Result<NewStore> createStore(const QString &folder, const QString &communeCode, const QString &communeName,
    const Operator &administrator, const QString &password, const Clock &clock, PasswordPolicy policy)
{
    if (auto valid = checkCommune(communeCode, communeName); !valid)
        return failure(valid.error());
    if (auto valid = operator_table::check(administrator); !valid)
        return failure(valid.error());
    if (auto valid = password_rules::check(password, administrator.username, policy); !valid)
        return failure(valid.error());
    auto parts = makeStoreFolder(folder);
    if (!parts)
        return failure(parts.error());
    auto lock = StoreLock::take(parts->storeLock());
    if (!lock)
        return failure(lock.error());
    if (auto room = requireRoom(*parts); !room)
        return failure(room.error());
    const store::StoreInfo info{
        QUuid::createUuid().toString(QUuid::WithoutBraces), communeCode, communeName.trimmed(), 1, clock.now()};
    auto made = makeStore(*parts, info, administrator, password, clock, std::move(*lock));
    if (!made && !QFile::exists(parts->database())) {
        QFile::remove(parts->keySlots());
        removeUnfinished(*parts);
    }
    return made;
}

} // namespace ventanilla::security::entrance
