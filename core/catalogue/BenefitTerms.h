#pragma once

#include "core/catalogue/Benefit.h"

// What a benefit says besides its code, term by term.
namespace ventanilla::catalogue {

// Calls `visit` with each term's column name and member.
template <class Visit>
void forEachTerm(Visit &&visit)
{
    visit("name", &Benefit::name);
    visit("description", &Benefit::description);
    visit("unit_id", &Benefit::unit);
    visit("provider", &Benefit::provider);
    visit("kind", &Benefit::kind);
    visit("scope", &Benefit::scope);
    visit("requirements", &Benefit::requirements);
    visit("documents", &Benefit::documents);
    visit("legal_basis", &Benefit::legalBasis);
    visit("processing_days", &Benefit::processingDays);
    visit("quota", &Benefit::quota);
    visit("budget", &Benefit::budget);
    visit("stock", &Benefit::stock);
    visit("valid_from", &Benefit::validFrom);
    visit("valid_to", &Benefit::validTo);
    visit("life_stage", &Benefit::lifeStage);
    visit("need", &Benefit::need);
    visit("comment", &Benefit::comment);
    visit("approval_limit", &Benefit::approvalLimit);
    visit("minimum_stock", &Benefit::minimumStock);
    visit("period_months", &Benefit::periodMonths);
}

// The column names of the terms in which the two differ, in the order above.
[[nodiscard]] QStringList changedTerms(const Benefit &before, const Benefit &after);

// `current` with the terms in which `edited` differs from what it was made of: so that what came meanwhile from another
// computer in other terms stays.
[[nodiscard]] Benefit withChanges(Benefit current, const Benefit &opened, const Benefit &edited);

} // namespace ventanilla::catalogue
