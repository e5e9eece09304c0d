#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Two computers that know the same person, and then each write another telephone.
struct TwoPhones
{
    TwoPhones() : world(3)
    {
        person = world[1].write([](store::Transaction &transaction) {
            return addPerson(transaction, QStringLiteral("Elena"), QStringLiteral("Soto"));
        });
        world.exchangeAll();
        world[2].clock.advanceSeconds(60);
        setPhone(2, QStringLiteral("422000002"));
        world[3].clock.advanceSeconds(120);
        setPhone(3, QStringLiteral("422000003"));
    }

    void setPhone(int computer, const QString &phone)
    {
        world[computer].write([&](store::Transaction &transaction) {
            transaction.statement("UPDATE person SET phone = ? WHERE id = ?").bind(phone, person).run();
        });
    }

    QString phone(int computer)
    {
        return textOf(world[computer], "SELECT phone FROM person WHERE id = ?", person.value());
    }

    World world;
    PersonId person;
};

} // namespace

TEST_CASE("Two telephones written apart are one conflict everywhere, and the later one stands")
{
    TwoPhones story;
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(story.phone(computer) == QStringLiteral("422000003"));
        const auto conflicts = story.world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        const sync::Conflict &conflict = conflicts.front();
        CHECK(conflict.kind == sync::ConflictKind::Value);
        CHECK(conflict.table == "person");
        CHECK(conflict.column == "phone");
        CHECK(conflict.rowId == story.person.value());
        REQUIRE(conflict.sides.size() == 2);
        CHECK(conflict.sides[0].value == QVariant(QStringLiteral("422000002")));
        CHECK(conflict.sides[0].device == 2);
        CHECK(conflict.sides[0].at == QDateTime(QDate(2026, 3, 2), QTime(12, 1), Qt::UTC));
        CHECK(conflict.sides[1].value == QVariant(QStringLiteral("422000003")));
        CHECK(conflict.sides[1].device == 3);
    }
}

TEST_CASE("Equal values written apart are no conflict")
{
    TwoPhones story;
    story.setPhone(2, QStringLiteral("422000009"));
    story.setPhone(3, QStringLiteral("422000009"));
    story.world.exchangeAll();
    const auto conflicts = story.world[1].openConflicts();
    // What each had written before is still in question.
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().sides.back().value == QVariant(QStringLiteral("422000009")));
}

TEST_CASE("Reception says how many conflicts are new and which tables changed")
{
    TwoPhones story;
    const auto first = story.world.carry(2, 1);
    CHECK(first.conflicts == 0);
    CHECK(first.tables == std::set<std::string>{"person"});
    CHECK(first.entries == 1);
    const auto second = story.world.carry(3, 1);
    CHECK(second.conflicts == 1);
    CHECK(second.transactions == 1);
}

TEST_CASE("A resolution is replicated and ends the conflict everywhere")
{
    TwoPhones story;
    story.world.exchangeAll();
    const auto conflict = story.world[2].openConflicts().at(0);
    const auto who = story.world[2].write([](store::Transaction &transaction) {
        return addOperator(transaction, QStringLiteral("asistente"), addUnit(transaction, QStringLiteral("DIDECO")));
    });
    story.world[2].write([&](store::Transaction &transaction) {
        return sync::conflicts::resolve(transaction, conflict.id, conflict.sides.front().value, who);
    });
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(story.phone(computer) == QStringLiteral("422000002"));
        CHECK(story.world[computer].openConflicts().empty());
        const auto resolved = story.world[computer].read(
            [](store::Connection &connection) { return sync::conflicts::resolved(connection, 10); });
        REQUIRE(resolved.size() == 1);
        CHECK(resolved.front().resolved);
        CHECK(resolved.front().resolvedBy == who.value());
        CHECK(resolved.front().resolvedAt == story.world[2].clock.now());
        CHECK(resolved.front().sides.size() == 2);
    }
    CHECK(story.world[1].digest() == story.world[3].digest());
}

