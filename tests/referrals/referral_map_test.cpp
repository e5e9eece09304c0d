#include "core/referrals/ReferralMap.h"

#include "core/referrals/ClosingDays.h"
#include "tests/referrals/Units.h"

#include <QTimeZone>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::referrals;
using security::Role;

namespace {

const QDate monday(2026, 3, 2);
const MapPeriod march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
const QString why = QStringLiteral("No es de esta unidad");

// An office whose people work on other days than its first.
struct WorkingOffice : tests::Units
{
    WorkingOffice()
        : rosa(sessionOf(QStringLiteral("rosa"), window)), pedro(sessionOf(QStringLiteral("pedro"), subsidies)),
          olga(sessionOf(QStringLiteral("olga"), housing)),
          head(sessionOf(QStringLiteral("jefa"), subsidies, Role::UnitHead))
    { }

    void on(int dayOfMarch) { store.clock.set(tests::mondayNoon.addDays(dayOfMarch - 2)); }

    void answer(security::Session &who, ReferralId id)
    {
        REQUIRE(take(who, {id, Step::Receive, {}, {}, {}}));
        REQUIRE(take(who, {id, Step::Answer, QStringLiteral("Listo"), {}, {}}));
    }

    [[nodiscard]] ReferralMap map(const MapPeriod &period = march)
    {
        const auto read = readMap(head, period);
        REQUIRE(read);
        return *read;
    }

    [[nodiscard]] MapFigures arrow(UnitId from, UnitId to)
    {
        const auto drawn = map();
        const auto found = std::ranges::find_if(
            drawn.arrows, [&](const MapArrow &arrow) { return arrow.from == from && arrow.to == to; });
        return found == drawn.arrows.end() ? MapFigures() : found->figures;
    }

    security::Session rosa;
    security::Session pedro;
    security::Session olga;
    security::Session head;
};

} // namespace

TEST_CASE("an arrow says how many were sent and how many working days their answers took", "[referral_map]")
{
    WorkingOffice office;
    std::vector<ReferralId> made;
    for (int number = 0; number < 4; ++number)
        made.push_back(office.refer(office.subsidies, QDate(2026, 3, 12)));
    office.answer(office.pedro, made[0]);
    office.on(6);
    office.answer(office.pedro, made[1]);
    office.on(9);
    REQUIRE(take(office.rosa, {made[1], Step::Close, {}, {}, {}}));
    office.on(13);
    office.answer(office.pedro, made[2]);
    const MapFigures figures = office.arrow(office.window, office.subsidies);
    CHECK(figures.sent() == 4);
    CHECK(figures.answered == 3);
    CHECK(figures.answeredLate == 1);
    CHECK(figures.open == 1);
    CHECK(figures.overdue == 1);
    CHECK(figures.medianDays == 4);
    CHECK(figures.ninetiethDays == 9);
    const auto map = office.map();
    CHECK(map.referrals == 4);
    CHECK(map.all == figures);
    CHECK(map.today == QDate(2026, 3, 13));
    REQUIRE(map.units.size() == 2);
    CHECK(map.unit(office.subsidies)->received == figures);
    CHECK(map.unit(office.window)->sent == 4);
    CHECK(map.unit(office.window)->received == MapFigures());
    REQUIRE(closing_days::add(office.head, QDate(2026, 3, 11), QStringLiteral("Aniversario de la comuna")));
    CHECK(office.map().all.ninetiethDays == 8);
}

TEST_CASE("the deadline's own day is in time", "[referral_map]")
{
    WorkingOffice office;
    const ReferralId answered = office.refer(office.subsidies, monday.addDays(2));
    (void)office.refer(office.subsidies, monday.addDays(2));
    (void)office.refer(office.subsidies, {});
    office.on(4);
    office.answer(office.pedro, answered);
    CHECK(office.map().all.late() == 0);
    office.on(5);
    CHECK(office.map().all.overdue == 1);
    CHECK(office.map().all.answeredLate == 0);
}

TEST_CASE("a period holds the referrals made on its days, in Chile", "[referral_map]")
{
    WorkingOffice office;
    office.store.clock.set(QDateTime(QDate(2026, 3, 1), QTime(2, 59), QTimeZone::utc()));
    (void)office.refer(office.subsidies); // 28 February, 23:59
    office.store.clock.set(QDateTime(QDate(2026, 3, 1), QTime(3, 0), QTimeZone::utc()));
    const ReferralId early = office.refer(office.subsidies);
    office.store.clock.set(QDateTime(QDate(2026, 4, 1), QTime(2, 59), QTimeZone::utc()));
    (void)office.refer(office.subsidies);
    office.store.clock.set(QDateTime(QDate(2026, 4, 1), QTime(3, 0), QTimeZone::utc()));
    (void)office.refer(office.subsidies);
    CHECK(office.map().referrals == 2);
    CHECK(office.map({march.to, march.to}).referrals == 1);
    CHECK(office.map({march.to.addDays(1), march.to.addDays(1)}).referrals == 1);
    CHECK(office.map({QDate(2025, 1, 1), QDate(2025, 12, 31)})
        == ReferralMap{{QDate(2025, 1, 1), QDate(2025, 12, 31)}, QDate(2026, 4, 1), 0, {}, {}, {}});
    // What happens later to a referral of the period belongs to it.
    office.answer(office.pedro, early);
    CHECK(office.map().all.answered == 1);
}

