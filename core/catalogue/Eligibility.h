#pragma once

#include "core/catalogue/Benefit.h"
#include "core/catalogue/rules/Evaluation.h"

namespace ventanilla::catalogue {

// What the store knows on `today` about a person and the household they live in. Nothing for an unknown person.
[[nodiscard]] std::optional<EligibilityProfile> profileOf(
    store::Connection &connection, PersonId person, const QDate &today);

// A benefit that the person does not have and could.
struct PossibleBenefit
{
    Benefit benefit; // with the documents to bring
    Evaluation evaluation;
};

// The benefits valid on `today` whose rule fits, or would if a missing datum came out well, the surest first: the fewer
// people meet the conditions that hold (see Particularity.h) the surer, less so where something must be verified; those
// with a datum missing come last. Left out: what most people meet the known conditions of (nothing particular speaks for
// it: a rule of verifications alone, or none), what is under way or was approved in the last year, and what was delivered
// within its period, which is the months that the benefit's own rule names ("no ha recibido CAJA_ALIMENTOS en 3 meses"),
// else a year. A person who has died has none. A rule that does not parse fits nobody.
// Reads personal data: the caller records the audit event (see core/audit).
[[nodiscard]] std::vector<PossibleBenefit> possibleBenefits(
    store::Connection &connection, PersonId person, const QDate &today);

// The same for a profile at hand.
[[nodiscard]] std::vector<PossibleBenefit> possibleBenefits(
    store::Connection &connection, const EligibilityProfile &profile);

} // namespace ventanilla::catalogue
