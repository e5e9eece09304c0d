#pragma once

#include "core/catalogue/BenefitVersions.h"
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

// Whether somebody may edit a benefit of a unit: an administrator any, the head of a unit those of that unit.
// Errors: PermissionDenied, for "benefit_unit" where it is another unit's.
[[nodiscard]] Result<void> mayEdit(const security::Operator &who, const std::optional<UnitId> &unit);

inline constexpr int longestReason = 1000; // of an edit or a withdrawal

struct BenefitEdit
{
    Benefit benefit;       // without an id: a new one
    QDate effectiveFrom{}; // invalid: today; a later day only for a stored benefit, which says so from that day on
    QString reason{};      // required for a change
    // What the benefit said when the editing of it began: only terms that differ from it are changed. Nothing: all.
    std::optional<Benefit> opened{};
};

// Stores a benefit, and a version of it; of one that says the same already none. Requires EditCatalogue. Errors: those of
// validated and mayEdit; Duplicate when another benefit has the code (detail: its folio), Conflict when a stored one would
// change its code, NotFound for "unit" or for the benefit itself, MissingInput "reason", InvalidInput "effective_from" for a
// day that has passed ("past") or is too far away ("range"), or is another than today for a new benefit ("new").
[[nodiscard]] Result<BenefitId> saveBenefit(security::Session &session, const BenefitEdit &edit);

// Ends a benefit: `lastDay` is the last one on which it is given. Errors: as saveBenefit.
[[nodiscard]] Result<void> endBenefit(
    security::Session &session, BenefitId benefit, const QDate &lastDay, const QString &reason);

// Takes back a version that was planned for a day after today. There is no way back but to plan it anew. Requires
// EditCatalogue. Errors: those of mayEdit; MissingInput and InvalidInput "reason"; NotFound "version"; Conflict "version",
// with "withdrawn" as detail, or the day since which it is in force, nothing where that is not known.
[[nodiscard]] Result<void> withdrawVersion(security::Session &session, BenefitVersionId version, const QString &reason);

struct BenefitHistoryEntry
{
    BenefitVersion version;
    QString operatorName;
    QString withdrawnBy; // the operator's name, where it was withdrawn
    // Terms, as changedTerms names them, against the version before that nobody withdrew; empty for the first.
    QStringList changed;
    bool isInForce = false;
    bool mayBeWithdrawn = false; // now, by who asks
};

// The versions of a benefit, the one that begins last first. Requires ReadCatalogue.
[[nodiscard]] Result<std::vector<BenefitHistoryEntry>> benefitHistory(security::Session &session, BenefitId benefit);

} // namespace ventanilla::catalogue
