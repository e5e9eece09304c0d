#include "tests/equity/Oracle.h"

#include <algorithm>

namespace ventanilla::tests {

namespace {

using catalogue::GrantStatus;

bool isGiven(const TownGrant &grant)
{
    return grant.status == GrantStatus::Approved || grant.status == GrantStatus::Delivered;
}

bool isWithin(const TownGrant &grant, int months)
{
    return townDay.addDays(-grant.daysAgo) > townDay.addMonths(-months);
}

bool lasts(const TownProgramme &programme)
{
    return programme.daysAgo >= 0 && !programme.ended;
}

class ByHand
{
public:
    explicit ByHand(const TownFacts &facts) : m_facts(facts) { }

    Expected all()
    {
        Expected expected;
        for (int household = 0; household < households(); ++household) {
            for (int benefit = 0; benefit < townBenefitCount; ++benefit)
                compare(household, TownBenefit(benefit), expected);
        }
        countInterveners(expected);
        findRepeats(expected);
        return expected;
    }

private:
    int households() const { return int(m_facts.segments.size()); }

    std::optional<int> homeOf(int person) const
    {
        const TownMember *best = nullptr;
        for (const TownMember &member : m_facts.members) {
            const bool open = m_facts.standing(member.person) == person && !member.left;
            if (open && (best == nullptr || member.daysAgo <= best->daysAgo))
                best = &member;
        }
        return best == nullptr ? std::nullopt : std::optional(best->household);
    }

    std::set<int> membersOf(int household) const
    {
        std::set<int> members;
        for (const TownMember &member : m_facts.members) {
            const int person = m_facts.standing(member.person);
            if (member.household == household && !member.left && !m_facts.persons[size_t(person)].deceased)
                members.insert(person);
        }
        return members;
    }

    std::string kindOf(int household) const
    {
        int grown = 0;
        int old = 0;
        int youngest = 99;
        bool care = false;
        for (const int person : membersOf(household)) {
            const TownPerson &one = m_facts.persons[size_t(person)];
            youngest = std::min(youngest, one.age);
            grown += one.age > 17;
            old += one.age > 59;
            care = care || one.care;
        }
        if (grown == 0 || !m_facts.segments[size_t(household)])
            return {};
        std::string kind = std::to_string(*m_facts.segments[size_t(household)]);
        kind += youngest < 6 ? " small" : youngest < 18 ? " children" : old == grown ? " old" : " grown";
        kind += grown == 1 ? " one" : " more";
        return care ? kind + " care" : kind;
    }

    bool fits(int household, TownBenefit benefit) const
    {
        for (const int person : membersOf(household)) {
            if (homeOf(person) != household)
                continue;
            const int age = m_facts.persons[size_t(person)].age;
            const auto members = membersOf(household);
            if (benefit == TownBenefit::Box && m_facts.segments[size_t(household)].value_or(100) <= 60)
                return true;
            if (benefit == TownBenefit::Scholarship && age >= 6 && age <= 25)
                return true;
            if (benefit == TownBenefit::Subsidy
                && std::ranges::any_of(members, [&](int one) { return m_facts.persons[size_t(one)].age < 18; }))
                return true;
        }
        return false;
    }

    bool concerns(const TownGrant &grant, int household) const
    {
        return grant.household == household || membersOf(household).contains(m_facts.standing(grant.person));
    }

    bool has(int household, TownBenefit benefit) const
    {
        const int months = benefit == TownBenefit::Box ? 3 : benefit == TownBenefit::Scholarship ? 10 : 12;
        const bool granted = std::ranges::any_of(m_facts.grants, [&](const TownGrant &grant) {
            return grant.benefit == benefit && isGiven(grant) && isWithin(grant, months) && concerns(grant, household);
        });
        return granted
            || (benefit == TownBenefit::Subsidy
                && std::ranges::any_of(m_facts.programmes, [&](const TownProgramme &programme) {
                       return programme.name == QLatin1String("SUF") && lasts(programme)
                           && membersOf(household).contains(m_facts.standing(programme.person));
                   }));
    }

    bool waits(int household, TownBenefit benefit) const
    {
        return std::ranges::any_of(m_facts.grants, [&](const TownGrant &grant) {
            return grant.benefit == benefit
                && (grant.status == GrantStatus::Requested || grant.status == GrantStatus::Evaluated)
                && concerns(grant, household);
        });
    }

    void compare(int household, TownBenefit benefit, Expected &expected) const
    {
        const std::string kind = kindOf(household);
        if (kind.empty() || !fits(household, benefit) || has(household, benefit) || waits(household, benefit))
            return;
        int alike = 0;
        int granted = 0;
        for (int other = 0; other < households(); ++other) {
            if (kindOf(other) != kind || !fits(other, benefit))
                continue;
            ++alike;
            granted += has(other, benefit);
        }
        if (alike >= 5 && granted * 100 >= alike * 60)
            expected.unlike[{QStringLiteral("h%1").arg(household), int(benefit)}] = {granted, alike};
    }

