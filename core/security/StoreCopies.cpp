#include "core/security/StoreCopies.h"

#include "core/security/AuditTrail.h"
#include "core/security/Unlocking.h"
#include "core/store/Backup.h"
#include "core/store/DurableFile.h"

#include <QFile>

namespace ventanilla::security::store_copies {

namespace {

Result<void> writeRestored(const StoreFolder &folder, const QByteArray &json)
{
    const auto slots = KeySlots::fromJson(json);
    if (!slots)
        return failure(slots.error());
    if (auto saved = slots->save(folder.keySlots()); !saved)
        return saved;
    return store::renameDurably(folder.unfinishedDatabase(), folder.database());
}

} // namespace

Result<void> backUp(Session &session, const QString &file, Progress &progress)
{
    if (auto allowed = session.require(Permission::BackUp); !allowed)
        return allowed;
    QByteArray keySlots;
    {
        auto unlocked = loadSlots(StoreFolder::of(session.database().file()), session.database().key());
        if (!unlocked)
            return failure(unlocked.error());
        keySlots = unlocked->slots.toJson();
    }
    if (auto written = store::writeBackup(session.database(), keySlots, file, progress); !written)
        return written;
    return session.write(Permission::BackUp, [&](store::Transaction &transaction) {
        writeAuditEvent(transaction, session.clock(), session.currentOperator().id, AuditAction::BackedUp);
    });
}

Result<void> restore(const QString &file, const QString &folder, Progress &progress)
{
    auto parts = makeStoreFolder(folder);
    if (!parts)
        return failure(parts.error());
    auto lock = StoreLock::take(parts->storeLock());
    if (!lock)
        return failure(lock.error());
    if (auto room = requireRoom(*parts); !room)
        return room;
    auto keySlots = store::readBackup(file, parts->unfinishedDatabase(), progress);
    if (!keySlots)
        return failure(keySlots.error());
    auto restored = writeRestored(*parts, *keySlots);
    if (!restored) {
        QFile::remove(parts->keySlots());
        removeUnfinished(*parts);
    }
    return restored;
}

} // namespace ventanilla::security::store_copies
