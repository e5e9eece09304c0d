#include "core/catalogue/BenefitPeriod.h"

#include "core/catalogue/RuleMemory.h"

namespace ventanilla::catalogue {

namespace {

bool isOfHousehold(const Condition &condition)
{
    return condition.kind == ConditionKind::HouseholdHasReceived || condition.kind == ConditionKind::HouseholdReceives;
}

bool asksForReceipt(const Condition &condition)
{
    return isOfHousehold(condition) || condition.kind == ConditionKind::HasReceived
        || condition.kind == ConditionKind::Receives;
}

// "recibe" names no months: it is about what is under way.
bool namesMonths(const Condition &condition)
{
    return condition.kind == ConditionKind::HasReceived || condition.kind == ConditionKind::HouseholdHasReceived;
}

const Condition *find(const RuleNode &node, const QString &code)
{
    if (node.kind == RuleNode::Kind::Condition)
        return asksForReceipt(node.condition) && node.condition.text == code ? &node.condition : nullptr;
    const Condition *found = nullptr;
    for (const RuleNode &child : node.children) {
        const Condition *condition = find(child, code);
        if (condition != nullptr && (found == nullptr || (isOfHousehold(*condition) && !isOfHousehold(*found))))
            found = condition;
    }
    return found;
}

} // namespace

const Condition *ownReceipt(const Rule &rule, const QString &code)
{
    return find(rule.root(), code);
}

std::optional<BenefitPeriod> periodOf(const Benefit &benefit)
{
    const auto rule = rememberedRule(benefit.requirements);
    const Condition *own = rule == nullptr ? nullptr : ownReceipt(*rule, benefit.code);
    const bool wholeHousehold = own == nullptr || isOfHousehold(*own);
    if (benefit.periodMonths)
        return BenefitPeriod{*benefit.periodMonths, wholeHousehold};
    if (own == nullptr || !namesMonths(*own))
        return std::nullopt;
    return BenefitPeriod{own->months, wholeHousehold};
}

} // namespace ventanilla::catalogue
