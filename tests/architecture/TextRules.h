#pragma once

#include "tests/architecture/SourceFile.h"

namespace ventanilla::architecture {

inline constexpr int longestFile = 500; // lines

// Files longer than longestFile.
[[nodiscard]] QStringList lengthViolations(const std::vector<SourceFile> &files);

// Headers that do not begin with #pragma once, and files written for a colleague who finishes them later.
[[nodiscard]] QStringList formViolations(const std::vector<SourceFile> &files);

// Statements of SQL in string literals below ui/ and app/: the store is core's to talk to.
[[nodiscard]] QStringList sqlViolations(const std::vector<SourceFile> &files);

} // namespace ventanilla::architecture
