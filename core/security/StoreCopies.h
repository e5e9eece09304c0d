#pragma once

#include "core/base/Progress.h"
#include "core/security/Session.h"

// The store as a whole: copies of it, and a new key for it.
namespace ventanilla::security::store_copies {

// Writes the store and its key slots into one file, encrypted, while others work (see store::writeBackup). Requires
// BackUp and leaves an audit event. Errors: PermissionDenied, ReadOnly, DiskFull, FileUnreadable, Damaged, Cancelled, Busy.
[[nodiscard]] Result<void> backUp(Session &session, const QString &file, Progress &progress);

// Makes a store of a backup in a folder that holds none; the passwords are those of the day of the backup. It is the
// same device as before: the store it was made of must not be used any more.
// Errors: StoreExists, UnsupportedFormat, NewerVersion, Damaged, FileMissing, FileUnreadable, ReadOnly, DiskFull,
// Cancelled.
[[nodiscard]] Result<void> restore(const QString &file, const QString &folder, Progress &progress);

// Encrypts the store under a new key and seals that to everybody's slot: all passwords and the recovery code go on
// working, and a copy of the old store with an old password opens nothing that is written from now on. Survives being
// cut at any moment. Needs room for the store a second time; nobody may have it open. Earlier backups keep the old key.
// Errors: as entrance::signIn; PermissionDenied but for administrators; DiskFull, ReadOnly, Cancelled.
[[nodiscard]] Result<void> renewKey(
    const QString &folder, const QString &username, const QString &password, const Clock &clock, Progress &progress);

} // namespace ventanilla::security::store_copies
