#include "core/referrals/WorkingDays.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <QStringList>

using namespace ventanilla::referrals;

namespace {

const QString ninhue = QStringLiteral("16204");
const QString chillan = QStringLiteral("16101");

// The weekdays of a year that are holidays, as mm-dd.
QString weekdayHolidays(int year, const QString &commune)
{
    QStringList days;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        if (date.dayOfWeek() <= Qt::Friday && isHoliday(date, commune))
            days.append(date.toString(QStringLiteral("MM-dd")));
    }
    return days.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the holidays of known years", "[working_days]")
{
    CHECK(weekdayHolidays(2017, ninhue)
        == QStringLiteral("01-02 04-14 05-01 06-26 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25"));
    CHECK(weekdayHolidays(2018, ninhue)
        == QStringLiteral("01-01 03-30 05-01 05-21 07-02 07-16 08-15 09-17 09-18 09-19 10-15 11-01 11-02 12-25"));
    CHECK(
        weekdayHolidays(2021, ninhue) == QStringLiteral("01-01 04-02 05-21 06-21 06-28 07-16 09-17 10-11 11-01 12-08"));
    CHECK(weekdayHolidays(2023, ninhue)
        == QStringLiteral("01-02 04-07 05-01 06-21 06-26 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25"));
    CHECK(weekdayHolidays(2024, ninhue)
        == QStringLiteral("01-01 03-29 05-01 05-21 06-20 07-16 08-15 09-18 09-19 09-20 10-31 11-01 12-25"));
    CHECK(weekdayHolidays(2025, ninhue)
        == QStringLiteral("01-01 04-18 05-01 05-21 06-20 07-16 08-15 09-18 09-19 10-31 12-08 12-25"));
    CHECK(
        weekdayHolidays(2026, ninhue) == QStringLiteral("01-01 04-03 05-01 05-21 06-29 07-16 09-18 10-12 12-08 12-25"));
}

TEST_CASE("a commune has its own holidays", "[working_days]")
{
    CHECK(isHoliday(QDate(2026, 8, 20), chillan));
    CHECK(isHoliday(QDate(2026, 8, 20), QStringLiteral("16103")));
    CHECK_FALSE(isHoliday(QDate(2026, 8, 20), ninhue));
    CHECK_FALSE(isHoliday(QDate(2026, 8, 20), QString()));
    CHECK(isHoliday(QDate(2027, 6, 7), QStringLiteral("15101")));
    CHECK_FALSE(isHoliday(QDate(2027, 6, 7), chillan));
}

TEST_CASE("a holiday is known by what it celebrates, also where it moves", "[working_days]")
{
    CHECK(holidayOn(QDate(2026, 4, 3), ninhue) == Holiday::GoodFriday);
    CHECK(holidayOn(QDate(2026, 6, 21), ninhue) == Holiday::IndigenousPeoples);
    CHECK(holidayOn(QDate(2026, 6, 29), ninhue) == Holiday::PeterAndPaul);
    CHECK(holidayOn(QDate(2026, 10, 12), ninhue) == Holiday::TwoWorlds);
    CHECK(holidayOn(QDate(2023, 10, 27), ninhue) == Holiday::EvangelicalChurches);
    CHECK(holidayOn(QDate(2023, 1, 2), ninhue) == Holiday::NewYearBridge);
    CHECK(holidayOn(QDate(2018, 9, 17), ninhue) == Holiday::NationalHolidaysBridge);
    CHECK(holidayOn(QDate(2026, 8, 20), chillan) == Holiday::BirthOfOHiggins);
    CHECK(holidayOn(QDate(2026, 12, 25), ninhue) == Holiday::Christmas);
    CHECK(holidayOn(QDate(2026, 12, 24), ninhue) == std::nullopt);
}

TEST_CASE("Holy Saturday is a holiday, Easter moves", "[working_days]")
{
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
    CHECK(isHoliday(QDate(2026, 4, 4), ninhue));
}

TEST_CASE("working days are counted from the next one", "[working_days]")
{
    const QDate thursday(2026, 9, 17);
    CHECK(addWorkingDays(thursday, 0, ninhue) == thursday);
    CHECK(addWorkingDays(thursday, 1, ninhue) == QDate(2026, 9, 21));
    CHECK(addWorkingDays(QDate(2026, 9, 18), 0, ninhue) == QDate(2026, 9, 21));
    CHECK(addWorkingDays(QDate(2026, 9, 14), 5, ninhue) == QDate(2026, 9, 22));
    CHECK(addWorkingDays(QDate(2026, 8, 19), 1, chillan) == QDate(2026, 8, 21));
    CHECK(addWorkingDays(thursday, -3, ninhue) == thursday);
    CHECK_FALSE(addWorkingDays(QDate(), 3, ninhue).isValid());
}

TEST_CASE("a deadline is a working day, and later for more days or a later start", "[working_days]")
{
    const bool holds = rc::check([] {
        const QDate from = QDate(2016, 1, 1).addDays(*rc::gen::inRange(0, 12000));
        const int days = *rc::gen::inRange(0, 120);
        const QString commune = *rc::gen::element(ninhue, chillan, QStringLiteral("15101"));
        const QDate deadline = addWorkingDays(from, days, commune);
        RC_ASSERT(isWorkingDay(deadline, commune));
        RC_ASSERT(deadline >= from.addDays(days));
        // From a holiday, none and one working day both end on the next one.
        if (days > 0 || isWorkingDay(from, commune))
            RC_ASSERT(addWorkingDays(from, days + 1, commune) > deadline);
        else
            RC_ASSERT(addWorkingDays(from, 1, commune) == deadline);
        RC_ASSERT(addWorkingDays(from.addDays(1), days, commune) >= deadline);
    });
    CHECK(holds);
}