    std::set<QString> handsOn(const std::set<int> &people) const
    {
        const QStringList units{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")};
        std::set<QString> hands;
        for (const TownProgramme &programme : m_facts.programmes) {
            if (!lasts(programme) || !people.contains(m_facts.standing(programme.person)))
                continue;
            hands.insert(programme.name == QLatin1String("SUF")   ? units[0]
                    : programme.name == QLatin1String("Familias") ? units[1]
                                                                  : programme.name);
        }
        for (const TownCase &one : m_facts.cases) {
            if (!one.closed && people.contains(m_facts.standing(one.person)))
                hands.insert(units[one.unit]);
        }
        return hands;
    }

    void countInterveners(Expected &expected) const
    {
        const auto note = [&](const QString &about, const std::set<int> &people) {
            if (const auto hands = handsOn(people); hands.size() >= 2)
                expected.interveners[about] = int(hands.size());
        };
        std::set<int> housed;
        for (int household = 0; household < households(); ++household) {
            const auto members = membersOf(household);
            housed.insert(members.begin(), members.end());
            note(QStringLiteral("h%1").arg(household), members);
        }
        for (int person = 0; person < int(m_facts.persons.size()); ++person) {
            const bool counts = m_facts.standing(person) == person && !m_facts.persons[size_t(person)].deceased;
            if (counts && !housed.contains(person))
                note(QStringLiteral("p%1").arg(person), {person});
        }
    }

    std::optional<int> wentTo(const TownGrant &grant) const
    {
        return grant.household ? grant.household : homeOf(m_facts.standing(grant.person));
    }

    void findRepeats(Expected &expected) const
    {
        std::vector<int> order;
        for (int grant = 0; grant < int(m_facts.grants.size()); ++grant)
            order.push_back(grant);
        std::ranges::stable_sort(
            order, std::greater(), [&](int grant) { return m_facts.grants[size_t(grant)].daysAgo; });
        for (size_t later = 0; later < order.size(); ++later) {
            for (size_t earlier = later; earlier-- > 0;) {
                if (isSame(order[earlier], order[later])) {
                    noteRepeat(order[earlier], order[later], expected);
                    break;
                }
            }
        }
    }

    // 0: it has no period.
    static int monthsOf(TownBenefit benefit)
    {
        switch (benefit) {
        case TownBenefit::Box:
            return 3;
        case TownBenefit::Scholarship:
            return 10;
        case TownBenefit::Visited:
            return 6;
        case TownBenefit::Open:
            return 2;
        case TownBenefit::Subsidy:
            return 0;
        }
        return 0;
    }

    bool isSame(int earlier, int later) const
    {
        const TownGrant &one = m_facts.grants[size_t(earlier)];
        const TownGrant &other = m_facts.grants[size_t(later)];
        if (one.benefit != other.benefit || !isGiven(one) || !isGiven(other) || monthsOf(one.benefit) == 0)
            return false;
        const bool home =
            one.benefit != TownBenefit::Scholarship && wentTo(one).has_value() && wentTo(one) == wentTo(other);
        return home || m_facts.standing(one.person) == m_facts.standing(other.person);
    }

    void noteRepeat(int earlier, int later, Expected &expected) const
    {
        const TownGrant &other = m_facts.grants[size_t(later)];
        const int months = monthsOf(other.benefit);
        const QDate day = townDay.addDays(-other.daysAgo);
        const bool tooSoon = day < townDay.addDays(-m_facts.grants[size_t(earlier)].daysAgo).addMonths(months);
        if (!tooSoon || day.addMonths(std::max(months, 12)) <= townDay)
            return;
        const auto home = wentTo(other);
        const QString about =
            home ? QStringLiteral("h%1").arg(*home) : QStringLiteral("p%1").arg(m_facts.standing(other.person));
        expected.repeats[{about, int(other.benefit)}].insert({earlier, later});
    }

    const TownFacts &m_facts;
};

template <class IdType>
int numberOf(IdType id)
{
    return int(id.counter()) - 1;
}

QString aboutOf(const equity::AlertKey &key)
{
    return key.household ? QStringLiteral("h%1").arg(numberOf(*key.household))
                         : QStringLiteral("p%1").arg(numberOf(*key.person));
}

} // namespace

Expected expectedOf(const TownFacts &facts)
{
    return ByHand(facts).all();
}

Expected toldBy(const std::vector<equity::Alert> &alerts)
{
    Expected told;
    for (const equity::Alert &alert : alerts) {
        const Expected::About about{aboutOf(alert.key), alert.key.benefit ? numberOf(*alert.key.benefit) : -1};
        if (alert.key.kind == equity::AlertKind::UnlikeBenefits)
            told.unlike[about] = {alert.group->granted, alert.group->alike};
        else if (alert.key.kind == equity::AlertKind::OverIntervention)
            told.interveners[about.first] = alert.interveners;
        for (const equity::Repeat &repeat : alert.repeats)
            told.repeats[about].insert({numberOf(repeat.earlier), numberOf(repeat.later)});
    }
    return told;
}

} // namespace ventanilla::tests
