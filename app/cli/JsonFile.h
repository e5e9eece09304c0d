#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>

namespace ventanilla::cli {

// The object in a file of at most 1 MB, or on standard input for "-".
// Errors: FileMissing, FileTooLarge, UnsupportedFormat ("file").
[[nodiscard]] Result<QJsonObject> readJsonFile(const std::string &name);

} // namespace ventanilla::cli
