#include "core/referrals/ReferralMap.h"
#include "core/referrals/TakeStep.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/World.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::tests;
using referrals::Standing;
using referrals::State;
using referrals::Step;
using security::Role;

namespace {

constexpr int computers = 3;

// A referral that every computer knows as sent, and people of each role in each unit, who work on any of them.
class Commune
{
public:
    Commune() : world(computers)
    {
        world[1].write([&](store::Transaction &transaction) {
            for (const char *code : {"MESON", "SUBSIDIOS", "VIVIENDA", "HOSPITAL"})
                units.push_back(addUnit(transaction, QString::fromLatin1(code)));
            transaction.statement("UPDATE unit SET external = 1 WHERE id = ?").bind(units.back()).run();
            for (size_t unit = 0; unit + 1 < units.size(); ++unit) {
                for (const Role role : {Role::FrontDesk, Role::UnitHead, Role::Supervisor})
                    addPerson(transaction, units[unit], role);
            }
            referral.fromUnit = units[0];
            referral.toUnit = units[1];
            referral.motive = addMotive(transaction, QStringLiteral("SUF"), units[1]);
            referral.createdAt = transaction.now();
            referral.id = referrals::insert(transaction, referral);
            referrals::addEvent(
                transaction, {{}, referral.id, State::Sent, transaction.now(), std::nullopt, {}, {}, {}});
        });
        world.exchangeAll();
    }

    // Somebody tries some step on some computer; a step that is refused changes nothing.
    void tryStep(Chance &chance)
    {
        Computer &computer = world[1 + upTo(chance, computers - 1)];
        computer.clock.advanceSeconds(upTo(chance, 3) * 600);
        const security::Operator &who = people[size_t(upTo(chance, int(people.size()) - 1))];
        security::Session session(valueOf(computer.database().openAnother()), who, true, nullptr);
        referrals::StepOrder order;
        order.referral = referral.id;
        order.step = referrals::everyStep[size_t(upTo(chance, int(referrals::everyStep.size()) - 1))];
        order.note = oneIn(chance, 4) ? QString() : QStringLiteral("un motivo");
        if (!oneIn(chance, 4))
            order.toUnit = units[size_t(upTo(chance, int(units.size()) - 1))];
        if (!oneIn(chance, 4))
            order.assignee = people[size_t(upTo(chance, int(people.size()) - 1))].id;
        const QString before = computer.digest();
        const auto taken = referrals::take(session, order);
        if (taken)
            accepted.push_back(*taken);
        RC_ASSERT((computer.digest() == before) == !taken.has_value());
    }

    World world;
    std::vector<UnitId> units;
    std::vector<security::Operator> people;
    referrals::Referral referral;
    std::vector<ReferralEventId> accepted;

private:
    void addPerson(store::Transaction &transaction, UnitId unit, Role role)
    {
        security::Operator who;
        who.username = QStringLiteral("o%1").arg(people.size());
        who.id = addOperator(transaction, who.username, unit);
        transaction.statement("UPDATE operator SET role = ? WHERE id = ?").bind(role, who.id).run();
        who.unit = unit;
        who.role = role;
        people.push_back(who);
    }
};

// Where the steps lead, worked out without the store's triggers.
Standing expected(const referrals::Referral &referral, const std::vector<referrals::ReferralEvent> &events)
{
    Standing standing;
    standing.unit = referral.toUnit;
    for (const referrals::ReferralEvent &event : events) {
        standing.state = event.state;
        standing.since = event.occurredAt;
        standing.event = event.id;
        if (event.toUnit) {
            standing.unit = *event.toUnit;
            standing.assignee.reset();
        }
        if (event.assignee)
            standing.assignee = event.assignee;
    }
    return standing;
}

// As a supervisor draws it at one and the same time on each.
referrals::ReferralMap mapOn(Commune &commune, Computer &computer, const QDateTime &now)
{
    computer.clock.set(now);
    const auto supervisor = std::ranges::find(commune.people, Role::Supervisor, &security::Operator::role);
    security::Session session(valueOf(computer.database().openAnother()), *supervisor, true, nullptr);
    return valueOf(referrals::readMap(session, {session.today().addYears(-1), session.today()}));
}

// Whatever happened apart, each leg is told once, and only the last may still wait.
void checkMaps(Commune &commune, const Standing &standing)
{
    const QDateTime now = standing.since.addDays(1);
    const auto map = mapOn(commune, commune.world[1], now);
    for (int number = 2; number <= computers; ++number)
        RC_ASSERT(mapOn(commune, commune.world[number], now) == map);
    RC_ASSERT(map.referrals == 1);
    const bool waits = isPending(standing.state) && standing.state != State::Returned;
    RC_ASSERT(map.all.open == (waits ? 1 : 0));
    RC_ASSERT((!waits || map.unit(standing.unit)->received.open == 1));
    int legs = 0;
    for (const auto &arrow : map.arrows) {
        RC_ASSERT(arrow.figures.sent() > 0);
        legs += arrow.figures.sent();
    }
    RC_ASSERT(legs == map.all.sent());
}

void checkEnd(Commune &commune)
{
    for (int number = 1; number <= computers; ++number) {
        Computer &computer = commune.world[number];
        RC_ASSERT(computer.digest() == commune.world[1].digest());
        RC_ASSERT(computer.problems().isEmpty());
        const auto events = computer.read(
            [&](store::Connection &connection) { return referrals::eventsOf(connection, commune.referral.id); });
        RC_ASSERT(events.size() == commune.accepted.size() + 1);
        for (const ReferralEventId id : commune.accepted)
            RC_ASSERT(std::ranges::count(events, id, &referrals::ReferralEvent::id) == 1);
        const auto standing = computer.read(
            [&](store::Connection &connection) { return referrals::standingOf(connection, commune.referral.id); });
        RC_ASSERT(standing.has_value());
        RC_ASSERT(*standing == expected(commune.referral, events));
        RC_ASSERT(standing->unit != commune.referral.fromUnit);
        if (standing->assignee) {
            const auto who = std::ranges::find(commune.people, *standing->assignee, &security::Operator::id);
            RC_ASSERT(who->unit == standing->unit);
        }
        if (number == computers)
            checkMaps(commune, *standing);
    }
}

} // namespace

TEST_CASE("whatever steps are tried on whichever computers, one truthful history is what all have in the end")
{
    const bool holds = rc::check("steps of a referral", [] {
        Commune commune;
        Chance chance(*rc::gen::arbitrary<quint32>());
        const int actions = *rc::gen::inRange(10, 60);
        for (int action = 0; action < actions; ++action) {
            if (oneIn(chance, 5)) {
                const int from = 1 + upTo(chance, computers - 1);
                const int to = 1 + from % computers;
                commune.world.carry(from, to);
            } else {
                commune.tryStep(chance);
            }
        }
        commune.world.exchangeAll();
        checkEnd(commune);
    });
    CHECK(holds);
}
