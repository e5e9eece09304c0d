#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// A made-up number, without its check digit.
constexpr int number = 11'222'333;

PersonId enter(Computer &computer, const QString &code)
{
    return computer.write([&](store::Transaction &transaction) {
        const auto person = addPerson(transaction, QStringLiteral("Marta"), QStringLiteral("Rojas"));
        transaction.statement("UPDATE person SET rut = ? WHERE id = ?").bind(number, person).run();
        const auto unit = addUnit(transaction, code);
        const auto who = addOperator(transaction, code, unit);
        const auto id = transaction.nextId<AttentionTag>();
        transaction
            .statement("INSERT INTO attention (id, person_id, unit_id, operator_id, channel, started_at, finished)"
                       " VALUES (?, ?, ?, ?, 1, 0, 1)")
            .bind(id, person, unit, who)
            .run();
        return person;
    });
}

} // namespace

TEST_CASE("One RUT registered at two computers is one person with both histories, and no conflict")
{
    World world(3);
    const PersonId first = enter(world[2], QStringLiteral("OIRS"));
    const PersonId second = enter(world[3], QStringLiteral("DIDECO"));
    world.exchangeAll();
    for (int computer = 1; computer <= 3; ++computer) {
        CHECK(world[computer].openConflicts().empty());
        CHECK(textOf(world[computer], "SELECT merged_into FROM person WHERE id = ?", second.value()).toLongLong()
            == first.value());
        CHECK(textOf(world[computer], "SELECT merged_into FROM person WHERE id = ?", first.value()).isNull());
        CHECK(textOf(world[computer],
                  "SELECT count(*) FROM attention a JOIN person p ON p.id = a.person_id"
                  " WHERE coalesce(p.merged_into, p.id) = ?",
                  first.value())
            == QStringLiteral("2"));
        CHECK(world[computer].problems().isEmpty());
    }
    CHECK(world[1].digest() == world[2].digest());
    CHECK(world[1].digest() == world[3].digest());
}
