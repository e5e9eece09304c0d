#pragma once

#include "core/base/Result.h"

// Codes that people read out and type, in Crockford's base 32: without the letters that are taken for digits or for each
// other.
namespace ventanilla::crockford_code {

inline constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

// "7KQ2-…": dashes between groups, counted from the end.
[[nodiscard]] QString grouped(QString symbols, int groupSize);

// The symbols of what was typed. Letter case, spaces and dashes do not matter; O reads as 0, I and L as 1. At most 256
// characters are looked at. Errors: InvalidInput with the field and detail "symbol".
[[nodiscard]] Result<QString> symbolsOf(const QString &typed, const QString &field);

} // namespace ventanilla::crockford_code
