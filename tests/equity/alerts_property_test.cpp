#include "core/equity/AlertDesk.h"
#include "tests/equity/Oracle.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::equity;
using namespace ventanilla::tests;

namespace {

std::vector<Alert> alertsIn(TownStore &store)
{
    NoProgress progress;
    auto report = checkAlerts(store.session.session, progress);
    RC_ASSERT(report.has_value());
    return report->alerts;
}

// Whether what the word names is there, as plainly as the facts say it.
bool isThere(const QString &ground, const TownFacts &facts)
{
    const auto parts = ground.split(QLatin1Char(':'));
    const auto numberAt = [&](int part) { return Id<void>::fromFolio(parts.value(part))->counter() - 1; };
    if (parts[0] == QLatin1String("grant"))
        return numberAt(1) < qint64(facts.grants.size());
    if (parts[0] == QLatin1String("case"))
        return !facts.cases.at(size_t(numberAt(1))).closed;
    if (parts[0] == QLatin1String("member"))
        return !facts.persons.at(size_t(numberAt(1))).deceased;
    if (parts[0] == QLatin1String("programme"))
        return std::ranges::any_of(facts.programmes, [&](const TownProgramme &programme) {
            return facts.standing(programme.person) == int(numberAt(2)) && !programme.ended && programme.daysAgo >= 0;
        });
    return parts[0] == QLatin1String("rule") || parts[0] == QLatin1String("segment")
        || parts[0] == QLatin1String("composition");
}

quint32 anySeed()
{
    return *rc::gen::arbitrary<quint32>();
}

} // namespace

TEST_CASE("the alerts of any small town are those that comparing everything with everything gives", "[equity]")
{
    int unlike = 0;
    int repeated = 0;
    int over = 0;
    CHECK(rc::check("alerts", [&] {
        const TownFacts facts = anyTown(anySeed());
        TownStore store(facts);
        const auto alerts = alertsIn(store);
        const Expected expected = expectedOf(facts);
        RC_ASSERT(toldBy(alerts) == expected);
        for (const Alert &alert : alerts) {
            RC_ASSERT(!alert.grounds.isEmpty());
            for (const QString &ground : alert.grounds)
                RC_ASSERT(isThere(ground, facts));
        }
        unlike += int(expected.unlike.size());
        repeated += int(expected.repeats.size());
        over += int(expected.interveners.size());
    }));
    // The towns are such that the claim is about something.
    CHECK((unlike > 0 && repeated > 0 && over > 0));
}

TEST_CASE("the alerts are the same whatever order rows were entered in", "[equity]")
{
    CHECK(rc::check("order", [] {
        const TownFacts facts = anyTown(anySeed());
        TownStore one(facts, 1);
        TownStore other(facts, anySeed());
        RC_ASSERT(alertsIn(one) == alertsIn(other));
    }));
}

TEST_CASE("what the desk sees of one person is what the whole commune's alerts say of the household", "[equity]")
{
    CHECK(rc::check("desk", [] {
        const TownFacts facts = anyTown(anySeed());
        TownStore store(facts);
        const auto all = alertsIn(store);
        const int number = *rc::gen::inRange(0, int(facts.persons.size()));
        const auto seen = alertsOf(store.session.session, store.person(number));
        RC_ASSERT(seen.has_value());
        for (const Alert &alert : *seen)
            RC_ASSERT(std::ranges::count(all, alert) == 1);
        if (seen->empty())
            return;
        const AlertKey about = seen->front().key;
        const auto same = std::ranges::count_if(all, [&](const Alert &alert) {
            return alert.key.kind != AlertKind::UnlikeBenefits && alert.key.household == about.household
                && alert.key.person == about.person;
        });
        RC_ASSERT(size_t(same) == seen->size());
    }));
}
