#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

#include <QFile>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void add(Computer &computer, const char *name)
{
    computer.write([&](store::Transaction &transaction) {
        addPerson(transaction, QString::fromLatin1(name), QStringLiteral("Parra"));
    });
}

// Computer 2's store is copied, as by a backup, and goes on.
struct RestoredBackup
{
    RestoredBackup() : world(3)
    {
        add(world[2], "Ana");
        world.carry(2, 1);
        world[2].backUp();
        add(world[2], "Berta");
        world.carry(2, 1);
    }

    World world;
};

const Error forked{ErrorKind::Damaged, QStringLiteral("chain"), QStringLiteral("fork")};

} // namespace

TEST_CASE("A restored backup that exchanges first gets its own work back and goes on")
{
    RestoredBackup story;
    story.world[2].restore();
    CHECK(countOf(story.world[2], "SELECT count(*) FROM person") == 1);
    story.world.carry(1, 2);
    CHECK(countOf(story.world[2], "SELECT count(*) FROM person") == 2);
    add(story.world[2], "Carla");
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(countOf(story.world[computer], "SELECT count(*) FROM person") == 3);
        CHECK(story.world[computer].problems().isEmpty());
    }
}

TEST_CASE("A restored backup in which somebody worked is a fork: refused, reported, and harmless")
{
    RestoredBackup story;
    World &world = story.world;
    world[2].restore();
    add(world[2], "Dora");
    const auto other = world[2].lackingIn({}).back();
    CHECK(other.firstSequence == 2);

    const auto refused = world[1].receive(other.bytes, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == forked);
    CHECK(countOf(world[1], "SELECT count(*) FROM person WHERE given_names = 'Dora'") == 0);
    CHECK(world[1].problems().isEmpty());
    // The copy hears of it too, and keeps what was entered in it.
    const auto back = world[2].receive(world[1].lackingIn({}).back().bytes, 1);
    REQUIRE_FALSE(back);
    CHECK(back.error() == forked);
    CHECK(countOf(world[2], "SELECT count(*) FROM person WHERE given_names = 'Dora'") == 1);
}

TEST_CASE("A fork is found in any way of cutting")
{
    RestoredBackup story;
    World &world = story.world;
    world[2].restore();
    add(world[2], "Dora");
    add(world[2], "Elsa");
    const auto longer = world[2].lackingIn({}).back();
    CHECK(longer.lastSequence == 3);
    CHECK(world[1].receive(longer.bytes, 2).error() == forked);
}

TEST_CASE("A fork among what waits is dropped when the first version has come, and the true one can follow")
{
    RestoredBackup story;
    World &world = story.world;
    add(world[2], "Carla");
    world.carry(2, 1);
    const auto truth = world[1].lackingIn({});
    REQUIRE(truth.size() == 3);
    world[2].restore();
    add(world[2], "Dora");
    (void)world[2].lackingIn({});
    add(world[2], "Elsa");
    const auto wrong = world[2].lackingIn({}).back();
    REQUIRE(wrong.firstSequence == 3);

    CHECK(valueOf(world[3].receive(wrong.bytes)).waiting.size() == 1);
    CHECK(valueOf(world[3].receive(truth[0].bytes)).entries == 1);
    CHECK(valueOf(world[3].receive(truth[1].bytes)).entries == 1);
    CHECK(world[3].receive(wrong.bytes).error() == forked);
    CHECK(valueOf(world[3].receive(truth[2].bytes)).entries == 1);
    CHECK(world[3].digest() == world[1].digest());
}

TEST_CASE("A restored backup that had not cut its batches cuts them otherwise, which is no fork")
{
    World world(2);
    add(world[2], "Ana");
    add(world[2], "Berta");
    world[2].backUp();
    add(world[2], "Carla");
    world.carry(2, 1);
    world[2].restore();
    // One batch of three is out; this copy cuts one of two.
    const auto own = world[2].lackingIn({});
    REQUIRE(own.size() == 1);
    CHECK(own[0].lastSequence == 2);
    CHECK(valueOf(world[1].receive(own[0].bytes, 2)) == sync::Reception());
    world.carry(1, 2);
    CHECK(world[1].digest() == world[2].digest());
    add(world[2], "Dora");
    world.carry(2, 1);
    CHECK(world[1].digest() == world[2].digest());
}
