#include "core/security/AuditTrail.h"
#include "core/security/OperatorTable.h"
#include "core/security/StoreCopies.h"
#include "core/security/Unlocking.h"
#include "core/store/DurableFile.h"
#include "core/store/KeyChange.h"

#include <QFile>

namespace ventanilla::security::store_copies {

namespace {

Result<void> recordRenewal(store::Database &database, const QString &username)
{
    const Clock &clock = database.clock();
    return database.write([&](store::Transaction &transaction) -> Result<void> {
        const auto who = operator_table::find(transaction, canonicalUsername(username));
        if (!who || !who->active || who->role != Role::Administrator)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("username"));
        writeAuditEvent(transaction, clock, who->id, AuditAction::ChangedOperator, std::nullopt,
            QStringLiteral("store_key_renewed"));
        return {};
    });
}

// The slots open both keys from before the new file takes the old one's place until after, so that whichever file a
// cut leaves there can be opened.
Result<void> exchange(const StoreFolder &folder, Unlocked &unlocked, const store::StoreKey &next)
{
    if (auto begun = unlocked.slots.beginRenewal(unlocked.keys.current, next); !begun)
        return begun;
    if (auto saved = unlocked.slots.save(folder.keySlots()); !saved)
        return saved;
    if (auto exchanged = store::renameDurably(folder.renewedDatabase(), folder.database()); !exchanged)
        return exchanged;
    unlocked.slots.finishRenewal(next);
    return unlocked.slots.save(folder.keySlots());
}

} // namespace

Result<void> renewKey(
    const QString &folder, const QString &username, const QString &password, const Clock &clock, Progress &progress)
{
    const StoreFolder parts{folder};
    if (auto present = requireStore(parts); !present)
        return present;
    auto lock = StoreLock::take(parts.storeLock());
    if (!lock)
        return failure(lock.error());
    auto unlocked = unlock(parts, username, password, clock);
    if (!unlocked)
        return failure(unlocked.error());
    auto database = openDatabase(parts, *unlocked, clock, true);
    if (!database)
        return failure(database.error());
    if (auto recorded = recordRenewal(*database, username); !recorded)
        return recorded;
    const store::StoreKey next = store::StoreKey::random();
    auto copied = store::copyUnderNewKey(std::move(*database), parts.renewedDatabase(), next, progress);
    if (!copied)
        return copied;
    return exchange(parts, *unlocked, next);
}

} // namespace ventanilla::security::store_copies
