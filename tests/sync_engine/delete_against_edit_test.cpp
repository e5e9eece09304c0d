#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// A member of a household whom one computer removes while another corrects the relation.
struct RemovedMember
{
    RemovedMember() : world(3)
    {
        member = world[1].write([](store::Transaction &transaction) {
            const auto person = addPerson(transaction, QStringLiteral("Luis"), QStringLiteral("Pino"));
            const auto household = transaction.nextId<HouseholdTag>();
            transaction.statement("INSERT INTO household (id) VALUES (?)").bind(household).run();
            const auto id = transaction.nextId<HouseholdMemberTag>();
            transaction
                .statement("INSERT INTO household_member (id, household_id, person_id, relation) VALUES (?, ?, ?, ?)")
                .bind(id, household, person, QStringLiteral("hijo"))
                .run();
            return id;
        });
        world.exchangeAll();
        world[2].write([&](store::Transaction &transaction) {
            transaction.statement("DELETE FROM household_member WHERE id = ?").bind(member).run();
        });
        world[3].write([&](store::Transaction &transaction) {
            transaction.statement("UPDATE household_member SET relation = ? WHERE id = ?")
                .bind(QStringLiteral("nieto"), member)
                .run();
        });
        world.exchangeAll();
    }

    void resolve(int computer, const QVariant &value)
    {
        const auto conflict = world[computer].openConflicts().at(0);
        world[computer].write([&](store::Transaction &transaction) {
            return sync::conflicts::resolve(transaction, conflict.id, value, OperatorId());
        });
        world.exchangeAll();
    }

    World world;
    HouseholdMemberId member;
};

} // namespace

TEST_CASE("A row that one deleted and another changed stays until somebody decides")
{
    RemovedMember story;
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(textOf(story.world[computer], "SELECT relation FROM household_member WHERE id = ?", story.member.value())
            == QStringLiteral("nieto"));
        const auto conflicts = story.world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].kind == sync::ConflictKind::Deleted);
        CHECK(conflicts[0].column.empty());
        REQUIRE(conflicts[0].sides.size() == 2);
        CHECK(conflicts[0].sides[0].device == 2);
        CHECK(!conflicts[0].sides[0].value.isValid());
        CHECK(conflicts[0].sides[1].device == 3);
        CHECK(conflicts[0].sides[1].value == QVariant(qlonglong(story.member.value())));
    }
}

TEST_CASE("Deciding for the one that deleted removes the row everywhere")
{
    RemovedMember story;
    story.resolve(1, QVariant());
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(countOf(story.world[computer], "SELECT count(*) FROM household_member") == 0);
        CHECK(story.world[computer].openConflicts().empty());
        CHECK(story.world[computer].problems().isEmpty());
    }
}

TEST_CASE("Deciding for the one that changed keeps the row everywhere")
{
    RemovedMember story;
    story.resolve(3, story.world[3].openConflicts().at(0).sides.back().value);
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(countOf(story.world[computer], "SELECT count(*) FROM household_member") == 1);
        CHECK(story.world[computer].openConflicts().empty());
    }
    CHECK(story.world[1].digest() == story.world[2].digest());
}
