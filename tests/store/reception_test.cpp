#include "core/store/RowWriter.h"
#include "tests/store/Exchange.h"

using namespace ventanilla;
using namespace ventanilla::store;
using namespace ventanilla::store::journal;
using tests::admit;
using tests::only;
using tests::recordsAfter;
using tests::run;
using tests::takeAll;

namespace {

constexpr Sql phone = "SELECT phone FROM person";

// A person registered on device 1, known on both.
struct Pair
{
    tests::TemporaryStore one{1};
    tests::TemporaryStore two{2};
    qint64 person = composeId(1, 1);

    Pair()
    {
        run(one, "INSERT INTO person (id, given_names, surname1, phone) VALUES ((1 << 47) + 1, 'Ana', 'Muñoz', '1')");
        takeAll(two, one);
    }

    void exchange()
    {
        takeAll(two, one);
        takeAll(one, two);
    }

    void requireEqual()
    {
        CHECK(tests::digestOf(one) == tests::digestOf(two));
        CHECK(tests::problemsOf(one).isEmpty());
        CHECK(tests::problemsOf(two).isEmpty());
    }
};

// The column of a person and the entries by device and sequence.
Concurrency onPerson(qint64 person, int column, qint64 first, qint64 second)
{
    return {6, person, column, first, second};
}

} // namespace

TEST_CASE("received rows are there, found, and cost no entry of one's own", "[reception]")
{
    Pair pair;
    CHECK(only<QString>(pair.two, "SELECT given_names FROM person") == QStringLiteral("Ana"));
    CHECK(only<int>(pair.two, "SELECT count(*) FROM person_search WHERE person_search MATCH 'munoz'") == 1);
    CHECK(tests::knownTo(pair.two) == tests::knownTo(pair.one));
    CHECK(only<int>(pair.two, "SELECT count(*) FROM journal_entry") == 1);
    pair.requireEqual();

    const auto history = pair.two.database.read(
        [&](Connection &connection) { return journal::history(connection, "person", pair.person); });
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().occurredAt == pair.one.clock.now());
}

TEST_CASE("a transaction passed on by another device is the same to the byte", "[reception]")
{
    Pair pair;
    run(pair.two, "UPDATE person SET phone = '2', email = NULL");
    takeAll(pair.one, pair.two);
    run(pair.one, "UPDATE person SET social_name = 'Anita'");
    takeAll(pair.two, pair.one);
    tests::TemporaryStore three(3);
    takeAll(three, pair.two);
    for (const int device : {1, 2}) {
        CHECK(recordsAfter(three, device, 0) == recordsAfter(pair.one, device, 0));
        const qint64 last = tests::knownTo(three).sequenceOf(device);
        const auto chain = [&](tests::TemporaryStore &store) {
            return store.database.read([&](Connection &c) { return chainAt(c, device, last).value(); }).value();
        };
        CHECK(chain(three) == chain(pair.one));
        CHECK(chain(three).size() == chainSize);
    }
    CHECK(tests::digestOf(three) == tests::digestOf(pair.one));
}

TEST_CASE("a transaction says what its author had newly seen, once", "[reception]")
{
    Pair pair;
    run(pair.two, "UPDATE person SET phone = '2'");
    run(pair.two, "UPDATE person SET phone = '3'");
    run(pair.one, "UPDATE person SET email = 'a'");
    takeAll(pair.two, pair.one);
    run(pair.two, "UPDATE person SET phone = '4'");
    const auto records = recordsAfter(pair.two, 2, 0);
    REQUIRE(records.size() == 3);
    VersionVector seen;
    seen.raise(1, 1);
    CHECK(records[0].newlySeen == seen);
    CHECK(records[1].newlySeen.isEmpty());
    seen.raise(1, 2);
    CHECK(records[2].newlySeen == seen);

    const auto contexts = pair.two.database.read([](Connection &connection) {
        return std::pair(contextOf(connection, composeId(2, 2)), contextOf(connection, composeId(2, 3)));
    });
    REQUIRE(contexts);
    CHECK(contexts->first.sequences() == std::map<int, qint64>{{1, 1}, {2, 1}});
    CHECK(contexts->second.sequences() == std::map<int, qint64>{{1, 2}, {2, 2}});
}

TEST_CASE("a later edit wins over what its author had seen, whatever the clocks say", "[reception]")
{
    Pair pair;
    pair.two.clock.advanceSeconds(-5 * 3600);
    run(pair.two, "UPDATE person SET phone = '2'");
    takeAll(pair.one, pair.two);
    CHECK(only<QString>(pair.one, phone) == QStringLiteral("2"));
    pair.one.clock.advanceSeconds(-10 * 3600);
    run(pair.one, "UPDATE person SET phone = '3'");
    takeAll(pair.two, pair.one);
    CHECK(only<QString>(pair.two, phone) == QStringLiteral("3"));
    pair.requireEqual();
}

