#include "core/catalogue/Particularity.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

constexpr double fewest = 0.01;

// Ages are spread about evenly up to this one.
constexpr int commonLifetime = 90;

double shareOfAges(const NumberRange &range)
{
    const int low = std::clamp(range.low.value_or(0), 0, commonLifetime - 1);
    const int high = std::clamp(range.high.value_or(commonLifetime - 1), low, commonLifetime - 1);
    return double(high - low + 1) / commonLifetime;
}

// Segments are percentiles; the first holds the poorest 40 %.
double shareOfSegments(const NumberRange &range)
{
    const int low = range.low.value_or(0) <= 40 ? 0 : *range.low - 10;
    return std::max(fewest, (range.high.value_or(100) - low) / 100.0);
}

// The chance that one member of a household of three is among the share.
double shareOfHouseholds(double share)
{
    const double none = 1 - share;
    return 1 - none * none * none;
}

double shareMeeting(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Age:
        return shareOfAges(condition.range);
    case ConditionKind::Segment:
        return shareOfSegments(condition.range);
    case ConditionKind::MemberOfAge:
        return shareOfHouseholds(shareOfAges(condition.range));
    case ConditionKind::Sex:
    case ConditionKind::HeadSex:
        return 0.5;
    case ConditionKind::Disability:
        return 0.12;
    case ConditionKind::Dependency:
        return 0.05;
    case ConditionKind::LivesWithDependant:
        return 0.08;
    case ConditionKind::LivesWithDisability:
        return 0.2;
    case ConditionKind::HouseholdDependency:
        return shareOfHouseholds(0.05);
    case ConditionKind::HouseholdDisability:
        return shareOfHouseholds(0.12);
    case ConditionKind::IndigenousPeople:
        return 0.12;
    case ConditionKind::Chilean:
        return 0.91;
    case ConditionKind::Nationality:
        return condition.text == QLatin1String("Chile") ? 0.91 : 0.03;
    case ConditionKind::HasRut:
        return 0.97;
    case ConditionKind::InRegister:
        return 0.85;
    case ConditionKind::HeadsHousehold:
        return 0.4;
    case ConditionKind::MemberCount:
        return 0.5;
    case ConditionKind::OnePerson:
        return 0.1;
    case ConditionKind::SingleParent:
        return 0.15;
    case ConditionKind::AllMembersOfAge:
        return 0.25;
    case ConditionKind::Sector:
        return 0.05;
    case ConditionKind::Receives:
    case ConditionKind::HouseholdReceives:
    case ConditionKind::HasReceived:
    case ConditionKind::HouseholdHasReceived:
    case ConditionKind::Participates:
    case ConditionKind::HouseholdParticipates:
        return 0.05;
    case ConditionKind::VerifyWithPerson:
        break;
    }
    return 1;
}

} // namespace

double shareMeeting(const std::vector<Finding> &conditions)
{
    double share = 1;
    for (const Finding &finding : conditions) {
        const double met = shareMeeting(finding.condition);
        share *= std::max(fewest, finding.negated ? 1 - met : met);
    }
    return share;
}

} // namespace ventanilla::catalogue
