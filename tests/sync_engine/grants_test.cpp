#include "tests/support/Catch.h"
#include "tests/sync_engine/GrantOffice.h"

using namespace ventanilla;
using namespace ventanilla::tests;

TEST_CASE("Whatever anybody does with grants and stock apart, nothing impossible comes of it and nothing is hidden")
{
    constexpr int schedules = 12;
    constexpr int actions = 90;
    bool anyOverdraft = false;
    for (int seed = 1; seed <= schedules; ++seed) {
        INFO("schedule " << seed);
        Chance chance{quint64(seed)};
        GrantOffice office;
        for (int action = 1; action <= actions; ++action) {
            office.actAtRandom(chance);
            if (action % 15 == 0)
                office.check();
        }
        office.exchangeAll();
        office.check();
        for (int computer = 2; computer <= grantComputers; ++computer) {
            CHECK(office.world()[computer].digest() == office.world()[1].digest());
            CHECK(office.overdraftsAt(computer) == office.overdraftsAt(1));
        }
        CHECK(office.world()[1].problems().isEmpty());
        anyOverdraft = anyOverdraft || !office.overdraftsAt(1).empty();
    }
    CHECK(anyOverdraft);
}
