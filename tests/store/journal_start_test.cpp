#include "core/store/RowWriter.h"
#include "tests/store/Exchange.h"

#include <set>

using namespace ventanilla;
using namespace ventanilla::store;
using namespace ventanilla::store::journal;
using tests::only;
using tests::run;
using tests::takeAll;

namespace {

void insertHeader(Transaction &transaction, const TransactionRecord &record)
{
    const qint64 id = composeId(record.device, record.firstSequence);
    transaction
        .statement(
            "INSERT INTO journal_transaction (id, clock, operator_id, last_entry, chain) VALUES (?, ?, ?, ?, X'')")
        .bind(id, record.clock, record.operatorId, composeId(record.device, record.lastSequence()))
        .run();
    for (const auto &[device, sequence] : record.newlySeen.sequences())
        transaction.statement("INSERT INTO journal_context VALUES (?, ?, ?, ?)")
            .bind(record.device, device, id, sequence)
            .run();
}

// A store that begins with what `from` knows of the device, but for these sequences, which others have overwritten.
void begin(tests::TemporaryStore &to, tests::TemporaryStore &from, int device, const std::set<qint64> &leftOut)
{
    const auto records = tests::recordsAfter(from, device, 0);
    const qint64 last = records.back().lastSequence();
    const auto chain = from.database.read([&](Connection &connection) { return chainAt(connection, device, last); });
    REQUIRE(chain);
    REQUIRE(to.database.write([&](Transaction &transaction) {
        transaction.statement("INSERT INTO journal_start (device, sequence, chain) VALUES (?, ?, ?)")
            .bind(device, last, chain->value())
            .run();
        transaction.statement("UPDATE store_info SET context_is_behind = 1").run();
        const Applying applying(transaction.state());
        for (const TransactionRecord &record : records) {
            insertHeader(transaction, record);
            for (qint64 sequence = record.firstSequence; sequence <= record.lastSequence(); ++sequence) {
                const EntryRecord &entry = record.entries[size_t(sequence - record.firstSequence)];
                if (leftOut.contains(sequence))
                    continue;
                transaction.statement("INSERT INTO journal_entry VALUES (?, ?, ?, ?, ?)")
                    .bind(composeId(device, sequence), entry.table, entry.rowId, entry.operation, entry.changes)
                    .run();
                const ReplicatedTable &table = *findReplicatedTable(entry.table);
                writeRow(transaction, table, entry.rowId,
                    contentAfter(transaction, table, entriesOfRow(transaction, entry.table, entry.rowId)));
            }
        }
    }));
}

} // namespace

TEST_CASE("a store begun from a snapshot goes on with what comes after it", "[journal_start]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore three(3);
    tests::TemporaryStore two(2);
    run(one, "INSERT INTO person (id, given_names, surname1, phone) VALUES ((1 << 47) + 1, 'Ana', 'Muñoz', '1')");
    takeAll(three, one);
    run(three, "INSERT INTO sector (id, name) VALUES ((3 << 47) + 1, 'Coironal')");
    takeAll(one, three);
    run(one, "UPDATE person SET phone = '2'");
    run(one, "UPDATE person SET phone = '3'");
    begin(two, three, 3, {});
    begin(two, one, 1, {2});
    CHECK(tests::digestOf(two) == tests::digestOf(one));
    CHECK(tests::problemsOf(two).isEmpty());
    CHECK(tests::knownTo(two) == tests::knownTo(one));

    run(one, "UPDATE person SET phone = '4'");
    run(two, "UPDATE person SET phone = '5'");
    const auto told = takeAll(two, one);
    REQUIRE(told.size() == 1);
    CHECK(told == takeAll(one, two));
    CHECK(tests::digestOf(two) == tests::digestOf(one));
    CHECK(tests::problemsOf(two).isEmpty());
    CHECK(tests::problemsOf(one).isEmpty());

    const auto ofTwo = tests::recordsAfter(one, 2, 0);
    REQUIRE(ofTwo.size() == 1);
    CHECK(ofTwo.front().newlySeen.sequences() == std::map<int, qint64>{{1, 3}, {3, 1}});
    CHECK(tests::recordsAfter(two, 1, 3) == tests::recordsAfter(one, 1, 3));
    CHECK(two.database
              .read([](Connection &connection) {
                  CHECK(chainAt(connection, 1, 2) == std::nullopt);
                  CHECK(contextOf(connection, composeId(1, 4)).sequences() == std::map<int, qint64>{{1, 3}, {3, 1}});
                  return transactionsAfter(connection, 1, 1, 100);
              })
              .error()
              .kind
        == ErrorKind::NotFound);
}

TEST_CASE("what a snapshot begins with is checked as far as it can be", "[journal_start][verify]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore two(2);
    run(one, "INSERT INTO person (id, given_names, surname1, phone) VALUES ((1 << 47) + 1, 'Ana', 'Muñoz', '1')");
    run(one, "UPDATE person SET phone = '2'");
    begin(two, one, 1, {});
    run(one, "UPDATE person SET phone = '3'");
    takeAll(two, one);
    REQUIRE(tests::problemsOf(two).isEmpty());
    SECTION("the chain goes on from it")
    {
        run(two, "UPDATE journal_start SET chain = X'00'");
    }
    SECTION("its entries have a header")
    {
        run(two, "DELETE FROM journal_transaction WHERE id = (1 << 47) + 1");
    }
    SECTION("its entries are those of the rows")
    {
        run(two, "DELETE FROM journal_entry WHERE id = (1 << 47) + 1");
    }
    CHECK_FALSE(tests::problemsOf(two).isEmpty());
}
