#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;
using sync::RecordState;

namespace {

sync::SyncState stateOf(Computer &computer)
{
    return computer.read([](store::Connection &connection) { return sync::sync_state::read(connection); });
}

RecordState stateOfPerson(Computer &computer, PersonId person)
{
    return computer.read(
        [&](store::Connection &connection) { return sync::sync_state::of(connection, "person", person.value()); });
}

PersonId addPersonAt(Computer &computer)
{
    return computer.write([](store::Transaction &transaction) {
        return addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Parra"));
    });
}

} // namespace

TEST_CASE("A record is only here, then sent, then confirmed, and again only here after another edit")
{
    World world(2);
    const PersonId person = addPersonAt(world[1]);
    CHECK(stateOfPerson(world[1], person) == RecordState::OnlyHere);
    world[1].write([](store::Transaction &transaction) { sync::sync_state::noteSent(transaction, 1); });
    CHECK(stateOfPerson(world[1], person) == RecordState::Sent);
    world[1].write([](store::Transaction &transaction) { sync::sync_state::noteConfirmed(transaction, 1); });
    CHECK(stateOfPerson(world[1], person) == RecordState::Confirmed);
    // What was said later of an earlier moment takes nothing back.
    world[1].write([](store::Transaction &transaction) { sync::sync_state::noteSent(transaction, 0); });
    CHECK(stateOfPerson(world[1], person) == RecordState::Confirmed);
    world[1].write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET phone = '1' WHERE id = ?").bind(person).run();
    });
    CHECK(stateOfPerson(world[1], person) == RecordState::OnlyHere);
    world.carry(1, 2);
    CHECK(stateOfPerson(world[2], person) == RecordState::Confirmed);
}

TEST_CASE("What is not confirmed is counted, with the time of the oldest")
{
    World world(2);
    CHECK(stateOf(world[1]) == sync::SyncState());
    addPersonAt(world[1]);
    world[1].clock.advanceSeconds(60);
    const QDateTime second = world[1].clock.now();
    addPersonAt(world[1]);
    CHECK(stateOf(world[1]).unsentEntries == 2);
    world[1].write([](store::Transaction &transaction) { sync::sync_state::noteConfirmed(transaction, 1); });
    CHECK(stateOf(world[1]).unsentEntries == 1);
    CHECK(stateOf(world[1]).oldestUnsent == second);
    world[1].write([](store::Transaction &transaction) { sync::sync_state::noteConfirmed(transaction, 2); });
    CHECK(stateOf(world[1]).unsentEntries == 0);
    CHECK_FALSE(stateOf(world[1]).oldestUnsent.isValid());
}

TEST_CASE("What waits, conflicts, the lease and the server's clock are part of the state")
{
    World world(3);
    const QDateTime lease(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    world[1].write([&](store::Transaction &transaction) { sync::sync_state::noteServer(transaction, lease, -90); });
    addPersonAt(world[2]);
    world.carry(2, 3);
    addPersonAt(world[3]);
    valueOf(world[1].receive(world[3].lackingIn({}).back().bytes));
    const auto state = stateOf(world[1]);
    CHECK(state.leaseUntil == lease);
    CHECK(state.clockSkewSeconds == -90);
    CHECK(state.waiting.size() == 1);
    CHECK(state.openConflicts == 0);
}

TEST_CASE("The log keeps the last thousand exchanges, newest first")
{
    World world(1);
    sync::ExchangeRecord exchange;
    exchange.carrier = sync::Carrier::Stick;
    world[1].write([&](store::Transaction &transaction) {
        for (int count = 1; count <= sync::sync_state::longestLog + 5; ++count) {
            exchange.at = world[1].clock.now().addSecs(count);
            exchange.sentEntries = count;
            exchange.problem = count > 10 ? QStringLiteral("cut") : QString();
            sync::sync_state::record(transaction, exchange);
        }
    });
    const auto log =
        world[1].read([](store::Connection &connection) { return sync::sync_state::log(connection, 5000); });
    REQUIRE(log.size() == size_t(sync::sync_state::longestLog));
    CHECK(log.front().sentEntries == 1005);
    CHECK(log.back().sentEntries == 6);
    CHECK(log.front().carrier == sync::Carrier::Stick);
    const auto state = stateOf(world[1]);
    CHECK(state.last == log.front());
    CHECK(state.lastGood == log.back().at.addSecs(4));
}
