#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"
#include "tests/equity/Town.h"

using namespace ventanilla;
using namespace ventanilla::equity;
using namespace ventanilla::tests;
using catalogue::GrantStatus;

namespace {

// Families alike of two, `households` of them; the first `having` got a box.
TownFacts families(int households, int having)
{
    TownFacts facts;
    for (int household = 0; household < households; ++household) {
        facts.segments.push_back(40);
        facts.members.push_back({int(facts.persons.size()), household, 300, false});
        facts.persons.push_back({34, false, false, {}});
        facts.members.push_back({int(facts.persons.size()), household, 300, false});
        facts.persons.push_back({9, false, false, {}});
        if (household < having)
            facts.grants.push_back({TownBenefit::Box, 2 * household, {}, GrantStatus::Delivered, 30});
    }
    return facts;
}

AlertReport checked(TownStore &store)
{
    NoProgress progress;
    auto report = checkAlerts(store.session.session, progress);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("a household left out of what three fifths of its like have is told of, with the numbers", "[equity]")
{
    TownStore store(families(7, 6));
    const auto report = checked(store);
    REQUIRE(report.alerts.size() == 1);
    const Alert &alert = report.alerts.front();
    CHECK(alert.key.household == store.household(6));
    CHECK(alert.key.benefit == store.benefit(TownBenefit::Box));
    CHECK(alert.group->alike == 7);
    CHECK(alert.group->granted == 6);
    CHECK(alert.group->segment == 40);
    CHECK(alert.group->months == 3);
    CHECK(alert.group->composition == Composition{Form::OneAdultChildren, false});
    CHECK(report.households == 7);
    const auto file = openAlert(store.session.session, alert);
    REQUIRE(file);
    CHECK(file->evaluation.fit == catalogue::Fit::Yes);
    CHECK_FALSE(file->evaluation.reasons.empty());
}

TEST_CASE("four households are no group, and a half is not most", "[equity]")
{
    TownStore few(families(4, 3));
    CHECK(checked(few).alerts.empty());
    TownStore half(families(8, 4));
    CHECK(checked(half).alerts.empty());
    TownStore most(families(10, 6));
    CHECK(checked(most).alerts.size() == 4);
}

TEST_CASE("a household that waits for an answer is not left out; one that was refused is, and that is told", "[equity]")
{
    TownFacts facts = families(7, 6);
    facts.grants.push_back({TownBenefit::Box, 13, {}, GrantStatus::Requested, 3});
    TownStore waiting(facts);
    CHECK(checked(waiting).alerts.empty());
    facts.grants.back().status = GrantStatus::Rejected;
    TownStore refused(facts);
    const auto report = checked(refused);
    REQUIRE(report.alerts.size() == 1);
    CHECK(report.alerts.front().group->lastRejectedOn == townDay.addDays(-3));
}

TEST_CASE("a grant counts from its approval, and not once it was cancelled", "[equity]")
{
    TownFacts facts = families(1, 1);
    facts.grants.push_back({TownBenefit::Box, 0, {}, GrantStatus::Approved, 5});
    TownStore store(facts);
    REQUIRE(checked(store).alerts.size() == 1);
    CHECK(checked(store).alerts.front().repeats.front().days() == 25);
    store.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE benefit_grant SET status = 6 WHERE id = ?").bind(store.grant(1)).run();
    });
    CHECK(checked(store).alerts.empty());
}

