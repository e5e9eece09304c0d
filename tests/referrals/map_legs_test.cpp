#include "core/referrals/MapLegs.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

const UnitId window(1);
const UnitId subsidies(2);
const UnitId housing(3);
const Itinerary sent{window, subsidies, 100};

LegStep step(State state, qint64 at, std::optional<UnitId> unit = {}, bool namesSomebody = false)
{
    return {state, at, unit, namesSomebody};
}

Leg leg(UnitId from, UnitId to, qint64 at, LegEnd end, std::optional<qint64> answered = {}, bool forwarded = false)
{
    return {from, to, at, end, answered, forwarded};
}

using Legs = std::vector<Leg>;

Legs legs(const std::vector<LegStep> &steps)
{
    return legsOf(sent, steps);
}

} // namespace

TEST_CASE("a leg is open until its unit answers, and stays answered when it is closed", "[map_legs]")
{
    std::vector<LegStep> steps{step(State::Sent, 100)};
    CHECK(legs(steps) == Legs{leg(window, subsidies, 100, LegEnd::Open)});
    steps.push_back(step(State::Received, 110));
    steps.push_back(step(State::InAttention, 120, subsidies, true));
    CHECK(legs(steps) == Legs{leg(window, subsidies, 100, LegEnd::Open)});
    steps.push_back(step(State::Answered, 130));
    CHECK(legs(steps) == Legs{leg(window, subsidies, 100, LegEnd::Answered, 130)});
    steps.push_back(step(State::Closed, 140));
    CHECK(legs(steps) == Legs{leg(window, subsidies, 100, LegEnd::Answered, 130)});
    CHECK(
        legs({step(State::Sent, 100), step(State::Closed, 140)}) == Legs{leg(window, subsidies, 100, LegEnd::Closed)});
}

TEST_CASE("what is forwarded is the next unit's to answer, sent by the one that forwarded it", "[map_legs]")
{
    CHECK(legs({step(State::Sent, 100), step(State::Received, 110), step(State::Sent, 120, housing),
              step(State::Answered, 150)})
        == Legs{
            leg(window, subsidies, 100, LegEnd::Forwarded), leg(subsidies, housing, 120, LegEnd::Answered, 150, true)});
}

TEST_CASE("what is returned is sent again by its sender, to the same unit or another", "[map_legs]")
{
    const std::vector<LegStep> returned{step(State::Sent, 100), step(State::Returned, 110)};
    CHECK(legs(returned) == Legs{leg(window, subsidies, 100, LegEnd::Returned)});
    for (const UnitId unit : {subsidies, housing}) {
        std::vector<LegStep> again = returned;
        again.push_back(step(State::Sent, 120, unit));
        CHECK(legs(again) == Legs{leg(window, subsidies, 100, LegEnd::Returned), leg(window, unit, 120, LegEnd::Open)});
    }
    // Two apart: the answer that was taken back is none.
    CHECK(legs({step(State::Answered, 110), step(State::Returned, 120)})
        == Legs{leg(window, subsidies, 100, LegEnd::Returned)});
    CHECK(legs({step(State::Answered, 110), step(State::Returned, 120), step(State::Answered, 130)})
        == Legs{leg(window, subsidies, 100, LegEnd::Answered, 130)});
}

TEST_CASE("whoever is named on the way begins no leg, unless the referral comes to another unit with it", "[map_legs]")
{
    CHECK(legs({step(State::Sent, 100), step(State::Sent, 110, subsidies, true)}).size() == 1);
    CHECK(legs({step(State::Sent, 100), step(State::Sent, 110, housing), step(State::Sent, 120, subsidies, true)})
        == Legs{leg(window, subsidies, 100, LegEnd::Forwarded),
            leg(subsidies, housing, 110, LegEnd::Forwarded, {}, true),
            leg(housing, subsidies, 120, LegEnd::Open, {}, true)});
}

TEST_CASE("of any steps the last leg is where the referral is, and open when it waits there", "[map_legs]")
{
    CHECK(rc::check("legs of steps", [] {
        const auto drawn = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7 * 4 * 2));
        std::vector<LegStep> steps;
        UnitId unit = subsidies;
        for (const int choice : drawn) {
            LegStep next = step(State(1 + choice % 7), 100 + qint64(steps.size()), {}, choice / 28 == 1);
            if (choice / 7 % 4 > 0)
                next.toUnit = unit = UnitId(1 + choice / 7 % 4);
            steps.push_back(next);
        }
        const auto all = legs(steps);
        RC_ASSERT(all.back().to == unit);
        RC_ASSERT(all.front().from == window);
        const State state = steps.empty() ? State::Sent : steps.back().state;
        const bool waits = isPending(state) && state != State::Returned;
        RC_ASSERT((all.back().end == LegEnd::Open) == waits);
        for (size_t place = 0; place < all.size(); ++place) {
            RC_ASSERT((all[place].end == LegEnd::Answered) == all[place].answeredAt.has_value());
            RC_ASSERT((place + 1 == all.size() || all[place].end != LegEnd::Open));
            RC_ASSERT((place == 0 || all[place].sentAt >= all[place - 1].sentAt));
            RC_ASSERT((!all[place].answeredAt || *all[place].answeredAt >= all[place].sentAt));
        }
    }));
}
