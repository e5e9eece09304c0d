#include "tests/store/Exchange.h"

using namespace ventanilla;
using namespace ventanilla::store;
using tests::only;
using tests::run;
using tests::takeAll;

namespace {

// Persons by device and number, and whom each is one with: "1-1>1-2" for a merged one.
QString mergesOf(tests::TemporaryStore &store)
{
    const auto merges = store.database.read([](Connection &connection) {
        auto rows =
            connection.statement("SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL ORDER BY id");
        QStringList found;
        while (rows.step())
            found.append(
                Id<void>(rows.value<qint64>(0)).folio() + QLatin1Char('>') + Id<void>(rows.value<qint64>(1)).folio());
        return found.join(QLatin1Char(' '));
    });
    REQUIRE(merges);
    return *merges;
}

void addPerson(tests::TemporaryStore &store, std::optional<qint64> rut, std::optional<qint64> sameAs = {})
{
    REQUIRE(store.database.write([&](Transaction &transaction) {
        transaction
            .statement("INSERT INTO person (id, rut, given_names, surname1, same_as) VALUES (?, ?, 'Ana', 'Muñoz', ?)")
            .bind(transaction.nextRowId("person"), rut, sameAs)
            .run();
    }));
}

int found(tests::TemporaryStore &store)
{
    return only<int>(store, "SELECT count(*) FROM person_search WHERE person_search MATCH 'ana'");
}

constexpr qint64 rut = 12'345'678;

} // namespace

TEST_CASE("one person registered on two devices is one once they have met", "[union]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore two(2);
    addPerson(one, std::nullopt);
    addPerson(one, rut);
    addPerson(two, rut);
    takeAll(one, two);
    takeAll(two, one);
    CHECK(mergesOf(one) == QStringLiteral("2-1>1-2"));
    CHECK(mergesOf(two) == mergesOf(one));
    CHECK(found(one) == 2);
    CHECK(found(two) == 2);
    CHECK(tests::problemsOf(two).isEmpty());
    SECTION("and two again when one of the numbers turns out wrong")
    {
        run(two, "UPDATE person SET rut = 9000000 WHERE merged_into IS NOT NULL");
        takeAll(one, two);
        CHECK(mergesOf(two).isEmpty());
        CHECK(mergesOf(one).isEmpty());
        CHECK(found(one) == 3);
        CHECK(tests::problemsOf(one).isEmpty());
    }
    SECTION("who enters the number again gets no second one")
    {
        const auto again = two.database.write([](Transaction &transaction) {
            transaction.statement("INSERT INTO person (id, rut, given_names, surname1) VALUES (?, ?, 'A', 'B')")
                .bind(transaction.nextRowId("person"), rut)
                .run();
        });
        CHECK(again.error() == Error{ErrorKind::Duplicate, QStringLiteral("person.rut"), {}});
    }
}

TEST_CASE("a merge by hand is reversible, and joins whatever is connected", "[union]")
{
    tests::TemporaryStore one(1);
    for (int person = 0; person < 5; ++person)
        addPerson(one, person < 3 ? std::optional<qint64>(rut + person) : std::nullopt);
    run(one, "UPDATE person SET same_as = (1 << 47) + 4 WHERE id = (1 << 47) + 2");
    CHECK(mergesOf(one) == QStringLiteral("1-4>1-2"));
    run(one, "UPDATE person SET same_as = (1 << 47) + 5 WHERE id = (1 << 47) + 3");
    run(one, "UPDATE person SET same_as = (1 << 47) + 4 WHERE id = (1 << 47) + 5");
    CHECK(mergesOf(one) == QStringLiteral("1-3>1-2 1-4>1-2 1-5>1-2"));
    CHECK(found(one) == 2);
    run(one, "UPDATE person SET same_as = (1 << 47) + 1 WHERE id = (1 << 47) + 4");
    CHECK(mergesOf(one) == QStringLiteral("1-2>1-1 1-3>1-1 1-4>1-1 1-5>1-1"));
    tests::TemporaryStore two(2);
    takeAll(two, one);
    CHECK(mergesOf(two) == mergesOf(one));

    run(two, "UPDATE person SET same_as = NULL WHERE id = (1 << 47) + 5");
    CHECK(mergesOf(two) == QStringLiteral("1-2>1-1 1-4>1-1 1-5>1-3"));
    run(two, "UPDATE person SET same_as = NULL");
    takeAll(one, two);
    CHECK(mergesOf(one).isEmpty());
    CHECK(mergesOf(two).isEmpty());
    CHECK(found(one) == 5);
    CHECK(tests::problemsOf(one).isEmpty());
    CHECK(tests::digestOf(one) == tests::digestOf(two));
}

TEST_CASE("a number borne by a merged record leads to the same person", "[union]")
{
    tests::TemporaryStore one(1);
    addPerson(one, std::nullopt);
    addPerson(one, rut, composeId(1, 1));
    CHECK(mergesOf(one) == QStringLiteral("1-2>1-1"));
    addPerson(one, rut);
    CHECK(mergesOf(one) == QStringLiteral("1-2>1-1 1-3>1-1"));
    CHECK(tests::problemsOf(one).isEmpty());
}

TEST_CASE("whoever changes which persons are one behind the rules is found", "[union][verify]")
{
    tests::TemporaryStore one(1);
    addPerson(one, rut);
    addPerson(one, std::nullopt, composeId(1, 1));
    addPerson(one, std::nullopt);
    SECTION("one taken apart")
    {
        run(one, "UPDATE person SET merged_into = NULL");
        CHECK(tests::problemsOf(one) == QStringList{QStringLiteral("derived_state: person 1-2: merged_into")});
    }
    SECTION("one put together")
    {
        run(one, "UPDATE person SET merged_into = (1 << 47) + 1 WHERE id = (1 << 47) + 3");
        CHECK(tests::problemsOf(one) == QStringList{QStringLiteral("derived_state: person 1-3: merged_into")});
    }
}
