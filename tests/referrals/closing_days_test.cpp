#include "core/referrals/ClosingDays.h"
#include "core/referrals/Deadline.h"
#include "core/referrals/WorkingDays.h"
#include "tests/referrals/Units.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::referrals;
using security::Role;

TEST_CASE("a day on which the municipality is closed moves the deadlines given from then on", "[closing_days]")
{
    tests::Units office;
    auto head = office.sessionOf(QStringLiteral("jefa"), office.subsidies, Role::UnitHead);
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    const QDate monday(2026, 3, 2);
    const auto deadline = [&] {
        return *office.store.database.read(
            [&](store::Connection &connection) { return deadlineOf(connection, std::nullopt, monday); });
    };
    CHECK(deadline() == QDate(2026, 3, 16));
    const QString anniversary = QStringLiteral("Aniversario de la comuna");
    CHECK(closing_days::add(window, QDate(2026, 3, 4), anniversary).error().kind == ErrorKind::PermissionDenied);
    CHECK(closing_days::add(head, QDate(2026, 3, 4), {}).error().kind == ErrorKind::MissingInput);
    CHECK(closing_days::add(head, QDate(2126, 3, 4), anniversary).error().kind == ErrorKind::InvalidInput);
    REQUIRE(closing_days::add(head, QDate(2026, 3, 4), anniversary));
    CHECK(closing_days::add(head, QDate(2026, 3, 4), anniversary).error().kind == ErrorKind::Duplicate);
    CHECK(deadline() == QDate(2026, 3, 17));
    CHECK(closing_days::all(window)->at(0).name == anniversary);
    REQUIRE(closing_days::remove(head, QDate(2026, 3, 4)));
    CHECK(deadline() == QDate(2026, 3, 16));
    CHECK(closing_days::remove(head, QDate(2026, 3, 4)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a year has its public holidays and the closing days among them, by day", "[closing_days]")
{
    tests::Units office;
    auto head = office.sessionOf(QStringLiteral("jefa"), office.subsidies, Role::UnitHead);
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    const auto before = closing_days::ofYear(window, 2026);
    REQUIRE(before);
    CHECK(before->size() == 16);
    CHECK(std::ranges::none_of(*before, [](const auto &day) { return !day.holiday; }));
    const QString strike = QStringLiteral("Paro");
    REQUIRE(closing_days::add(head, QDate(2026, 12, 31), strike));
    REQUIRE(closing_days::add(head, QDate(2027, 1, 4), strike));
    const auto after = closing_days::ofYear(window, 2026);
    REQUIRE(after);
    REQUIRE(after->size() == 17);
    CHECK(after->back() == closing_days::DayWithoutAttention{QDate(2026, 12, 31), std::nullopt, strike});
    CHECK(std::ranges::is_sorted(*after, {}, &closing_days::DayWithoutAttention::day));
    CHECK(closing_days::ofYear(window, 2027)->at(1).name == strike);
}

TEST_CASE("a deadline is a working day, and so many working days lie up to it", "[closing_days]")
{
    CHECK(rc::check("whatever is closed", [] {
        const QDate from = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1000));
        const int days = *rc::gen::inRange(1, 60);
        std::set<QDate> closed;
        for (int left = *rc::gen::inRange(0, 12); left > 0; --left)
            closed.insert(from.addDays(*rc::gen::inRange(0, 90)));
        const QString commune = QStringLiteral("16204");
        const QDate deadline = addWorkingDays(from, days, commune, closed);
        RC_ASSERT(isWorkingDay(deadline, commune, closed));
        int counted = 0;
        for (QDate day = from.addDays(1); day <= deadline; day = day.addDays(1))
            counted += isWorkingDay(day, commune, closed) ? 1 : 0;
        RC_ASSERT(counted == days);
    }));
}