TEST_CASE("An edit that the resolution had not seen is a new conflict")
{
    TwoPhones story;
    story.world.exchangeAll();
    const auto conflict = story.world[2].openConflicts().at(0);
    story.world[2].clock.advanceSeconds(3600);
    story.world[2].write([&](store::Transaction &transaction) {
        return sync::conflicts::resolve(transaction, conflict.id, QStringLiteral("422000005"), OperatorId());
    });
    story.world[3].clock.advanceSeconds(60);
    story.setPhone(3, QStringLiteral("422000006"));
    story.world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        const auto conflicts = story.world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        const auto &sides = conflicts.front().sides;
        REQUIRE(sides.size() == 2);
        CHECK(sides[0].value == QVariant(QStringLiteral("422000006")));
        CHECK(sides[1].value == QVariant(QStringLiteral("422000005")));
        CHECK(story.phone(computer) == QStringLiteral("422000005"));
    }
}

TEST_CASE("A later edit that saw both does not end a conflict, but stands among its values")
{
    TwoPhones story;
    story.world.exchangeAll();
    story.world[1].clock.advanceSeconds(600);
    story.setPhone(1, QStringLiteral("422000001"));
    story.world.exchangeAll();
    const auto conflict = story.world[3].openConflicts().at(0);
    REQUIRE(conflict.sides.size() == 3);
    CHECK(conflict.sides.back().value == QVariant(QStringLiteral("422000001")));
}

TEST_CASE("A conflict is decided once, for what was seen, with a value its column can hold")
{
    TwoPhones story;
    story.world.exchangeAll();
    Computer &computer = story.world[1];
    const qint64 id = computer.openConflicts().at(0).id;
    const auto resolve = [&](qint64 which, const QVariant &value) {
        return computer.database().write([&](store::Transaction &transaction) {
            return sync::conflicts::resolve(transaction, which, value, OperatorId());
        });
    };
    CHECK(resolve(id + 1000, QString()).error().kind == ErrorKind::NotFound);
    CHECK(resolve(id, 7.5).error() == Error{ErrorKind::InvalidInput, QStringLiteral("value"), QStringLiteral("type")});
    SECTION("not twice")
    {
        REQUIRE(resolve(id, QStringLiteral("422000004")));
        CHECK(resolve(id, QStringLiteral("422000004")).error()
            == Error{ErrorKind::Conflict, QStringLiteral("conflict"), QStringLiteral("resolved")});
        CHECK(story.phone(1) == QStringLiteral("422000004"));
    }
    SECTION("not with an edit that came since")
    {
        World &world = story.world;
        story.setPhone(2, QStringLiteral("422000007"));
        story.setPhone(3, QStringLiteral("422000008"));
        world.carry(2, 1);
        world.carry(3, 1);
        CHECK(resolve(id, QStringLiteral("422000004")).error()
            == Error{ErrorKind::Conflict, QStringLiteral("conflict"), QStringLiteral("changed")});
    }
    SECTION("with nothing, where there may be nothing")
    {
        REQUIRE(resolve(id, QVariant()));
        CHECK(story.phone(1).isNull());
    }
}

TEST_CASE("A row's own screen finds its conflicts, and pages go through all")
{
    TwoPhones story;
    const auto other = story.world[1].write([](store::Transaction &transaction) {
        return addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Vera"));
    });
    story.world.exchangeAll();
    for (const int computer : {2, 3}) {
        story.world[computer].write([&](store::Transaction &transaction) {
            transaction.statement("UPDATE person SET email = ? WHERE id = ?")
                .bind(QStringLiteral("rosa%1@example.cl").arg(computer), other)
                .run();
        });
    }
    story.world.exchangeAll();
    Computer &computer = story.world[1];
    computer.read([&](store::Connection &connection) {
        CHECK(sync::conflicts::countOpen(connection) == 2);
        const auto first = sync::conflicts::open(connection, 0, 1);
        REQUIRE(first.size() == 1);
        CHECK(first[0].column == "email");
        const auto second = sync::conflicts::open(connection, first[0].id, 1);
        REQUIRE(second.size() == 1);
        CHECK(second[0].column == "phone");
        CHECK(sync::conflicts::open(connection, second[0].id, 1).empty());
        CHECK(sync::conflicts::ofRow(connection, "person", other.value()) == first);
        CHECK(sync::conflicts::find(connection, second[0].id) == second[0]);
    });
}
