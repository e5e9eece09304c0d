#pragma once

#include "core/catalogue/rules/Evaluation.h"

namespace ventanilla::catalogue {

// A condition held against the facts: whether it holds, or which datum is missing, and the value met.
struct Checked
{
    std::optional<bool> holds;
    Datum missing = Datum::BirthDate; // when `holds` is nothing
    std::optional<int> number = {};
    QString text = {};
    QDate date = {};
};

// Not for VerifyWithPerson, which no fact answers.
[[nodiscard]] Checked check(const Condition &condition, const EligibilityProfile &profile);

} // namespace ventanilla::catalogue
