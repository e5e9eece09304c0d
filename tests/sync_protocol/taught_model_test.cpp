#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"
#include "core/sync/protocol/RestorableTable.h"
#include "tests/support/Catch.h"
#include "tests/sync_protocol/SomeBatch.h"

#include <rapidcheck.h>

#include <future>

using namespace ventanilla;
using namespace ventanilla::sync;

namespace {

constexpr size_t tableSize = 20'000;
using Table = RestorableTable<quint32>;

std::vector<quint32> contentOf(Table table)
{
    std::vector<quint32> content;
    for (size_t index = 0; index < tableSize; ++index)
        content.push_back(table[index]);
    return content;
}

void changeSome(Table &table)
{
    for (const auto index : *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, tableSize)))
        table[index] = *rc::gen::arbitrary<quint32>();
}

} // namespace

TEST_CASE("A table assigned from another holds what that one holds, whatever happened to both since they were one")
{
    const bool same = rc::check("assignment", [] {
        Table original(tableSize, 7);
        changeSome(original);
        if (*rc::gen::arbitrary<bool>())
            original.keep();
        Table copy(original);
        for (int round = 0; round < 3; ++round) {
            changeSome(copy);
            if (*rc::gen::inRange(0, 4) == 0)
                changeSome(original);
            if (*rc::gen::inRange(0, 8) == 0)
                **rc::gen::element(&original, &copy) = Table(tableSize, 3);
            if (*rc::gen::inRange(0, 8) == 0)
                (*rc::gen::element(&original, &copy))->keep();
            copy = original;
            RC_ASSERT(contentOf(copy) == contentOf(original));
        }
    });
    CHECK(same);
}

TEST_CASE("What a batch has taught a model is forgotten before the next one")
{
    const Batch known = tests::everythingBatch();
    const QByteArray bytes = batches::encode(known).value();
    const bool forgotten = rc::check("between batches", [&] {
        const QByteArray other = batches::encode(tests::anyBatch()).value();
        RC_ASSERT(batches::decode(other).has_value());
        QByteArray cut = other.first(*rc::gen::inRange<qsizetype>(0, other.size()));
        RC_ASSERT(!batches::decode(cut).has_value());
        RC_ASSERT(batches::encode(known).value() == bytes);
        RC_ASSERT(batches::decode(bytes) == known);
    });
    CHECK(forgotten);
}

TEST_CASE("A long batch is forgotten as well as a short one")
{
    Batch known = tests::frontDeskBatch();
    const QByteArray bytes = batches::encode(known).value();
    QByteArray text;
    for (quint32 state = 1; text.size() < 30'000; state = state * 1664525U + 1013904223U)
        text.append(char('a' + (state >> 24) % 26));
    store::journal::TransactionRecord record = known.transactions.front();
    ByteWriter changes;
    changes.varint(9);
    changes.byte('t');
    changes.sized(text);
    record.entries.front().changes = changes.bytes();
    const Batch large = batches::of(known.header.commune, {record}, {});
    CHECK(batches::decode(batches::encode(large).value()) == large);
    CHECK(batches::encode(known).value() == bytes);
}

TEST_CASE("Threads that code at once do not meet in one model")
{
    const std::vector<Batch> all{tests::frontDeskBatch(), tests::everythingBatch()};
    std::vector<QByteArray> expected;
    for (const Batch &batch : all)
        expected.push_back(batches::encode(batch).value());
    std::vector<std::future<bool>> threads;
    for (size_t thread = 0; thread < 6; ++thread) {
        threads.push_back(std::async(std::launch::async, [&, thread] {
            bool same = true;
            for (size_t round = 0; round < 40; ++round) {
                const size_t which = (thread + round) % all.size();
                same = same && batches::encode(all[which]).value() == expected[which]
                    && batches::decode(expected[which]) == all[which];
            }
            return same;
        }));
    }
    for (auto &thread : threads)
        CHECK(thread.get());
}
