#pragma once

#include "core/catalogue/rules/Evaluation.h"

// The requirement rules of benefits as a person says them, in the language of the installed translation.
namespace ventanilla::words {

// "RSH segment up to 40", "does not receive SUF".
[[nodiscard]] QString condition(const catalogue::Condition &condition, bool negated = false);

// The condition with the value that met it: "RSH segment up to 60 (is 40)".
[[nodiscard]] QString finding(const catalogue::Finding &finding);

// "the date of birth is not recorded"
[[nodiscard]] QString missing(catalogue::Datum datum);

} // namespace ventanilla::words
