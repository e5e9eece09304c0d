#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr auto countOfPersons = "SELECT count(*) FROM person";

PersonId addPersonAt(Computer &computer)
{
    return computer.write([](store::Transaction &transaction) {
        return addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Parra"));
    });
}

} // namespace

TEST_CASE("A batch waits for a third computer's, says so, and is applied when that comes")
{
    World world(4);
    const PersonId person = addPersonAt(world[2]);
    world.carry(2, 3);
    world[3].write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET surname2 = ? WHERE id = ?").bind(QStringLiteral("Leal"), person).run();
    });
    const auto own = world[3].lackingIn({});
    REQUIRE(own.size() == 2);
    REQUIRE(own[1].device == 3);

    const auto waits = valueOf(world[1].receive(own[1].bytes));
    CHECK(waits.entries == 0);
    CHECK(waits.waiting == std::vector{sync::Waiting{3, 1, 2, 1}});
    CHECK(countOf(world[1], countOfPersons) == 0);
    CHECK(world[1].held().sequenceOf(3) == 1);

    // It is passed on as it is.
    const auto passed = world.carry(1, 4);
    CHECK(passed.waiting == waits.waiting);

    world[1].reopen();
    const auto applied = valueOf(world[1].receive(own[0].bytes));
    CHECK(applied.entries == 2);
    CHECK(applied.transactions == 2);
    CHECK(applied.waiting.empty());
    CHECK(textOf(world[1], "SELECT surname2 FROM person WHERE id = ?", person.value()) == QStringLiteral("Leal"));
    // What is handed out now comes in an order in which a new computer can apply it at once.
    const auto handed = world[1].lackingIn({});
    REQUIRE(handed.size() == 2);
    CHECK(handed[0].device == 2);
    CHECK(handed[1].device == 3);
}

TEST_CASE("A batch waits for its own computer's earlier one")
{
    World world(2);
    addPersonAt(world[2]);
    const auto first = world[2].lackingIn({});
    addPersonAt(world[2]);
    const auto both = world[2].lackingIn({});
    REQUIRE(both.size() == 2);
    const auto waits = valueOf(world[1].receive(both[1].bytes));
    CHECK(waits.waiting == std::vector{sync::Waiting{2, 2, 2, 1}});
    CHECK(world[1].held().sequenceOf(2) == 0);
    CHECK(valueOf(world[1].receive(both[0].bytes)).entries == 2);
    CHECK(countOf(world[1], countOfPersons) == 2);
}

TEST_CASE("What is handed out leaves no gap and fits, but is at least one batch")
{
    World world(2);
    for (int count = 0; count < 3; ++count) {
        addPersonAt(world[1]);
        (void)world[1].lackingIn({});
    }
    store::VersionVector have;
    have.raise(1, 1);
    world[1].read([&](store::Connection &connection) {
        CHECK(sync::kept_batches::lackingIn(connection, {}, 1 << 20).size() == 3);
        CHECK(sync::kept_batches::lackingIn(connection, have, 1 << 20).size() == 2);
        const auto one = sync::kept_batches::lackingIn(connection, have, 1);
        REQUIRE(one.size() == 1);
        CHECK(one[0].firstSequence == 2);
    });
}

TEST_CASE("A batch once cut stays as it is, and nothing is cut twice")
{
    World world(2);
    addPersonAt(world[1]);
    const auto first = world[1].lackingIn({});
    CHECK(world[1].lackingIn({}) == first);
    addPersonAt(world[1]);
    const auto second = world[1].lackingIn({});
    REQUIRE(second.size() == 2);
    CHECK(second[0] == first[0]);
    CHECK(second[1].firstSequence == 2);
}

TEST_CASE("A large journal is cut into batches of whole transactions")
{
    World world(2);
    for (int count = 0; count < 3; ++count) {
        world[1].write([](store::Transaction &transaction) {
            for (int row = 0; row < 9000; ++row)
                addPerson(transaction, QStringLiteral("Ana"), QString::number(row));
        });
    }
    const auto batches = world[1].lackingIn({});
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].lastSequence == 18'000);
    world.carry(1, 2);
    CHECK(world[1].digest() == world[2].digest());
}
