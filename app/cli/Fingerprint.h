#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <string>

// The SHA-256 of a server's certificate as people compare and type it.
namespace ventanilla::cli {

// In groups of four.
[[nodiscard]] QString shownFingerprint(const QByteArray &sha256);

// Hexadecimal, however it is grouped. Errors: InvalidInput "certificate".
[[nodiscard]] Result<QByteArray> typedFingerprint(const std::string &typed);

} // namespace ventanilla::cli
