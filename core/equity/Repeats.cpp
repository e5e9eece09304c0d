#include "core/equity/Detection.h"

#include "core/catalogue/BenefitPeriod.h"

#include <algorithm>
#include <map>

namespace ventanilla::equity {

namespace {

using catalogue::BenefitPeriod;

template <class Tag>
using LatestOf = std::map<std::pair<int, Id<Tag>>, const GivenGrant *>;

// The later of two, either of which may be missing; grants come in order.
const GivenGrant *later(const GivenGrant *left, const GivenGrant *right)
{
    if (left == nullptr || right == nullptr)
        return left == nullptr ? right : left;
    return std::pair(left->committedOn, left->id) < std::pair(right->committedOn, right->id) ? right : left;
}

class RepeatSearch
{
public:
    explicit RepeatSearch(const Population &population) : m_population(population)
    {
        for (const catalogue::Benefit &benefit : population.benefits)
            m_periods.push_back(catalogue::periodOf(benefit));
    }

    std::vector<Alert> run()
    {
        for (const GivenGrant &grant : m_population.grants) {
            if (grant.isGiven() && m_periods[size_t(grant.benefit)])
                follow(grant, *m_periods[size_t(grant.benefit)]);
        }
        std::vector<Alert> found;
        for (auto &[key, alert] : m_alerts)
            found.push_back(std::move(alert));
        return found;
    }

private:
    void follow(const GivenGrant &grant, const BenefitPeriod &period)
    {
        const auto home = period.wholeHousehold ? m_population.homeOf(grant) : std::nullopt;
        const PersonId person = m_population.persons[size_t(grant.person)].id;
        const GivenGrant *&ofPerson = m_ofPersons[{grant.benefit, person}];
        const GivenGrant *before = ofPerson;
        ofPerson = &grant;
        if (home) {
            const GivenGrant *&ofHome = m_ofHomes[{grant.benefit, *home}];
            before = later(before, ofHome);
            ofHome = &grant;
        }
        if (before != nullptr && isTooSoon(*before, grant, period) && isRecent(grant, period))
            add(*before, grant, period);
    }

    static bool isTooSoon(const GivenGrant &before, const GivenGrant &grant, const BenefitPeriod &period)
    {
        return period.months == 0 || grant.committedOn < before.committedOn.addMonths(period.months);
    }

    bool isRecent(const GivenGrant &grant, const BenefitPeriod &period) const
    {
        return grant.committedOn.addMonths(std::max(period.months, usualMonths)) > m_population.today;
    }

    void add(const GivenGrant &before, const GivenGrant &grant, const BenefitPeriod &period)
    {
        const catalogue::Benefit &benefit = m_population.benefits[size_t(grant.benefit)];
        const Resident &person = m_population.persons[size_t(grant.person)];
        const auto home = m_population.homeOf(grant);
        const AlertKey key{AlertKind::Repeat, home, home ? std::nullopt : std::optional(person.id), benefit.id};
        Alert &alert = m_alerts[key];
        alert.key = key;
        alert.repeats.push_back({before.id, grant.id, m_population.persons[size_t(before.person)].id, person.id,
            before.committedOn, grant.committedOn, period.months});
        for (const GivenGrant *either : {&before, &grant})
            alert.grounds.append(QStringLiteral("grant:") + either->id.folio());
        alert.grounds = groundsOf(alert.grounds);
        if (benefit.unit)
            alert.units = {*benefit.unit};
        if (person.home && m_population.homes[size_t(*person.home)].id == home)
            alert.sector = m_population.homes[size_t(*person.home)].sector;
    }

    const Population &m_population;
    std::vector<std::optional<BenefitPeriod>> m_periods;
    LatestOf<PersonTag> m_ofPersons;
    LatestOf<HouseholdTag> m_ofHomes;
    std::map<AlertKey, Alert> m_alerts;
};

} // namespace

Grounds groundsOf(Grounds words)
{
    words.sort();
    words.removeDuplicates();
    return words;
}

std::vector<Alert> repeats(const Population &population)
{
    return RepeatSearch(population).run();
}

} // namespace ventanilla::equity
