#pragma once

#include "core/catalogue/Benefit.h"

#include <string>

// What a benefit said, day by day. A benefit's row is what it says now, merged per column; a version is a fact: all its
// terms, appended with each save. So a grant can name the version it was requested under, and that never changes.
namespace ventanilla::catalogue {

// That a planned version is not to begin.
struct VersionWithdrawal
{
    OperatorId operatorId;
    QDateTime at;
    QString reason;

    bool operator==(const VersionWithdrawal &) const = default;
};

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
    std::optional<VersionWithdrawal> withdrawal; // the first, where computers that were apart withdrew it twice

    bool operator==(const BenefitVersion &) const = default;
};

// The tables benefit_version and benefit_version_withdrawal.
//
// A version that anybody withdrew is never in force: not on a computer that learns of it after the day either, where until
// then it was. What was requested under it meanwhile keeps naming it, and what was edited on top of it stands.
//
// An import that changes what a benefit says is a save of that day (interchange::BenefitRows): it begins with what the
// benefit says then, a planned version that has begun included, and adds the version it leaves, without operator. So it
// stands over what had begun by then, on whatever computer that was planned, and gives way to what begins later.
namespace benefit_versions {
// The one that begins last comes first; of those that begin on one day the one saved last. Those withdrawn are among them.
[[nodiscard]] std::vector<BenefitVersion> of(store::Connection &connection, BenefitId benefit);
[[nodiscard]] std::optional<BenefitVersion> find(store::Connection &connection, BenefitVersionId id);
// The first in that order of those that have begun by `day` and that nobody withdrew: a function of the set of facts,
// whatever the order they came in. Nothing before the first.
[[nodiscard]] std::optional<BenefitVersion> versionOn(
    store::Connection &connection, BenefitId benefit, const QDate &day);
// That version where it is a planned one, and so stands in the place of the benefit's row.
[[nodiscard]] std::optional<BenefitVersion> inPlaceOfRow(
    store::Connection &connection, BenefitId benefit, const QDate &day);
// What benefits say on a day, for every statement that reads more of them than code and id: a common table `benefit_on` with
// the columns of `benefit`, to be put after WITH. `day` is the placeholder that the day is bound to. It is made once a
// statement, of the few hundred rows that a catalogue has.
[[nodiscard]] std::string tableOn(const std::string &day);

// The version that says what the benefit says now. When none does (nobody has edited it yet, an import changed it, two
// computers' changes were merged) it is added, without operator and reason.
[[nodiscard]] BenefitVersionId inForce(store::Transaction &transaction, const Benefit &benefit);
// Gives the id. `savedAt`, now unless it is set, moves after those known of the benefit: a slow clock never hides a save.
BenefitVersionId insert(store::Transaction &transaction, BenefitVersion version);
void insertWithdrawal(store::Transaction &transaction, BenefitVersionId version, const VersionWithdrawal &withdrawal);
} // namespace benefit_versions

} // namespace ventanilla::catalogue
