#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

// Small files that are either wholly the old ones or wholly the new ones, whatever happens meanwhile.
namespace ventanilla::store {

// Replaces the file, readable and writable by its owner only; on disk when it returns.
// Errors: ReadOnly, DiskFull, FileUnreadable; the old file is then untouched.
[[nodiscard]] Result<void> writeDurably(const QString &file, const QByteArray &content);

// Errors: FileMissing, FileUnreadable, FileTooLarge.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &file, qint64 mostBytes);

// Renames over `target`; the new name is on disk when it returns. Errors as writeDurably.
[[nodiscard]] Result<void> renameDurably(const QString &source, const QString &target);

// Removes the file, over its content first, so that undeleting it brings back nothing. One that is not there is no error.
// Errors: ReadOnly, DiskFull, FileUnreadable.
[[nodiscard]] Result<void> destroyDurably(const QString &file);

// Makes names created, renamed or removed in the folder outlast a power cut.
void syncFolder(const QString &folder);

// Why writing `wantedBytes` in the folder failed: ReadOnly, DiskFull, else FileUnreadable.
[[nodiscard]] ErrorKind writeProblem(const QString &folder, qint64 wantedBytes);

} // namespace ventanilla::store
