#pragma once

#include "core/catalogue/Benefit.h"

#include <map>

// What a benefit said, day by day. A benefit's row is what it says now, merged per column; a version is a fact: all its
// terms, appended with each save. So a grant can name the version it was requested under, and that never changes.
namespace ventanilla::catalogue {

struct BenefitVersion
{
    BenefitVersionId id;
    Benefit terms;       // with the benefit's id and code
    QDate effectiveFrom; // invalid: since before versions were kept
    bool planned =
        false; // decided before that day: not in the benefit's row, in whose place it stands from that day on
    std::optional<OperatorId> operatorId; // nothing: found in the catalogue (see inForce)
    QDateTime savedAt;
    QString reason;

    bool operator==(const BenefitVersion &) const = default;
};

// The table benefit_version.
namespace benefit_versions {
// The one that begins last comes first; of those that begin on one day the one saved last.
[[nodiscard]] std::vector<BenefitVersion> of(store::Connection &connection, BenefitId benefit);
[[nodiscard]] std::optional<BenefitVersion> find(store::Connection &connection, BenefitVersionId id);
// The first in that order of those that have begun by `day`: a function of the set of versions, whatever the order they
// came in. Nothing before the first.
[[nodiscard]] std::optional<BenefitVersion> versionOn(
    store::Connection &connection, BenefitId benefit, const QDate &day);
// The planned ones among the versions of `day`.
[[nodiscard]] std::map<BenefitId, Benefit> inPlaceOfRows(store::Connection &connection, const QDate &day);

// The version that says what the benefit says now. When none does (nobody has edited it yet, an import changed it, two
// computers' changes were merged) it is added, without operator and reason.
[[nodiscard]] BenefitVersionId inForce(store::Transaction &transaction, const Benefit &benefit);
// Gives the id; `savedAt` becomes an instant after those known of the benefit, so that a slow clock never hides a save.
BenefitVersionId insert(store::Transaction &transaction, BenefitVersion version);
} // namespace benefit_versions

} // namespace ventanilla::catalogue