TEST_CASE("two edits that had not seen each other are told to both, and end alike", "[reception]")
{
    Pair pair;
    run(pair.one, "UPDATE person SET phone = '7', email = 'same', gender = 'x'");
    pair.two.clock.advanceSeconds(60);
    run(pair.two, "UPDATE person SET phone = '8', email = 'same', nationality = 'y'");
    run(pair.two, "UPDATE person SET phone = '9'");
    const std::vector expected{onPerson(pair.person, 14, composeId(1, 2), composeId(2, 1)),
        onPerson(pair.person, 14, composeId(1, 2), composeId(2, 2))};
    CHECK(takeAll(pair.one, pair.two) == expected);
    CHECK(takeAll(pair.two, pair.one) == expected);
    CHECK(only<QString>(pair.one, phone) == QStringLiteral("9"));
    CHECK(only<QString>(pair.one, "SELECT gender || nationality FROM person") == QStringLiteral("xy"));
    pair.requireEqual();
    SECTION("an edit that has seen both is no further conflict")
    {
        run(pair.one, "UPDATE person SET phone = '10'");
        CHECK(takeAll(pair.two, pair.one).empty());
        CHECK(only<QString>(pair.two, phone) == QStringLiteral("10"));
    }
}

TEST_CASE("a row deleted here and changed there stays until somebody who saw both deletes it", "[reception]")
{
    Pair pair;
    run(pair.one,
        "INSERT INTO programme_membership (id, person_id, programme) VALUES ((1 << 47) + 1, (1 << 47) + 1, 'SUF')");
    pair.exchange();
    run(pair.one, "DELETE FROM programme_membership");
    run(pair.two, "UPDATE programme_membership SET status = 'active'");
    const qint64 deletion = composeId(1, 3);
    const qint64 change = composeId(2, 1);
    const Concurrency expected{9, composeId(1, 1), 0, deletion, change};
    CHECK(takeAll(pair.one, pair.two) == std::vector{expected});
    CHECK(takeAll(pair.two, pair.one) == std::vector{expected});
    CHECK(
        only<QString>(pair.one, "SELECT programme || status FROM programme_membership") == QStringLiteral("SUFactive"));
    pair.requireEqual();
    run(pair.two, "DELETE FROM programme_membership");
    CHECK(takeAll(pair.one, pair.two).empty());
    CHECK(only<int>(pair.one, "SELECT count(*) FROM programme_membership") == 0);
    pair.requireEqual();
}

TEST_CASE("a record that does not follow is refused and changes nothing", "[reception]")
{
    Pair pair;
    run(pair.one, "UPDATE person SET phone = '2', email = 'a'");
    run(pair.one, "UPDATE person SET phone = '3'");
    const auto records = recordsAfter(pair.one, 1, 1);
    REQUIRE(records.size() == 2);
    const auto errorOf = [&](const TransactionRecord &record) {
        const auto before = tests::knownTo(pair.two);
        const auto admitted = admit(pair.two, record);
        REQUIRE_FALSE(admitted);
        CHECK(tests::knownTo(pair.two) == before);
        CHECK(tests::problemsOf(pair.two).isEmpty());
        return std::pair(admitted.error().kind, admitted.error().field);
    };
    const auto conflict = [](const char *field) { return std::pair(ErrorKind::Conflict, QString::fromLatin1(field)); };
    const auto damaged = [](const char *field) { return std::pair(ErrorKind::Damaged, QString::fromLatin1(field)); };
    CHECK(errorOf(records[1]) == conflict("sequence"));
    TransactionRecord record = records[0];
    SECTION("its author had seen what is not here")
    {
        record.newlySeen.raise(3, 1);
        CHECK(errorOf(record) == conflict("context"));
    }
    SECTION("its clock runs backwards")
    {
        record.clock = clockOf(1);
        CHECK(errorOf(record) == damaged("clock"));
    }
    SECTION("its changes are not in the one form there is")
    {
        record.entries.front().changes = QByteArrayLiteral("\x0ei\x80\x00");
        CHECK(errorOf(record) == damaged(""));
        record.entries.front().changes = QByteArrayLiteral("\x0et\x05"
                                                           "abc");
        CHECK(errorOf(record) == damaged(""));
        record.entries.front().changes = QByteArrayLiteral("\x0en\x0en");
        CHECK(errorOf(record) == damaged(""));
    }
    SECTION("a value is not of its column's type")
    {
        record.entries.front().changes = QByteArrayLiteral("\x0ei\x0a"); // a number as phone
        CHECK(errorOf(record) == damaged("row"));
        record.entries.front().changes = QByteArrayLiteral("\x01t\x01"
                                                           "a"); // a text as RUT
        CHECK(errorOf(record).first == ErrorKind::Conflict);
    }
    SECTION("a row names one that does not exist")
    {
        record.entries.front().changes = QByteArrayLiteral("\x11i\x0a"); // same_as
        CHECK(errorOf(record) == damaged("row"));
    }
    SECTION("another one under a sequence that is known")
    {
        REQUIRE(admit(pair.two, record));
        record.entries.front().rowId = composeId(1, 2);
        CHECK(errorOf(record) == damaged("sequence"));
        record.entries.insert(record.entries.end(), 2, record.entries.front());
        CHECK(errorOf(record) == damaged("sequence"));
    }
    REQUIRE(takeAll(pair.two, pair.one).empty());
    pair.requireEqual();
}

