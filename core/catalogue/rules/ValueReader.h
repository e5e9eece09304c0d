#pragma once

#include "core/catalogue/rules/ConditionReader.h"

namespace ventanilla::catalogue {

// What numbers a rule may name.
namespace rule_limits {
inline constexpr int oldestAge = 120;
inline constexpr int mostMembers = 40;
inline constexpr int mostMonths = 600;
} // namespace rule_limits

// Reads the value that a phrase asks for into the condition, and moves the cursor behind it.
[[nodiscard]] std::optional<RuleError> readValue(TokenCursor &cursor, PhrasePart part, Condition &condition);

} // namespace ventanilla::catalogue
