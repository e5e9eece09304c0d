#include "core/catalogue/rules/ConditionCheck.h"

#include "core/base/TextFolding.h"

#include <algorithm>
#include <array>

namespace ventanilla::catalogue {

namespace {

// Without an end date, a grant counts as received for a year.
constexpr int grantInForceMonths = 12;
constexpr int adultAge = 18;

using Three = std::optional<bool>;

Checked known(bool holds)
{
    return {holds};
}

Checked lacking(Datum datum)
{
    return {std::nullopt, datum};
}

Checked number(const std::optional<int> &value, const NumberRange &range, Datum datum)
{
    if (!value)
        return lacking(datum);
    Checked checked = known(range.contains(*value));
    checked.number = value;
    return checked;
}

Checked flag(const Three &value, Datum datum)
{
    return value ? known(*value) : lacking(datum);
}

bool sameName(const QString &left, const QString &right)
{
    return left == right || text::fold(left) == text::fold(right);
}

Checked name(const QString &value, const QString &wanted, Datum datum)
{
    if (value.isEmpty())
        return lacking(datum);
    Checked checked = known(sameName(value, wanted));
    checked.text = value;
    return checked;
}

Checked chilean(const EligibilityProfile &profile)
{
    Checked checked = name(profile.nationality, QStringLiteral("Chile"), Datum::Nationality);
    if (checked.holds) {
        const QString folded = text::fold(profile.nationality);
        checked.holds = *checked.holds || folded == QLatin1String("chilena") || folded == QLatin1String("chileno");
    }
    return checked;
}

Checked people(const EligibilityProfile &profile, const QString &wanted)
{
    Checked checked = known(!profile.indigenousPeople.isEmpty());
    if (!wanted.isEmpty())
        checked.holds = sameName(profile.indigenousPeople, wanted);
    checked.text = profile.indigenousPeople;
    return checked;
}

// Members of the household ------------------------------------------------------------------------------------------

// Codes of identity::relations().
bool isHead(const MemberFacts &member)
{
    return member.relation == QLatin1String("JEFE");
}

bool isPartner(const MemberFacts &member)
{
    return member.relation == QLatin1String("CONYUGE") || member.relation == QLatin1String("CONVIVIENTE");
}

bool isChildOfHead(const MemberFacts &member)
{
    return member.relation == QLatin1String("HIJO") || member.relation == QLatin1String("HIJASTRO");
}

struct Tally
{
    int yes = 0;
    int no = 0;
    int unknown = 0;
};

template <class Ask>
Tally tally(const EligibilityProfile &profile, Ask ask)
{
    Tally counted;
    for (const MemberFacts &member : profile.members) {
        const Three answer = ask(member);
        ++(!answer ? counted.unknown : *answer ? counted.yes : counted.no);
    }
    return counted;
}

// At least one of them.
Checked some(const Tally &counted, Datum datum)
{
    if (counted.yes == 0 && counted.unknown > 0)
        return lacking(datum);
    Checked checked = known(counted.yes > 0);
    checked.number = counted.yes;
    return checked;
}

// Every one of them.
Checked every(const Tally &counted, Datum datum)
{
    if (counted.no == 0 && counted.unknown > 0)
        return lacking(datum);
    Checked checked = known(counted.no == 0);
    checked.number = counted.yes;
    return checked;
}

Tally tallyAges(const EligibilityProfile &profile, const NumberRange &range)
{
    return tally(profile,
        [&](const MemberFacts &member) { return member.age ? Three(range.contains(*member.age)) : std::nullopt; });
}

const MemberFacts *headOf(const EligibilityProfile &profile)
{
    const auto head = std::find_if(profile.members.begin(), profile.members.end(), isHead);
    return head == profile.members.end() ? nullptr : &*head;
}

Checked singleParent(const EligibilityProfile &profile)
{
    if (headOf(profile) == nullptr)
        return lacking(Datum::HouseholdHead);
    if (std::any_of(profile.members.begin(), profile.members.end(), isPartner))
        return known(false);
    return some(tally(profile,
                    [](const MemberFacts &member) -> Three {
                        if (!isChildOfHead(member))
                            return false;
                        return member.age ? Three(*member.age < adultAge) : std::nullopt;
                    }),
        Datum::MemberBirthDate);
}

Checked headSex(const EligibilityProfile &profile, const std::optional<identity::Sex> &wanted)
{
    const MemberFacts *head = headOf(profile);
    if (head == nullptr)
        return lacking(Datum::HouseholdHead);
    return head->sex ? known(head->sex == wanted) : lacking(Datum::HeadSex);
}

Checked headsHousehold(const EligibilityProfile &profile)
{
    if (headOf(profile) == nullptr)
        return lacking(Datum::HouseholdHead);
    return known(std::any_of(profile.members.begin(), profile.members.end(),
        [](const MemberFacts &member) { return member.self && isHead(member); }));
}

Checked memberCondition(const Condition &condition, const EligibilityProfile &profile)
{
    const bool others =
        condition.kind == ConditionKind::LivesWithDependant || condition.kind == ConditionKind::LivesWithDisability;
    const auto dependant = [&](const MemberFacts &member) {
        return others && member.self ? Three(false) : member.dependant;
    };
    const auto disability = [&](const MemberFacts &member) {
        return others && member.self ? Three(false) : member.disability;
    };
    const auto members = int(profile.members.size());
    switch (condition.kind) {
    case ConditionKind::LivesWithDependant:
    case ConditionKind::HouseholdDependency:
        return some(tally(profile, dependant), Datum::MemberDependency);
    case ConditionKind::LivesWithDisability:
    case ConditionKind::HouseholdDisability:
        return some(tally(profile, disability), Datum::MemberDisability);
    case ConditionKind::Segment:
        return number(profile.segment, condition.range, Datum::Segment);
    case ConditionKind::Sector:
        return name(profile.sector, condition.text, Datum::Sector);
    case ConditionKind::MemberCount:
        return number(members, condition.range, Datum::Household);
    case ConditionKind::OnePerson:
        return number(members, {1, 1}, Datum::Household);
    case ConditionKind::MemberOfAge:
        return some(tallyAges(profile, condition.range), Datum::MemberBirthDate);
    case ConditionKind::AllMembersOfAge:
        return every(tallyAges(profile, condition.range), Datum::MemberBirthDate);
    case ConditionKind::SingleParent:
        return singleParent(profile);
    case ConditionKind::HeadSex:
        return headSex(profile, condition.sex);
    case ConditionKind::HeadsHousehold:
        return headsHousehold(profile);
    default:
        return lacking(Datum::Household);
    }
}

// What was received -------------------------------------------------------------------------------------------------

bool lasts(const ProgrammeFacts &programme, const QDate &date)
{
    return (!programme.from.isValid() || programme.from <= date) && (!programme.to.isValid() || programme.to >= date);
}

bool isGiven(GrantStatus status)
{
    return status == GrantStatus::Approved || status == GrantStatus::Delivered;
}

Checked participates(const Condition &condition, const EligibilityProfile &profile, bool household)
{
    Checked checked = known(false);
    for (const ProgrammeFacts &programme : profile.programmes) {
        if ((household || programme.self) && lasts(programme, profile.date)
            && sameName(programme.programme, condition.text)) {
            checked.holds = true;
            checked.text = programme.programme;
            checked.date = programme.from;
        }
    }
    return checked;
}

Checked receives(const Condition &condition, const EligibilityProfile &profile, bool household)
{
    Checked checked = participates(condition, profile, household);
    const QDate since = profile.date.addMonths(-grantInForceMonths);
    for (const GrantFacts &grant : profile.grants) {
        if ((household || grant.self) && grant.code == condition.text && isGiven(grant.status) && grant.date > since
            && grant.date <= profile.date) {
            checked.holds = true;
            checked.date = checked.date.isValid() ? std::max(checked.date, grant.date) : grant.date;
        }
    }
    return checked;
}

// A programme counts for as long as it lasted, a grant on the day it was delivered. The date is the latest known even
// when that was too long ago.
Checked hasReceived(const Condition &condition, const EligibilityProfile &profile, bool household)
{
    Checked checked = known(false);
    const auto note = [&](const QDate &date) {
        const bool inTime = condition.months == 0 || date > profile.date.addMonths(-condition.months);
        checked.holds = *checked.holds || inTime;
        if (!checked.date.isValid() || date > checked.date)
            checked.date = date;
    };
    for (const GrantFacts &grant : profile.grants) {
        if ((household || grant.self) && grant.code == condition.text && grant.status == GrantStatus::Delivered
            && grant.date <= profile.date)
            note(grant.date);
    }
    for (const ProgrammeFacts &programme : profile.programmes) {
        const bool begun = !programme.from.isValid() || programme.from <= profile.date;
        if ((household || programme.self) && begun && sameName(programme.programme, condition.text))
            note(programme.to.isValid() ? std::min(programme.to, profile.date) : profile.date);
    }
    return checked;
}

} // namespace

Checked check(const Condition &condition, const EligibilityProfile &profile)
{
    switch (condition.kind) {
    case ConditionKind::Age:
        return number(profile.age, condition.range, Datum::BirthDate);
    case ConditionKind::Sex:
        return profile.sex ? known(profile.sex == condition.sex) : lacking(Datum::Sex);
    case ConditionKind::Disability:
        return flag(profile.disability, Datum::Disability);
    case ConditionKind::Dependency:
        return flag(profile.dependant, Datum::Dependency);
    case ConditionKind::IndigenousPeople:
        return people(profile, condition.text);
    case ConditionKind::Chilean:
        return chilean(profile);
    case ConditionKind::Nationality:
        return name(profile.nationality, condition.text, Datum::Nationality);
    case ConditionKind::HasRut:
        return known(profile.hasRut);
    case ConditionKind::InRegister:
        return known(profile.inRegister);
    case ConditionKind::Receives:
        return receives(condition, profile, false);
    case ConditionKind::HouseholdReceives:
        return receives(condition, profile, true);
    case ConditionKind::HasReceived:
        return hasReceived(condition, profile, false);
    case ConditionKind::HouseholdHasReceived:
        return hasReceived(condition, profile, true);
    case ConditionKind::Participates:
        return participates(condition, profile, false);
    case ConditionKind::HouseholdParticipates:
        return participates(condition, profile, true);
    default:
        return profile.hasHousehold ? memberCondition(condition, profile) : lacking(Datum::Household);
    }
}

} // namespace ventanilla::catalogue
