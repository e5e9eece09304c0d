#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

UnitId addUnitAt(Computer &computer, const char *code)
{
    return computer.write(
        [&](store::Transaction &transaction) { return addUnit(transaction, QString::fromLatin1(code)); });
}

void rename(Computer &computer, UnitId unit, const char *code)
{
    computer.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE unit SET code = ? WHERE id = ?").bind(QString::fromLatin1(code), unit).run();
    });
}

std::vector<qint64> rowsIn(const sync::Conflict &conflict)
{
    std::vector<qint64> rows;
    for (const sync::ConflictSide &side : conflict.sides)
        rows.push_back(side.value.toLongLong());
    std::ranges::sort(rows);
    return rows;
}

} // namespace

TEST_CASE("Rows with one code from several computers stay beside each other as one conflict")
{
    World world(4);
    std::vector<qint64> units;
    for (int computer = 2; computer <= 4; ++computer)
        units.push_back(addUnitAt(world[computer], "OMIL").value());
    world.exchangeAll();
    for (int computer = 1; computer <= 4; ++computer) {
        const auto conflicts = world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].kind == sync::ConflictKind::SameKey);
        CHECK(conflicts[0].table == "unit");
        CHECK(conflicts[0].column == "code");
        CHECK(rowsIn(conflicts[0]) == units);
        world[computer].read([&](store::Connection &connection) {
            for (const qint64 unit : units)
                CHECK(sync::conflicts::ofRow(connection, "unit", unit) == conflicts);
        });
    }
}

TEST_CASE("Giving the rows different codes ends the conflict, whichever row it is")
{
    World world(4);
    std::vector<UnitId> units;
    for (int computer = 2; computer <= 4; ++computer)
        units.push_back(addUnitAt(world[computer], "OMIL"));
    world.exchangeAll();
    rename(world[1], units[0], "OMIL-2");
    world.exchangeAll();
    for (int computer = 1; computer <= 4; ++computer) {
        const auto conflicts = world[computer].openConflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(rowsIn(conflicts[0]) == std::vector{units[1].value(), units[2].value()});
    }
    rename(world[4], units[2], "OMIL-4");
    CHECK(world[4].openConflicts().empty());
    world.exchangeAll();
    for (int computer = 1; computer <= 4; ++computer)
        CHECK(world[computer].openConflicts().empty());
}

TEST_CASE("Leaving equal codes is a decision too")
{
    World world(4);
    addUnitAt(world[2], "OMIL");
    addUnitAt(world[3], "OMIL");
    world.carry(2, 1);
    world.carry(3, 1);
    const auto conflict = world[1].openConflicts().at(0);
    world[1].write([&](store::Transaction &transaction) {
        return sync::conflicts::resolve(transaction, conflict.id, QVariant(), OperatorId());
    });
    world.exchangeAll();
    for (int computer = 1; computer <= 4; ++computer)
        CHECK(world[computer].openConflicts().empty());
    // Entered again where they are known, the code is refused.
    const auto refused = world[4].database().write(
        [](store::Transaction &transaction) { addUnit(transaction, QStringLiteral("OMIL")); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Duplicate);
}
