#pragma once

#include "core/catalogue/Benefit.h"
#include "core/catalogue/rules/Rule.h"

namespace ventanilla::catalogue {

// The condition by which a rule looks for its own benefit ("nadie del hogar ha recibido CAJA_ALIMENTOS en 3 meses"); of
// several one about the household, if there is any. Null when it does not. Lives as long as the rule.
[[nodiscard]] const Condition *ownReceipt(const Rule &rule, const QString &code);

// How long a benefit keeps from being given again, and to whom.
struct BenefitPeriod
{
    int months = 0;             // 0: it is given once
    bool wholeHousehold = true; // nobody of the household; else only the same person

    bool operator==(const BenefitPeriod &) const = default;
};

// The months are the benefit's own (Benefit::periodMonths), else those of its rule. The household counts as one, unless the
// rule asks only about the person: two children may each have their scholarship. Nothing for a benefit without a period.
[[nodiscard]] std::optional<BenefitPeriod> periodOf(const Benefit &benefit);

} // namespace ventanilla::catalogue
