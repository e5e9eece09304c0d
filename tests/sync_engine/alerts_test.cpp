#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"
#include "core/equity/AlertDesk.h"
#include "core/identity/Household.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/World.h"

using namespace ventanilla;
using namespace ventanilla::equity;
using namespace ventanilla::tests;

namespace {

// Two computers that know one household, to which a box was given, and a benefit with a period of three months.
struct TwoOffices
{
    TwoOffices() : world(2)
    {
        security::Operator head;
        head.role = security::Role::UnitHead;
        world[1].write([&](store::Transaction &transaction) {
            const auto unit = addUnit(transaction, QStringLiteral("BODEGA"));
            head.id = addOperator(transaction, QStringLiteral("encargada"), unit);
            catalogue::Benefit benefit;
            benefit.code = benefit.name = QStringLiteral("CAJA");
            benefit.kind = catalogue::BenefitKind::Goods;
            benefit.unit = unit;
            benefit.periodMonths = 3;
            box = catalogue::benefits::insert(transaction, benefit);
            person = addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Soto"));
            household = identity::households::insert(transaction, {});
            identity::HouseholdMember member;
            member.household = household;
            member.person = person;
            member.relation = QStringLiteral("JEFE");
            identity::households::addMember(transaction, member);
        });
        give(1, 60);
        world.exchangeAll();
        for (int computer = 1; computer <= world.count(); ++computer)
            sessions.emplace_back(valueOf(world[computer].database().openAnother()), head, true, nullptr);
    }

    void give(int computer, int daysAgo)
    {
        world[computer].write([&](store::Transaction &transaction) {
            catalogue::Grant grant;
            grant.benefit = box;
            grant.person = person;
            grant.household = household;
            grant.status = catalogue::GrantStatus::Delivered;
            grant.statusDate = local_time::date(world[computer].clock.now()).addDays(-daysAgo);
            catalogue::grants::insert(transaction, grant);
        });
    }

    std::vector<Alert> alertsAt(int computer) { return valueOf(alertsOf(sessions[size_t(computer - 1)], person)); }
    security::Session &at(int computer) { return sessions[size_t(computer - 1)]; }

    World world;
    std::vector<security::Session> sessions;
    BenefitId box;
    PersonId person;
    HouseholdId household;
};

const QString because = QStringLiteral("Son dos familias");

} // namespace

TEST_CASE("a repeat made by two computers apart is told by both once they have exchanged", "[alerts]")
{
    TwoOffices offices;
    offices.give(1, 20);
    offices.give(2, 10);
    CHECK(offices.alertsAt(1).front().repeats.size() == 1);
    CHECK(offices.alertsAt(2).front().repeats.size() == 1);
    offices.world.exchangeAll();
    REQUIRE(offices.alertsAt(1).size() == 1);
    CHECK(offices.alertsAt(1).front().repeats.size() == 2);
    CHECK(offices.alertsAt(1) == offices.alertsAt(2));
}

TEST_CASE("what two computers say of an alert apart comes out alike, and a grant that neither had seen brings it back",
    "[alerts]")
{
    TwoOffices offices;
    offices.give(1, 20);
    offices.world.exchangeAll();
    REQUIRE(dismiss(offices.at(1), offices.alertsAt(1).front(), because));
    offices.give(2, 5);
    offices.world.exchangeAll();
    for (const int computer : {1, 2}) {
        const auto alerts = offices.alertsAt(computer);
        REQUIRE(alerts.size() == 1);
        CHECK_FALSE(alerts.front().dismissal);
        CHECK(alerts.front().former);
        CHECK(alerts.front().added.size() == 1);
    }
    CHECK(offices.alertsAt(1) == offices.alertsAt(2));
}

TEST_CASE("of two dismissals made apart, one that is taken back leaves the other", "[alerts]")
{
    TwoOffices offices;
    offices.give(1, 20);
    offices.world.exchangeAll();
    REQUIRE(dismiss(offices.at(1), offices.alertsAt(1).front(), because));
    REQUIRE(dismiss(offices.at(2), offices.alertsAt(2).front(), QStringLiteral("Otra razón")));
    REQUIRE(restore(offices.at(1), offices.alertsAt(1).front(), {}));
    CHECK_FALSE(offices.alertsAt(1).front().dismissal);
    offices.world.exchangeAll();
    CHECK(offices.alertsAt(1) == offices.alertsAt(2));
    REQUIRE(offices.alertsAt(1).front().dismissal);
    CHECK(offices.alertsAt(1).front().dismissal->reason == QStringLiteral("Otra razón"));
    REQUIRE(restore(offices.at(2), offices.alertsAt(2).front(), {}));
    offices.world.exchangeAll();
    CHECK_FALSE(offices.alertsAt(1).front().dismissal);
    CHECK(offices.alertsAt(1) == offices.alertsAt(2));
    CHECK(offices.world[1].digest() == offices.world[2].digest());
}
