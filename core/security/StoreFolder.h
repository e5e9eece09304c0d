#pragma once

#include "core/base/Result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace ventanilla::security {

// Where the parts of a store are in its data folder.
struct StoreFolder
{
    QString path;

    [[nodiscard]] static StoreFolder of(const QString &databaseFile);
    [[nodiscard]] QString database() const { return in("ventanilla.db"); }
    [[nodiscard]] QString keySlots() const { return in("keys.json"); }
    [[nodiscard]] QString attempts() const { return in("attempts.json"); }
    [[nodiscard]] QString backups() const { return in("backups"); }
    // A store being made: nothing has been entered in it yet.
    [[nodiscard]] QString unfinishedDatabase() const { return in("ventanilla.db.new"); }
    // A store that is being filled with what a commune's other computers have, and the way into it.
    [[nodiscard]] QString joiningDatabase() const { return in("ventanilla.db.joining"); }
    [[nodiscard]] QString joiningKeySlots() const { return in("keys.json.joining"); }
    // The store under the key that comes next, before it takes the store's place.
    [[nodiscard]] QString renewedDatabase() const { return in("ventanilla.db.renewed"); }
    // Held by the program that works on the store, from sign-in to sign-out.
    [[nodiscard]] QString storeLock() const { return in("ventanilla.lock"); }
    // Held for the moment in which key slots or attempts change, also by a second program.
    [[nodiscard]] QString keysLock() const { return in("keys.lock"); }

private:
    [[nodiscard]] QString in(const char *name) const { return path + QLatin1Char('/') + QLatin1String(name); }
};

// One program at a time. The lock names its process, so that one that was killed does not keep the store closed.
class StoreLock
{
public:
    // Errors: `refusal` when another process holds it after `waitMilliseconds`; ReadOnly, DiskFull, FileUnreadable.
    [[nodiscard]] static Result<std::shared_ptr<StoreLock>> take(
        const QString &file, int waitMilliseconds = 0, ErrorKind refusal = ErrorKind::AlreadyOpen);

    explicit StoreLock(const QString &file);

private:
    QLockFile m_lock;
};

// Makes the folder, for its owner only. Errors: ReadOnly, DiskFull, FileUnreadable.
[[nodiscard]] Result<StoreFolder> makeStoreFolder(const QString &path);

// Whether a store can be made in the folder; clears away what an interrupted creation left there, which holds nobody's
// work. Errors: StoreExists.
[[nodiscard]] Result<void> requireRoom(const StoreFolder &folder);
void removeUnfinished(const StoreFolder &folder);

} // namespace ventanilla::security
