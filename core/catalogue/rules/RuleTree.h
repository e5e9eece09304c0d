#pragma once

#include "core/catalogue/rules/Condition.h"

namespace ventanilla::catalogue {

// Builders that keep a tree in the normal form of RuleNode.

// `kind` is All or Any. Children of the same kind are taken in; a single child stands for itself.
[[nodiscard]] RuleNode grouped(RuleNode::Kind kind, std::vector<RuleNode> children);
// The negation; of a negation, what it negates.
[[nodiscard]] RuleNode turnedAround(RuleNode node);

// Whether a verification stands anywhere in it.
[[nodiscard]] bool asksToVerify(const RuleNode &node);

} // namespace ventanilla::catalogue
