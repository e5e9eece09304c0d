#pragma once

#include "core/base/Result.h"

#include <QByteArray>

// Private to ui/documents: how a finished paper becomes a file.
namespace ventanilla::documents {

// An existing file is replaced, or left as it was when anything fails.
// Errors, all with field "file": FileMissing (the folder), ReadOnly, DiskFull, FileUnreadable, Internal (no bytes).
[[nodiscard]] Result<void> savePdf(const QByteArray &bytes, const QString &file);

} // namespace ventanilla::documents
