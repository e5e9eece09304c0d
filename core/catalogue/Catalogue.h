#pragma once

#include "core/catalogue/Benefit.h"
#include "core/security/Session.h"

namespace ventanilla::catalogue {

// What to list; what is left empty does not filter.
struct BenefitFilter
{
    QString text; // words, or their beginnings, of the code, name, description, provider, need and life stage
    std::optional<UnitId> unit;
    std::optional<BenefitKind> kind;
    std::optional<BenefitScope> scope;
    QString need;
    QString lifeStage;
    QDate validOn;
};

// Benefits by name. A catalogue has a few hundred, so they come in one piece. Requires ReadCatalogue.
[[nodiscard]] Result<std::vector<Benefit>> listBenefits(security::Session &session, const BenefitFilter &filter = {});

// Errors: NotFound. Requires ReadCatalogue.
[[nodiscard]] Result<Benefit> benefitByCode(security::Session &session, const QString &code);

// Stores a new benefit (one without an id) or a changed one. Requires EditCatalogue. Errors: those of validated;
// Duplicate when another benefit has the code (detail: its folio), Conflict when a stored one would change its code,
// NotFound for "unit" or for the benefit itself.
[[nodiscard]] Result<BenefitId> saveBenefit(security::Session &session, const Benefit &benefit);

} // namespace ventanilla::catalogue
