#include "tests/support/Catch.h"
#include "tests/sync_engine/Schedule.h"

using namespace ventanilla::tests;

namespace {

quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool given = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

} // namespace

TEST_CASE("Whatever way entries take, and whoever is killed, every computer ends with the same data and conflicts")
{
    constexpr quint64 few = 90;
    const quint64 first = fromEnvironment("VENTANILLA_SEED", 1);
    const quint64 count = fromEnvironment("VENTANILLA_SCHEDULES", few);
    Schedule::Events events;
    for (quint64 seed = first; seed < first + count; ++seed) {
        INFO("VENTANILLA_SEED=" << seed << " VENTANILLA_SCHEDULES=1");
        Schedule schedule(seed);
        schedule.run();
        schedule.requireConverged();
        events.add(schedule.events());
    }
    // Nothing is shown by schedules in which nothing happens.
    if (count >= few) {
        CHECK(events.conflicts == std::set<int>{1, 2, 3, 4});
        CHECK(events.waited);
        CHECK(events.resolved);
        CHECK(events.visits > int(count));
        CHECK(events.imports > int(count) / 4);
        CHECK(events.kills > int(count));
    }
}