TEST_CASE("what is known already changes nothing", "[reception]")
{
    Pair pair;
    const auto record = recordsAfter(pair.one, 1, 0).front();
    const auto again = admit(pair.two, record);
    REQUIRE(again);
    CHECK(again->entries == 0);
    CHECK(again->rows.empty());
    pair.requireEqual();
}

TEST_CASE("a key entered on two devices stays on both, and is refused on one", "[reception]")
{
    Pair pair;
    run(pair.one, "INSERT INTO unit (id, code, name) VALUES ((1 << 47) + 1, 'UAS', 'a')");
    const auto refused = pair.one.database.write([](Transaction &transaction) {
        transaction.statement("INSERT INTO unit (id, code, name) VALUES ((1 << 47) + 2, 'UAS', 'b')").run();
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Duplicate, QStringLiteral("unit.code"), {}});
    run(pair.two, "INSERT INTO unit (id, code, name) VALUES ((2 << 47) + 1, 'UAS', 'b')");
    pair.exchange();
    CHECK(only<int>(pair.one, "SELECT count(*) FROM unit WHERE code = 'UAS'") == 2);
    pair.requireEqual();
    run(pair.one, "UPDATE unit SET name = 'c', code = code");
    const auto renamed = pair.one.database.write([](Transaction &transaction) {
        transaction.statement("INSERT INTO unit (id, code, name) VALUES ((1 << 47) + 3, 'X', 'x')").run();
        transaction.statement("UPDATE unit SET code = 'UAS' WHERE code = 'X'").run();
    });
    CHECK(renamed.error().kind == ErrorKind::Duplicate);
}

TEST_CASE("rows that are facts or are named by others are never deleted", "[journal]")
{
    Pair pair;
    const auto deleted =
        pair.one.database.write([](Transaction &transaction) { transaction.statement("DELETE FROM person").run(); });
    REQUIRE_FALSE(deleted);
    CHECK(deleted.error().kind == ErrorKind::Conflict);
}

TEST_CASE("a column this program does not know is kept, passed on, and applied once it does", "[reception]")
{
    Pair pair;
    auto record = recordsAfter(pair.one, 1, 0).front();
    record.firstSequence = 2;
    record.clock += 1;
    record.entries = {{6, pair.person, Operation::Update,
                          QByteArrayLiteral("\x0et\x01"
                                            "5"
                                            "\x63n")},
        {250, composeId(1, 9), Operation::Insert, QByteArrayLiteral("\x01i\x02")}};
    REQUIRE(admit(pair.two, record));
    CHECK(recordsAfter(pair.two, 1, 1) == std::vector{record});
    CHECK(only<QString>(pair.two, phone) == QStringLiteral("5"));
    CHECK(tests::problemsOf(pair.two).isEmpty());

    // As a program that knew neither sectors nor a person's phone would have left it.
    run(pair.one, "INSERT INTO sector (id, name) VALUES ((1 << 47) + 1, 'Coironal')");
    auto sector = recordsAfter(pair.one, 1, 1).front();
    sector.firstSequence = 4;
    sector.clock = record.clock + 1;
    REQUIRE(admit(pair.two, sector));
    REQUIRE(pair.two.database.write([](Transaction &transaction) {
        const Applying applying(transaction.state());
        transaction.statement("UPDATE person SET phone = '1'").run();
        transaction.statement("DELETE FROM sector").run();
        transaction
            .statement("UPDATE store_info SET known_columns = replace(replace(known_columns, ';4:1', ''), ',14', '')")
            .run();
    }));
    CHECK(tests::problemsOf(pair.two).size() == 2);
    pair.two.database = pair.two.open();
    CHECK(only<QString>(pair.two, phone) == QStringLiteral("5"));
    CHECK(only<QString>(pair.two, "SELECT name FROM sector") == QStringLiteral("Coironal"));
    CHECK(tests::problemsOf(pair.two).isEmpty());
}

TEST_CASE("received entries that somebody changed are found", "[reception][verify]")
{
    Pair pair;
    run(pair.one, "UPDATE person SET phone = '2'");
    run(pair.two, "UPDATE person SET phone = '3'");
    pair.exchange();
    run(pair.two, "UPDATE person SET phone = '4'");
    takeAll(pair.one, pair.two);
    SECTION("an entry")
    {
        run(pair.one, "UPDATE journal_entry SET changes = X'0E740139' WHERE id = (2 << 47) + 1");
    }
    SECTION("a clock")
    {
        run(pair.one, "UPDATE journal_transaction SET clock = clock + 1 WHERE id = (2 << 47) + 1");
    }
    SECTION("what its author had seen")
    {
        run(pair.one, "UPDATE journal_context SET seen_sequence = 1 WHERE transaction_id = (2 << 47) + 2");
    }
    SECTION("the last transaction is gone")
    {
        run(pair.one, "DELETE FROM journal_transaction WHERE id = (2 << 47) + 2");
    }
    const QStringList problems = tests::problemsOf(pair.one);
    CHECK(problems.filter(QStringLiteral("journal_chain")).size() > 0);
}