TEST_CASE("each unit answers for its leg, whoever passed the referral on", "[referral_map]")
{
    WorkingOffice office;
    const ReferralId forwarded = office.refer(office.subsidies);
    const ReferralId returned = office.refer(office.subsidies);
    const ReferralId outside = office.refer(office.hospital, monday.addDays(-1));
    REQUIRE(take(office.pedro, {forwarded, Step::Forward, why, office.housing, {}}));
    REQUIRE(take(office.pedro, {returned, Step::Return, why, {}, {}}));
    office.on(3);
    REQUIRE(take(office.rosa, {returned, Step::SendAgain, {}, office.housing, {}}));
    office.answer(office.olga, forwarded);
    const auto map = office.map();
    CHECK(map.referrals == 3);
    CHECK(map.all.sent() == 5);
    CHECK(office.arrow(office.window, office.subsidies).forwarded == 1);
    CHECK(office.arrow(office.window, office.subsidies).returned == 1);
    CHECK(office.arrow(office.window, office.housing).open == 1);
    CHECK(office.arrow(office.subsidies, office.housing).answered == 1);
    CHECK(office.arrow(office.subsidies, office.housing).medianDays == 1);
    CHECK(office.arrow(office.window, office.hospital).overdue == 1);
    CHECK(map.arrows.front().figures.sent() == 2);
    CHECK(map.units.back().id == office.hospital);
    CHECK(map.units.back().outside);
    const auto legs = readLegs(office.head, march, {office.window, {}});
    REQUIRE(legs);
    REQUIRE(legs->size() == 4);
    CHECK(legs->front().referral == outside);
    CHECK(legs->front().late);
    const auto passedOn = readLegs(office.head, march, {office.subsidies, office.housing});
    REQUIRE(passedOn);
    REQUIRE(passedOn->size() == 1);
    CHECK(passedOn->front().leg.forwarded);
    CHECK(passedOn->front().days == 1);
    CHECK(passedOn->front().answeredOn == QDate(2026, 3, 3));
}

TEST_CASE("the list of an arrow names the persons for those who may read files", "[referral_map]")
{
    WorkingOffice office;
    const ReferralId id = office.refer(office.subsidies);
    auto administrator = office.sessionOf(QStringLiteral("ada"), office.window, Role::Administrator);
    const auto legs = readLegs(administrator, march, {office.window, office.subsidies});
    REQUIRE(legs);
    const auto rows = readLegRows(office.head, *legs);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().leg.referral == id);
    CHECK(rows->front().personName == QStringLiteral("Ana María Muñoz"));
    CHECK(rows->front().fromUnitName == QStringLiteral("Unidad MESON"));
    CHECK(rows->front().toUnitName == QStringLiteral("Unidad SUBSIDIOS"));
    CHECK(rows->front().state == State::Sent);
    const auto refused = readLegRows(administrator, *legs);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("a unit that keeps others waiting is marked with its numbers and theirs", "[referral_map]")
{
    WorkingOffice office;
    std::vector<ReferralId> slow;
    for (int number = 0; number < fewestToCompare; ++number) {
        office.answer(office.olga, office.refer(office.housing));
        slow.push_back(office.refer(office.subsidies));
    }
    office.on(6);
    for (const ReferralId id : slow)
        office.answer(office.pedro, id);
    const auto map = office.map();
    CHECK(map.unit(office.subsidies)->bottleneck.slow == Comparison{4, 0});
    CHECK_FALSE(map.unit(office.subsidies)->bottleneck.late);
    CHECK_FALSE(map.unit(office.housing)->bottleneck.any());
    CHECK_FALSE(map.unit(office.window)->bottleneck.any());
}

TEST_CASE("the map is for those who lead, and of a period that there is", "[referral_map]")
{
    WorkingOffice office;
    const auto errorOf = [&](security::Session &session, const MapPeriod &period) {
        const auto read = readMap(session, period);
        REQUIRE_FALSE(read);
        const auto legs = readLegs(session, period, {});
        REQUIRE_FALSE(legs);
        CHECK(legs.error() == read.error());
        return read.error();
    };
    CHECK(errorOf(office.rosa, march).kind == ErrorKind::PermissionDenied);
    CHECK(errorOf(office.head, {{}, march.to}) == Error{ErrorKind::MissingInput, QStringLiteral("from"), {}});
    CHECK(errorOf(office.head, {march.from, {}}) == Error{ErrorKind::MissingInput, QStringLiteral("to"), {}});
    CHECK(errorOf(office.head, {march.to, march.from}).detail == QStringLiteral("order"));
    CHECK(
        errorOf(office.head, {march.from, march.from.addYears(longestMapYears + 1)}).detail == QStringLiteral("range"));
}
