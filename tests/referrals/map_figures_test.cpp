#include "core/referrals/MapFigures.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace ventanilla::referrals;

namespace {

MapFigures answeredIn(int median, int answered, int late = 0, int open = 0, int overdue = 0)
{
    MapFigures figures;
    figures.answered = answered;
    figures.answeredLate = late;
    figures.open = open;
    figures.overdue = overdue;
    figures.medianDays = median;
    figures.ninetiethDays = median;
    return figures;
}

} // namespace

TEST_CASE("percentiles are by nearest rank", "[map_figures]")
{
    DayTally tally;
    CHECK_FALSE(tally.percentile(50));
    for (const int days : {0, 1, 1, 2, 30})
        tally.add(days);
    CHECK(tally.percentile(50) == 1);
    CHECK(tally.percentile(90) == 30);
    CHECK(tally.percentile(80) == 2);
    CHECK(tally.percentile(1) == 0);
    CHECK(tally.percentile(100) == 30);
    tally.add(4);
    CHECK(tally.percentile(50) == 1); // of an even number, the lower of the two in the middle
}

TEST_CASE("a percentile is a number that occurred, and enough are within it", "[map_figures]")
{
    CHECK(rc::check("percentiles", [] {
        const auto all = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)));
        const int percent = *rc::gen::inRange(1, 101);
        DayTally tally;
        for (const int days : all)
            tally.add(days);
        const int found = tally.percentile(percent).value_or(-1);
        RC_ASSERT(std::ranges::count(all, found) > 0);
        const auto within = [&](int days) {
            return std::ranges::count_if(all, [days](int one) { return one <= days; }) * 100
                >= percent * int(all.size());
        };
        RC_ASSERT(within(found));
        RC_ASSERT_FALSE(within(found - 1));
        DayTally rest;
        rest.add(tally);
        rest.add(7);
        rest.remove(tally);
        RC_ASSERT(rest.count() == 1);
        RC_ASSERT(rest.percentile(percent) == 7);
    }));
}

TEST_CASE("a unit is a bottleneck when it is well above the others, and of enough referrals", "[map_figures]")
{
    const MapFigures others = answeredIn(4, 40, 4);
    CHECK(bottleneckOf(answeredIn(6, 10), others).slow == Comparison{6, 4});
    CHECK_FALSE(bottleneckOf(answeredIn(5, 10), others).any());
    CHECK_FALSE(bottleneckOf(answeredIn(60, fewestToCompare - 1), others).any());
    CHECK_FALSE(bottleneckOf(answeredIn(60, 10), answeredIn(4, fewestToCompare - 1)).any());
    // A day more is no bottleneck, however many times one day it is.
    CHECK_FALSE(bottleneckOf(answeredIn(1, 10), answeredIn(0, 40)).any());
    CHECK(bottleneckOf(answeredIn(2, 10), answeredIn(0, 40)).slow);
}

TEST_CASE("a unit that answers late or leaves referrals overdue is a bottleneck too", "[map_figures]")
{
    const MapFigures others = answeredIn(4, 40, 4);
    const auto found = bottleneckOf(answeredIn(4, 6, 1, 4, 2), others);
    CHECK_FALSE(found.slow);
    CHECK(found.late == Comparison{0.3, 0.1});
    CHECK_FALSE(bottleneckOf(answeredIn(4, 9, 0, 1, 1), others).any());
    CHECK_FALSE(bottleneckOf(answeredIn(4, 0, 0, fewestToCompare - 1, 4), others).any());
    // Nobody has answered yet: the share tells it all the same.
    MapFigures silent;
    silent.open = silent.overdue = fewestToCompare;
    CHECK(bottleneckOf(silent, others).late);
    CHECK_FALSE(bottleneckOf(silent, others).slow);
}
