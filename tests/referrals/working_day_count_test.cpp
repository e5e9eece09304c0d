#include "core/referrals/WorkingDayCount.h"

#include "core/base/Clock.h"
#include "core/referrals/WorkingDays.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

qint64 at(const QDate &date, int hour)
{
    return local_time::toUtc(date, QTime(hour, 30)).toMSecsSinceEpoch();
}

const QDate first(2026, 1, 1);

} // namespace

TEST_CASE("working days between two instants leave out weekends, holidays and closing days", "[working_day_count]")
{
    const QDate friday(2026, 3, 6);
    const WorkingDayCount count(first, QDate(2026, 12, 31), {}, {QDate(2026, 3, 10)});
    CHECK(count.between(at(friday, 9), at(friday, 16)) == 0);
    CHECK(count.between(at(friday, 16), at(friday.addDays(2), 9)) == 0);
    CHECK(count.between(at(friday, 16), at(friday.addDays(3), 9)) == 1);
    CHECK(count.between(at(friday, 16), at(QDate(2026, 3, 11), 9)) == 2);
    // Good Friday, 3 April.
    CHECK(count.between(at(QDate(2026, 4, 2), 9), at(QDate(2026, 4, 6), 9)) == 1);
    CHECK(count.between(at(friday, 16), at(friday, 9)) == 0);
}

TEST_CASE(
    "the day is Chile's, also in the night when clocks change, and never outside the calendar", "[working_day_count]")
{
    const WorkingDayCount count(first, QDate(2026, 12, 31), {}, {});
    for (const QDate date : {QDate(2026, 4, 4), QDate(2026, 4, 5), QDate(2026, 9, 5), QDate(2026, 9, 6)}) {
        CHECK(count.dayOf(at(date, 2)) == date);
        CHECK(count.dayOf(at(date, 23)) == date);
        CHECK(count.dayOf(local_time::startOfDay(date).toMSecsSinceEpoch() - 1) == date.addDays(-1));
    }
    CHECK(count.dayOf(at(QDate(2020, 1, 1), 9)) == first);
    CHECK(count.dayOf(at(QDate(2150, 1, 1), 9)) == QDate(2026, 12, 31));
    CHECK(WorkingDayCount(first, QDate(2020, 1, 1), {}, {}).dayOf(at(QDate(2026, 5, 5), 9)) == first);
}

TEST_CASE("a term of n working days ends on the n-th day that is counted", "[working_day_count]")
{
    CHECK(rc::check("count and term", [] {
        const QDate from = first.addDays(*rc::gen::inRange(0, 700));
        const int days = *rc::gen::inRange(1, 60);
        std::set<QDate> closed;
        for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 800)))
            closed.insert(first.addDays(day));
        const QString commune = *rc::gen::element(QString(), QStringLiteral("16101"), QStringLiteral("15101"));
        const WorkingDayCount count(first, first.addYears(6), commune, closed);
        const QDate last = addWorkingDays(from, days, commune, closed);
        RC_ASSERT(count.between(at(from, *rc::gen::inRange(0, 24)), at(last, *rc::gen::inRange(0, 24))) == days);
    }));
}
