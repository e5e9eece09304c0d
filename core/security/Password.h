#pragma once

#include "core/base/Result.h"

namespace ventanilla::security {

// Demonstration stores hold invented people only, under a password that everybody knows.
enum class PasswordPolicy { Protective, Demonstration };

namespace password_rules {

inline constexpr int minimumLength = 8;
inline constexpr int mostBytes = 1024;

// Whether it may become someone's password. Errors: MissingInput; InvalidInput with detail "short", "long" or
// "username" (it must not be the name it protects).
[[nodiscard]] Result<void> check(
    const QString &password, const QString &username, PasswordPolicy policy = PasswordPolicy::Protective);

} // namespace password_rules

} // namespace ventanilla::security
