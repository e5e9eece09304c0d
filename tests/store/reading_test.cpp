#include "tests/store/Exchange.h"

using namespace ventanilla;
using namespace ventanilla::store;
using namespace ventanilla::store::journal;
using tests::recordsAfter;
using tests::run;
using tests::takeAll;

namespace {

std::optional<QByteArray> chainOf(tests::TemporaryStore &store, int device, qint64 sequence)
{
    const auto chain = store.database.read([&](Connection &connection) {
        return chainAt(connection, device, sequence).value_or(QByteArrayLiteral("none"));
    });
    REQUIRE(chain);
    return *chain == "none" ? std::nullopt : std::optional(*chain);
}

} // namespace

TEST_CASE("the chain's form never changes", "[chain]")
{
    TransactionRecord record{7, 1, clockOf(123'456'789), 42, {},
        {{4, composeId(7, 1), Operation::Insert,
             QByteArrayLiteral("\x01t\x01"
                               "a")},
            {4, composeId(7, 1), Operation::Update, QByteArrayLiteral("\x01n")}}};
    const QByteArray first = chainAfter({}, record);
    CHECK(first.toHex() == "51c5d86242679802e8422ae9fc80fa25"); // as Python's hashlib.blake2b has it
    record.entries.erase(record.entries.begin());
    record.firstSequence = 3;
    record.clock += 1;
    record.operatorId = 0;
    record.newlySeen.raise(9, 2);
    record.newlySeen.raise(1, 5);
    CHECK(chainAfter(first, record).toHex() == "b2a431d72ebf55b40f5d35832f484076");
}

TEST_CASE("the journal is read by whole transactions", "[reading]")
{
    tests::TemporaryStore store(5);
    CHECK(tests::knownTo(store).isEmpty());
    CHECK(recordsAfter(store, 5, 0).empty());
    CHECK(chainOf(store, 5, 0) == QByteArray());
    store.database.setAuthor(42);
    run(store, "INSERT INTO sector (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c')");
    run(store, "UPDATE sector SET name = 'd' WHERE id = 1");
    run(store, "UPDATE sector SET name = 'e' WHERE id = 1");

    const auto all = recordsAfter(store, 5, 0);
    REQUIRE(all.size() == 3);
    CHECK(all[0].entries.size() == 3);
    CHECK(all[0].operatorId == 42);
    CHECK(all[1].firstSequence == 4);
    CHECK(all[1].entries
        == std::vector<EntryRecord>{{4, 1, Operation::Update,
            QByteArrayLiteral("\x01t\x01"
                              "d")}});
    CHECK(recordsAfter(store, 5, 0, 1) == std::vector{all[0]});
    CHECK(recordsAfter(store, 5, 0, 4) == std::vector{all[0], all[1]});
    CHECK(recordsAfter(store, 5, 3) == std::vector{all[1], all[2]});
    CHECK(recordsAfter(store, 5, 5).empty());
    CHECK(recordsAfter(store, 6, 0).empty());
    const auto inside =
        store.database.read([](Connection &connection) { return transactionsAfter(connection, 5, 2, 9); });
    REQUIRE_FALSE(inside);
    CHECK(inside.error().kind == ErrorKind::Damaged);

    CHECK(chainOf(store, 5, 3) == chainAfter({}, all[0]));
    CHECK(chainOf(store, 5, 5) == chainAfter(chainAfter(chainAfter({}, all[0]), all[1]), all[2]));
    CHECK(chainOf(store, 5, 2) == std::nullopt);
    CHECK(chainOf(store, 5, 6) == std::nullopt);
    CHECK(chainOf(store, 6, 1) == std::nullopt);
}

TEST_CASE("what is entered before something is received, in one transaction, had not seen it", "[reception]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore two(2);
    run(one, "INSERT INTO person (id, given_names, surname1, phone) VALUES ((1 << 47) + 1, 'Ana', 'Muñoz', '1')");
    takeAll(two, one);
    run(one, "UPDATE person SET phone = '2'");
    const auto record = recordsAfter(one, 1, 1).front();
    const auto done = two.database.write([&](Transaction &transaction) {
        transaction.statement("UPDATE person SET phone = '3'").run();
        const Admission admission = admit(transaction, record);
        transaction.statement("UPDATE person SET phone = '4'").run();
        return admission;
    });
    REQUIRE(done);
    CHECK(done->concurrencies.size() == 1);
    const auto own = recordsAfter(two, 2, 0);
    REQUIRE(own.size() == 2);
    CHECK(own[0].newlySeen.sequences() == std::map<int, qint64>{{1, 1}});
    CHECK(own[1].newlySeen.sequences() == std::map<int, qint64>{{1, 2}});
    takeAll(one, two);
    CHECK(tests::only<QString>(one, "SELECT phone FROM person") == QStringLiteral("4"));
    CHECK(tests::digestOf(one) == tests::digestOf(two));
    CHECK(tests::problemsOf(two).isEmpty());
}

TEST_CASE("a store restored from an old backup gets its own later work back", "[reception]")
{
    tests::TemporaryStore now(1);
    tests::TemporaryStore restored(1);
    run(now, "INSERT INTO sector (id, name) VALUES ((1 << 47) + 1, 'a')");
    takeAll(restored, now);
    run(now, "UPDATE sector SET name = 'b'");
    SECTION("as if it had never been away")
    {
        CHECK(takeAll(restored, now).empty());
        run(restored, "UPDATE sector SET name = 'c'");
        CHECK(takeAll(now, restored).empty());
        CHECK(tests::digestOf(now) == tests::digestOf(restored));
        CHECK(tests::problemsOf(restored).isEmpty());
    }
    SECTION("unless it has gone on under the same sequences")
    {
        run(restored, "UPDATE sector SET name = 'z'");
        const auto refused = tests::admit(restored, recordsAfter(now, 1, 1).front());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Damaged);
    }
}
