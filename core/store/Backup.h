#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"

#include <QByteArray>

namespace ventanilla::store {

// Writes one file with an encrypted copy of the store and its key slots (see Container.h), taken while others work. The
// copy is checked, the file is read back, and takes its name only then; an earlier file of that name stays until then.
// Needs room for the store twice beside `file`.
// Errors: ReadOnly, DiskFull, FileUnreadable, Damaged (the store itself is), Cancelled.
[[nodiscard]] Result<void> writeBackup(
    Database &database, const QByteArray &keySlots, const QString &file, Progress &progress);

// Unpacks the store to `databaseFile`, which must not exist, and returns the key slots. Leaves nothing behind when it
// fails. Errors: UnsupportedFormat, NewerVersion, Damaged, FileMissing, FileUnreadable, StoreExists, ReadOnly, DiskFull,
// Cancelled.
[[nodiscard]] Result<QByteArray> readBackup(const QString &file, const QString &databaseFile, Progress &progress);

} // namespace ventanilla::store
