#pragma once

#include "core/base/Result.h"

#include <QFileDevice>

namespace ventanilla::interchange {

// Why a file could not be written: ReadOnly, DiskFull or FileUnreadable, about the argument "file".
[[nodiscard]] tl::unexpected<Error> writeFailure(const QFileDevice &device, const QString &file);

// Whether the folder that would hold the file has (almost) no room left.
[[nodiscard]] bool isDiskFull(const QString &file);

} // namespace ventanilla::interchange
