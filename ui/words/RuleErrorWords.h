#pragma once

#include "core/catalogue/rules/RuleError.h"

namespace ventanilla::words {

// What is wrong with a requirement rule and what to write instead, in one or two sentences, without its place.
[[nodiscard]] QString describe(const catalogue::RuleError &error);

} // namespace ventanilla::words
