#include "core/catalogue/rules/RuleTree.h"

#include <algorithm>

namespace ventanilla::catalogue {

RuleNode grouped(RuleNode::Kind kind, std::vector<RuleNode> children)
{
    RuleNode group{kind, {}, {}};
    for (RuleNode &child : children) {
        if (child.kind == kind)
            std::move(child.children.begin(), child.children.end(), std::back_inserter(group.children));
        else
            group.children.push_back(std::move(child));
    }
    if (group.children.size() != 1)
        return group;
    RuleNode only = std::move(group.children.front());
    return only;
}

RuleNode turnedAround(RuleNode node)
{
    if (node.kind == RuleNode::Kind::Not) {
        RuleNode inner = std::move(node.children.front());
        return inner;
    }
    RuleNode negation{RuleNode::Kind::Not, {}, {}};
    negation.children.push_back(std::move(node));
    return negation;
}

bool asksToVerify(const RuleNode &node)
{
    if (node.kind == RuleNode::Kind::Condition)
        return node.condition.kind == ConditionKind::VerifyWithPerson;
    return std::any_of(node.children.begin(), node.children.end(), asksToVerify);
}

} // namespace ventanilla::catalogue
