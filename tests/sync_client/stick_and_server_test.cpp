#include "core/sync/carrier/StickExchange.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/sync_client/Computer.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Both know the server, and everything of each other.
struct TwoWays
{
    TwoWays()
    {
        (void)office->addPersons(2);
        office->enrol(server);
        office->exchangeWell();
        laptop.joinCompletely(server);
        office->exchangeWell();
    }

    void carry(const Computer &from, const Computer &to) const
    {
        NoProgress progress;
        auto session = from.signIn();
        REQUIRE(sync::stick::exportTo(session.database(), stick.path(), to.number(), progress));
    }

    [[nodiscard]] sync::StickImport take(const Computer &computer) const
    {
        NoProgress progress;
        auto session = computer.signIn();
        const auto taken = sync::stick::importFrom(session.database(), stick.path(), progress);
        REQUIRE(taken);
        return taken->first;
    }

    // What the laptop has got from the office by stick, and the office knows that it has.
    void carryWithReceipt() const
    {
        carry(*office, laptop);
        CHECK(take(laptop).files == 1);
        CHECK(take(*office).receipts == 1);
    }

    [[nodiscard]] sync::RecordState stateOf(PersonId person) const
    {
        auto session = office->signIn();
        const auto state = session.database().read([&](store::Connection &connection) {
            return sync::sync_state::of(connection, PersonTag::table, person.value());
        });
        REQUIRE(state);
        return *state;
    }

    SystemClock clock;
    CommuneServer server;
    std::unique_ptr<Computer> office = Computer::first(clock);
    Computer laptop{clock};
    QTemporaryDir stick;
};

} // namespace

TEST_CASE("What a stick's receipt has confirmed goes to the server in one upload, with what came after", "[exchange]")
{
    TwoWays two;
    const PersonId person = two.office->addPersons(3);
    CHECK(two.stateOf(person) == sync::RecordState::OnlyHere);
    two.carryWithReceipt();
    CHECK(two.stateOf(person) == sync::RecordState::Confirmed); // somebody else has it
    CHECK(two.office->unsent() == 0);

    const bool writesMore = GENERATE(false, true);
    if (writesMore)
        (void)two.office->addPersons(2);
    const auto report = two.office->exchangeWell();
    CHECK(report.roundTrips == 1);
    CHECK(report.sentEntries == (writesMore ? 5 : 3));
    CHECK(two.office->exchangeWell().sentEntries == 0);

    Computer third(two.clock);
    third.joinCompletely(two.server);
    CHECK(third.countPersons() == (writesMore ? 7 : 5));
    CHECK(third.digest() == two.office->digest());
    CHECK(third.isWhole());
}

TEST_CASE("A server put back to an earlier day is believed what it says it has, a stick's receipt or not", "[exchange]")
{
    TwoWays two;
    const QString copy = two.server.backUp();
    (void)two.office->addPersons(4);
    two.office->exchangeWell();
    two.server.putBack(copy);
    (void)two.office->addPersons(1);
    two.carryWithReceipt();
    two.office->exchangeWell();
    // From here on it is known again.
    const auto again = two.office->exchangeWell();
    CHECK(again.roundTrips == 1);
    CHECK(again.sentEntries == 0);
    (void)two.office->addPersons(2);
    const auto report = two.office->exchangeWell();
    CHECK(report.roundTrips == 1);
    CHECK(report.sentEntries == 2);
    Computer third(two.clock);
    third.joinCompletely(two.server);
    CHECK(third.digest() == two.office->digest());
}
