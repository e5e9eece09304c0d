#include "core/demo/Newcomers.h"

#include "core/demo/Apportionment.h"
#include "core/demo/Random.h"

#include <QHash>

#include <algorithm>

namespace ventanilla::demo {

namespace {

// The census groups the rarer countries; the demo takes one country for the whole group.
QString countryOf(const QString &censusWords)
{
    static const QHash<QString, QString> countries{
        {QStringLiteral("Bolivia (Estado Plurinacional de)"), QStringLiteral("Bolivia")},
        {QStringLiteral("Venezuela (República Bolivariana de)"), QStringLiteral("Venezuela")},
        {QStringLiteral("Otros países de América del Sur"), QStringLiteral("Ecuador")},
        {QStringLiteral("Otros países de América Central y El Caribe"), QStringLiteral("República Dominicana")},
        {QStringLiteral("América del Norte"), QStringLiteral("Estados Unidos")},
        {QStringLiteral("Europa"), QStringLiteral("España")},
        {QStringLiteral("Asia"), QStringLiteral("China")},
        {QStringLiteral("África"), QStringLiteral("Nigeria")},
        {QStringLiteral("Oceanía"), QStringLiteral("Australia")},
        {QStringLiteral("País de nacimiento no declarado"), QString()},
    };
    return countries.value(censusWords, censusWords);
}

class Settlement
{
public:
    Settlement(HouseholdPlan &plan, Random &random) : m_plan(plan), m_random(random) { }

    void settle(quint8 origin, int persons)
    {
        // Working age first; where those are used up, anybody.
        for (int attempt = 0; persons > 0 && attempt < 400 * (persons + 5); ++attempt) {
            Home &home = someHome();
            const bool fits = attempt > 200 * (persons + 5) || (home.head().age >= 20 && home.head().age <= 58);
            if (fits && home.head().origin == 0)
                persons -= settleHome(home, origin, persons);
        }
        for (Home &home : m_plan.homes) {
            for (int index = 0; index < home.size && persons > 0; ++index) {
                if (home.members[size_t(index)].origin == 0) {
                    home.members[size_t(index)].origin = origin;
                    --persons;
                }
            }
        }
    }

private:
    Home &someHome() { return m_plan.homes[size_t(m_random.below(int(m_plan.homes.size())))]; }

    int settleHome(Home &home, quint8 origin, int persons)
    {
        int settled = 0;
        for (int index = 0; index < home.size && settled < persons; ++index) {
            Member &member = home.members[size_t(index)];
            const int chance = index == 0            ? 1000
                : member.relation == Relation::Child ? std::min(member.age * 60, 700)
                                                     : 750;
            if (member.origin != 0 || !m_random.perMille(chance))
                continue;
            member.origin = origin;
            ++settled;
        }
        return settled;
    }

    HouseholdPlan &m_plan;
    Random &m_random;
};

} // namespace

void settleNewcomers(HouseholdPlan &plan, const CommuneFigures &figures, quint64 seed)
{
    plan.origins = {QStringLiteral("Chile")};
    if (plan.homes.empty())
        return;
    const int persons = plan.persons();
    std::vector<qint64> weights{figures.inhabitants()};
    for (const auto &[country, count] : figures.bornAbroad) {
        weights.push_back(count);
        weights.front() -= count;
    }
    const auto shares = apportioned(persons, weights);
    Random random(seed, Stream::Traits);
    Settlement settlement(plan, random);
    for (size_t index = 0; index < figures.bornAbroad.size(); ++index) {
        plan.origins.append(countryOf(figures.bornAbroad[index].first));
        settlement.settle(quint8(index + 1), shares[index + 1]);
    }
}

} // namespace ventanilla::demo