TEST_CASE("what stands in the way of a request is known before it is made", "[equity]")
{
    TownStore store(families(1, 1));
    auto &session = store.session.session;
    const auto ofChild = standingInTheWay(session, store.person(1), store.benefit(TownBenefit::Box));
    REQUIRE(ofChild);
    REQUIRE(ofChild->has_value());
    CHECK((*ofChild)->person == store.person(0));
    CHECK_FALSE((*ofChild)->samePerson);
    CHECK_FALSE((*ofChild)->personName.isEmpty());
    CHECK(standingInTheWay(session, store.person(0), store.benefit(TownBenefit::Box)).value()->samePerson);
    CHECK((*ofChild)->until == townDay.addDays(-30).addMonths(3));
    CHECK(standingInTheWay(session, store.person(1), store.benefit(TownBenefit::Open)).value() == std::nullopt);
    CHECK(standingInTheWay(session, PersonId(composeId(5, 5)), store.benefit(TownBenefit::Box)).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("a grant that waits is told of the one before it, never of itself", "[equity]")
{
    for (const auto status : {GrantStatus::Requested, GrantStatus::Evaluated, GrantStatus::Approved}) {
        TownFacts facts = families(1, 1);
        facts.grants.push_back({TownBenefit::Box, 1, {}, status, 0});
        TownStore store(facts);
        const auto standing = standingInTheWay(store.session.session, store.grant(1));
        REQUIRE(standing);
        REQUIRE(standing->has_value());
        CHECK((*standing)->grant == store.grant(0));
        CHECK_FALSE((*standing)->samePerson);
        // It has been handed over: nothing is to be decided any more.
        CHECK(standingInTheWay(store.session.session, store.grant(0)).value() == std::nullopt);
        CHECK(
            standingInTheWay(store.session.session, GrantId(composeId(5, 5))).error().field == QStringLiteral("grant"));
    }
    TownFacts alone = families(1, 0);
    alone.grants.push_back({TownBenefit::Box, 1, {}, GrantStatus::Approved, 0});
    TownStore store(alone);
    CHECK(standingInTheWay(store.session.session, store.grant(0)).value() == std::nullopt);
}

TEST_CASE("somebody registered twice is told that it was they who had it", "[equity]")
{
    TownFacts facts;
    facts.segments = {40};
    facts.persons = {{34, false, false, {}}, {34, false, false, 0}};
    facts.members = {{0, 0, 300, false}};
    facts.grants = {{TownBenefit::Box, 0, {}, GrantStatus::Delivered, 10}};
    TownStore store(facts);
    const auto standing = standingInTheWay(store.session.session, store.person(1), store.benefit(TownBenefit::Box));
    REQUIRE(standing);
    REQUIRE(standing->has_value());
    CHECK((*standing)->samePerson);
}

TEST_CASE("whoever has a person in front of them reads the alerts of the household with names", "[equity]")
{
    TownFacts facts = families(1, 1);
    facts.grants.push_back({TownBenefit::Box, 1, {}, GrantStatus::Delivered, 5});
    TownStore store(facts);
    auto desk = store.session.as(security::Role::FrontDesk);
    const auto rows = namedAlertsOf(desk, store.person(1));
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().alert.key.kind == AlertKind::Repeat);
    CHECK_FALSE(rows->front().benefitName.isEmpty());
    CHECK_FALSE(rows->front().subjectName.isEmpty());
    CHECK(namedAlertsOf(desk, PersonId(composeId(5, 5))).error().kind == ErrorKind::NotFound);
    auto administrator = store.session.as(security::Role::Administrator);
    CHECK(namedAlertsOf(administrator, store.person(1)).error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("a cancelled check gives nothing", "[equity]")
{
    class Stopped final : public Progress
    {
    public:
        void report(qint64, qint64) override { }
        bool isCancelled() const override { return true; }
    };
    TownStore store(families(7, 6));
    Stopped progress;
    CHECK(checkAlerts(store.session.session, progress).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("an alert is named by words that are read back", "[equity]")
{
    const HouseholdId household(composeId(7, 12));
    const BenefitId benefit(composeId(1, 5));
    for (const AlertKey &key : {AlertKey{AlertKind::Repeat, household, {}, benefit},
             AlertKey{AlertKind::OverIntervention, {}, PersonId(composeId(7, 3)), {}},
             AlertKey{AlertKind::UnlikeBenefits, household, {}, benefit}})
        CHECK(AlertKey::parse(key.text()) == key);
    CHECK((AlertKey{AlertKind::Repeat, household, {}, benefit}).text() == QStringLiteral("repeat:h7-12:b1-5"));
    for (const char *wrong :
        {"", "over", "over:7-12", "over:h7-12:b1-5", "repeat:h7-12", "repeat:h7-12:b0-0", "x:h7-12"})
        CHECK_FALSE(AlertKey::parse(QString::fromLatin1(wrong)));
}
