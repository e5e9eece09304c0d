#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr int sent = 1;
constexpr int accepted = 2;
constexpr int returned = 3;

// A referral that everybody knows as sent.
struct SentReferral
{
    SentReferral() : world(3)
    {
        referral = world[1].write([](store::Transaction &transaction) {
            const auto unit = addUnit(transaction, QStringLiteral("DIDECO"));
            const auto motive = addMotive(transaction, QStringLiteral("AGUA"), unit);
            const auto id = transaction.nextId<ReferralTag>();
            transaction
                .statement("INSERT INTO referral (id, from_unit_id, to_unit_id, motive_id, priority, created_at)"
                           " VALUES (?, ?, ?, ?, 1, 0)")
                .bind(id, unit, unit, motive)
                .run();
            return id;
        });
        step(1, sent);
        world.exchangeAll();
    }

    ReferralEventId step(int computer, int state)
    {
        return world[computer].write([&](store::Transaction &transaction) {
            const auto id = transaction.nextId<ReferralEventTag>();
            transaction
                .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at) VALUES (?, ?, ?, ?)")
                .bind(id, referral, state, transaction.now())
                .run();
            return id;
        });
    }

    World world;
    ReferralId referral;
};

} // namespace

TEST_CASE("A referral accepted here and returned there is a conflict of steps")
{
    SentReferral story;
    const auto first = story.step(2, accepted);
    story.world[3].clock.advanceSeconds(60);
    const auto second = story.step(3, returned);
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        const auto conflicts = story.world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].kind == sync::ConflictKind::Steps);
        CHECK(conflicts[0].table == "referral");
        CHECK(conflicts[0].rowId == story.referral.value());
        CHECK(conflicts[0].column == "state");
        REQUIRE(conflicts[0].sides.size() == 2);
        CHECK(conflicts[0].sides[0].value == QVariant(qlonglong(first.value())));
        CHECK(conflicts[0].sides[1].value == QVariant(qlonglong(second.value())));
    }
    story.world[2].write([&](store::Transaction &transaction) {
        const auto id = sync::conflicts::open(transaction, 0, 1).at(0).id;
        return sync::conflicts::resolve(transaction, id, QVariant(), OperatorId());
    });
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer)
        CHECK(story.world[computer].openConflicts().empty());
}

TEST_CASE("Steps to one state, or taken by who had seen the other, are no conflict")
{
    SentReferral story;
    story.step(2, accepted);
    story.step(3, accepted);
    story.world.exchangeAll();
    story.step(1, returned);
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer)
        CHECK(story.world[computer].openConflicts().empty());
}
