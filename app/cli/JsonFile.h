#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>

namespace ventanilla::cli {

// The UTF-8 text of a file that a command names; "-" is standard input. Errors: FileMissing, FileTooLarge (1 MB), "file".
[[nodiscard]] Result<QString> readText(const std::string &name);
// The same as one JSON object. Errors: besides, UnsupportedFormat "file", "json".
[[nodiscard]] Result<QJsonObject> readObject(const std::string &name);

} // namespace ventanilla::cli
