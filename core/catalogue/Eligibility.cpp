#include "core/catalogue/Eligibility.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/BenefitNames.h"
#include "core/catalogue/BenefitPeriod.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/catalogue/Particularity.h"
#include "core/catalogue/RuleMemory.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

// How long a grant stands in the way of the same benefit where its rule names no period.
constexpr int usualMonths = 12;

// Conditions that more than these shares of people meet say nothing about whom a benefit is for. The first leaves room
// for those of the poorest 60 % alone; with something to verify they would only be noise.
constexpr double mostCommon = 0.61;
constexpr double mostCommonToVerify = 0.55;

// The months in which the rule itself looks for its own benefit; nothing when it does not.
std::optional<int> ownPeriod(const Rule &rule, const QString &code)
{
    const Condition *own = ownReceipt(rule, code);
    const bool received =
        own != nullptr && (own->kind == ConditionKind::HasReceived || own->kind == ConditionKind::HouseholdHasReceived);
    return received ? std::optional(own->months) : std::nullopt;
}

bool standsInTheWay(const GrantFacts &grant, const QDate &today, const std::optional<int> &period)
{
    if (grant.status == GrantStatus::Rejected || grant.status == GrantStatus::Cancelled)
        return false;
    // With a period of its own, the rule has already answered for what was delivered.
    if (grant.status == GrantStatus::Delivered && period)
        return false;
    return grant.date > today.addMonths(-usualMonths);
}

bool hasItAlready(const EligibilityProfile &profile, const QString &code, const Rule &rule)
{
    const auto period = ownPeriod(rule, code);
    const bool granted = std::any_of(profile.grants.begin(), profile.grants.end(), [&](const GrantFacts &grant) {
        return grant.self && grant.code == code && standsInTheWay(grant, profile.date, period);
    });
    return granted
        || std::any_of(profile.programmes.begin(), profile.programmes.end(), [&](const ProgrammeFacts &programme) {
               const bool lasts = !programme.to.isValid() || programme.to >= profile.date;
               return programme.self && lasts && text::fold(programme.programme) == text::fold(code);
           });
}

bool isTooCommon(double share, const Evaluation &evaluation)
{
    return share > (evaluation.toVerify.empty() ? mostCommon : mostCommonToVerify);
}

struct Candidate
{
    PossibleBenefit possible;
    double sureness = 0;
};

// Better known and more particular first: what nothing needs to be shown for is twice as sure, what misses a datum comes
// last.
bool isSurer(const Candidate &left, const Candidate &right)
{
    const bool leftKnown = left.possible.evaluation.fit == Fit::Yes;
    const bool rightKnown = right.possible.evaluation.fit == Fit::Yes;
    if (leftKnown != rightKnown)
        return leftKnown;
    if (left.sureness != right.sureness)
        return left.sureness > right.sureness;
    return left.possible.benefit.code < right.possible.benefit.code;
}

std::optional<Candidate> candidate(const EligibilityProfile &profile, const QString &code, const QString &requirements)
{
    const auto rule = rememberedRule(requirements);
    if (rule == nullptr)
        return std::nullopt;
    Evaluation evaluation = evaluate(*rule, profile);
    const double share = shareMeeting(evaluation.reasons);
    if (evaluation.fit == Fit::No || isTooCommon(share, evaluation) || hasItAlready(profile, code, *rule))
        return std::nullopt;
    const double sureness = (evaluation.toVerify.empty() ? 2 : 1) / share;
    return Candidate{{{}, std::move(evaluation)}, sureness};
}

} // namespace

std::vector<PossibleBenefit> possibleBenefits(store::Connection &connection, const EligibilityProfile &profile)
{
    if (profile.deceased)
        return {};
    static const std::string text = "WITH " + benefit_versions::tableOn("?1") + "SELECT " + benefits::columns()
        + " FROM benefit_on WHERE requirements IS NOT NULL AND (valid_from IS NULL OR valid_from <= ?1) "
          "AND (valid_to IS NULL OR valid_to >= ?1)";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(profile.date);
    std::vector<Candidate> candidates;
    while (rows.step()) {
        auto found = candidate(
            profile, rows.value<QString>(benefits::codeColumn), rows.value<QString>(benefits::requirementsColumn));
        if (!found)
            continue;
        found->possible.benefit = benefits::read(rows);
        candidates.push_back(*std::move(found));
    }
    std::sort(candidates.begin(), candidates.end(), isSurer);
    const auto names = candidates.empty() ? BenefitNames() : BenefitNames::on(connection, profile.date);
    std::vector<PossibleBenefit> found;
    for (Candidate &each : candidates) {
        names.sayIn(each.possible.evaluation);
        found.push_back(std::move(each.possible));
    }
    return found;
}

std::vector<PossibleBenefit> possibleBenefits(store::Connection &connection, PersonId person, const QDate &today)
{
    const auto profile = profileOf(connection, person, today);
    return profile ? possibleBenefits(connection, *profile) : std::vector<PossibleBenefit>();
}

} // namespace ventanilla::catalogue
