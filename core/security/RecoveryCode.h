#pragma once

#include "core/base/Result.h"

// The code printed once when a store is made: 130 random bits in Crockford's base 32 and two symbols that tell a typing
// mistake from a wrong code, as seven groups of four: "7KQ2-…". Letter case, spaces and dashes do not matter; O reads
// as 0, I and L as 1.
namespace ventanilla::security::recovery_code {

[[nodiscard]] QString random();

// The form that keys are derived from: 28 symbols without separators. Errors: MissingInput; InvalidInput with detail
// "length", "symbol" or "checksum".
[[nodiscard]] Result<QString> parse(const QString &typed);

} // namespace ventanilla::security::recovery_code
