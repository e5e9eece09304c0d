#include "core/catalogue/Eligibility.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/RuleMemory.h"

#include <algorithm>
#include <tuple>

namespace ventanilla::catalogue {

namespace {

// How long a grant stands in the way of the same benefit where its rule names no period.
constexpr int usualMonths = 12;

bool asksWhatWasReceived(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Receives:
    case ConditionKind::HouseholdReceives:
    case ConditionKind::HasReceived:
    case ConditionKind::HouseholdHasReceived:
    case ConditionKind::Participates:
    case ConditionKind::HouseholdParticipates:
        return true;
    default:
        return false;
    }
}

// Not having received something says nothing about whom it is for.
bool speaksFor(const Finding &finding)
{
    return !finding.negated || !asksWhatWasReceived(finding.condition.kind);
}

int countSpeakingFor(const Evaluation &evaluation)
{
    return int(std::count_if(evaluation.reasons.begin(), evaluation.reasons.end(), speaksFor));
}

// The months in which the rule itself looks for its own benefit; nothing when it does not.
std::optional<int> ownPeriod(const RuleNode &node, const QString &code)
{
    const auto kind = node.condition.kind;
    const bool received = kind == ConditionKind::HasReceived || kind == ConditionKind::HouseholdHasReceived;
    if (node.kind == RuleNode::Kind::Condition && received && node.condition.text == code)
        return node.condition.months;
    for (const RuleNode &child : node.children) {
        if (const auto period = ownPeriod(child, code))
            return period;
    }
    return std::nullopt;
}

bool standsInTheWay(const GrantFacts &grant, const QDate &today, const std::optional<int> &period)
{
    if (grant.status == GrantStatus::Rejected)
        return false;
    // With a period of its own, the rule has already answered for what was delivered.
    if (grant.status == GrantStatus::Delivered && period)
        return false;
    return grant.date > today.addMonths(-usualMonths);
}

bool hasItAlready(const EligibilityProfile &profile, const QString &code, const Rule &rule)
{
    const auto period = ownPeriod(rule.root(), code);
    const bool granted = std::any_of(profile.grants.begin(), profile.grants.end(), [&](const GrantFacts &grant) {
        return grant.self && grant.code == code && standsInTheWay(grant, profile.date, period);
    });
    return granted
        || std::any_of(profile.programmes.begin(), profile.programmes.end(), [&](const ProgrammeFacts &programme) {
               const bool lasts = !programme.to.isValid() || programme.to >= profile.date;
               return programme.self && lasts && text::fold(programme.programme) == text::fold(code);
           });
}

// Sorts the surest first.
auto rank(const PossibleBenefit &possible)
{
    const Evaluation &evaluation = possible.evaluation;
    return std::tuple(evaluation.fit == Fit::Yes ? 0 : 1, evaluation.missing.size(), evaluation.toVerify.size(),
        -countSpeakingFor(evaluation));
}

} // namespace

std::vector<PossibleBenefit> possibleBenefits(store::Connection &connection, const EligibilityProfile &profile)
{
    std::vector<PossibleBenefit> found;
    if (profile.deceased)
        return found;
    static const std::string text = "SELECT " + benefits::columns()
        + " FROM benefit WHERE requirements IS NOT NULL AND (valid_from IS NULL OR valid_from <= ?1) "
          "AND (valid_to IS NULL OR valid_to >= ?1) ORDER BY fold_text(name), id";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(profile.date);
    while (rows.step()) {
        const auto rule = rememberedRule(rows.value<QString>(benefits::requirementsColumn));
        if (rule == nullptr)
            continue;
        Evaluation evaluation = evaluate(*rule, profile);
        if (evaluation.fit == Fit::No || countSpeakingFor(evaluation) == 0
            || hasItAlready(profile, rows.value<QString>(benefits::codeColumn), *rule))
            continue;
        found.push_back({benefits::read(rows), std::move(evaluation)});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const PossibleBenefit &left, const PossibleBenefit &right) { return rank(left) < rank(right); });
    return found;
}

std::vector<PossibleBenefit> possibleBenefits(store::Connection &connection, PersonId person, const QDate &today)
{
    const auto profile = profileOf(connection, person, today);
    return profile ? possibleBenefits(connection, *profile) : std::vector<PossibleBenefit>();
}

} // namespace ventanilla::catalogue
