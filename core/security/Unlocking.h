#pragma once

#include "core/base/Clock.h"
#include "core/security/KeySlots.h"
#include "core/security/StoreFolder.h"
#include "core/store/Database.h"

// Private to core/security: from a password to an open database, with the delays that slow down guessing.
namespace ventanilla::security {

// A folder's key slots, opened by one of them. Other programs cannot change the slots meanwhile.
struct Unlocked
{
    KeySlots slots;
    StoreKeys keys;
    std::shared_ptr<StoreLock> keysLock;
};

// NotAStore when the folder holds neither, FileMissing (field "store" or "keys") when one of the two is gone.
[[nodiscard]] Result<void> requireStore(const StoreFolder &folder);

// Errors: WrongPassword, TooManyAttempts, PermissionDenied, Busy, ReadOnly, DiskFull and those of KeySlots::load.
[[nodiscard]] Result<Unlocked> unlock(
    const StoreFolder &folder, const QString &username, const QString &password, const Clock &clock);
// Errors: the same, and those of recovery_code::parse.
[[nodiscard]] Result<Unlocked> unlockWithRecoveryCode(
    const StoreFolder &folder, const QString &typedCode, const Clock &clock);

// The slots of a store that is open with `key`. Errors: Busy, those of KeySlots::load.
[[nodiscard]] Result<Unlocked> loadSlots(const StoreFolder &folder, const store::StoreKey &key);

// Opens the database. `holdsStoreLock` says that no other program is at work, so that what an interrupted renewal of
// the store's key left behind can be cleared up.
[[nodiscard]] Result<store::Database> openDatabase(
    const StoreFolder &folder, Unlocked &unlocked, const Clock &clock, bool holdsStoreLock);

// The form in which a typed username is looked up.
[[nodiscard]] QString canonicalUsername(const QString &typed);

} // namespace ventanilla::security
