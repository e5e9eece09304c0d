#pragma once

#include <QString>

namespace ventanilla::catalogue {

inline constexpr int longestBenefitCode = 40;

// A benefit's code: capital letters without accents, digits and underscores, beginning with a letter, 2 to 40 signs.
[[nodiscard]] bool isBenefitCode(QStringView text);

} // namespace ventanilla::catalogue
