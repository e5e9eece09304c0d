#pragma once

#include "core/catalogue/rules/EligibilityProfile.h"
#include "core/catalogue/rules/Rule.h"

#include <rapidcheck.h>

// Random rules and profiles. The values are few, so that conditions meet facts often.
namespace ventanilla::tests {

[[nodiscard]] rc::Gen<catalogue::Condition> anyCondition(bool verifications = true);
[[nodiscard]] rc::Gen<catalogue::RuleNode> anyRuleNode(int depth, bool verifications = true);
[[nodiscard]] rc::Gen<catalogue::EligibilityProfile> anyProfile();
// Text a rule may name between quotes, of any script.
[[nodiscard]] rc::Gen<QString> anyQuotable(int longest);

} // namespace ventanilla::tests
