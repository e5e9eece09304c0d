#pragma once

#include "core/sync/carrier/SealedFile.h"

#include <vector>

// The names of sealed files in a folder, which may hold anything else as well.
namespace ventanilla::sync::stick_folder {

// "ventanilla-16204-1-2-0007.sealed": commune, sender, receiver, number. A receipt has the name of what it is for, with
// ".receipt" at the end.
[[nodiscard]] QString nameOf(const SealedHeader &header);

// The names of what looks like such files, in alphabetical order; the folders in it are left out.
// Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<QStringList> list(const QString &folder, const std::vector<SealedKind> &kinds);

// Likewise of the files that new computers ask with.
[[nodiscard]] Result<QStringList> listRequests(const QString &folder);

// Where the file goes. A store restored from a backup counts again from where it was: the number grows until the name is
// nobody's.
[[nodiscard]] QString freeName(const QString &folder, SealedHeader &header);

// Errors: FileMissing when there is no such folder, ReadOnly.
[[nodiscard]] Result<void> requireWritable(const QString &folder);

} // namespace ventanilla::sync::stick_folder
