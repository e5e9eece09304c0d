#include "core/base/Id.h"
#include "core/sync/protocol/Batch.h"
#include "tests/support/Catch.h"
#include "tests/sync_protocol/Problem.h"
#include "tests/sync_protocol/SomeBatch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::sync;

TEST_CASE("A batch comes back as it was, whatever its journal holds")
{
    const bool kept = rc::check("round trip", [] {
        const Batch batch = tests::anyBatch();
        const auto bytes = batches::encode(batch);
        RC_ASSERT(bytes.has_value());
        RC_ASSERT(batches::decode(*bytes) == batch);
        RC_ASSERT(batches::readHeader(*bytes) == batch.header);
    });
    CHECK(kept);
    const Batch morning = tests::frontDeskBatch();
    CHECK(batches::decode(batches::encode(morning).value()) == morning);
}

TEST_CASE("The same batch has the same bytes every time")
{
    CHECK(batches::encode(tests::frontDeskBatch()).value() == batches::encode(tests::frontDeskBatch()).value());
}

TEST_CASE("A batch's header says what its transactions say")
{
    const Batch batch = tests::frontDeskBatch();
    CHECK(batch.header.device == 7);
    CHECK(batch.header.firstSequence == batch.transactions.front().firstSequence);
    CHECK(batch.header.lastSequence == batch.transactions.back().lastSequence());
    CHECK(batch.header.needs.sequenceOf(1) == 8811);
    CHECK(batch.header.needs.sequenceOf(9) == 20);
    QByteArray chain = batch.header.previousChain;
    for (const auto &transaction : batch.transactions)
        chain = store::journal::chainAfter(chain, transaction);
    CHECK(batch.header.chain == chain);
}

TEST_CASE("A header that does not fit its transactions is refused")
{
    const auto refused = [](auto &&change) {
        Batch batch = tests::frontDeskBatch();
        change(batch);
        const auto bytes = batches::encode(batch);
        return bytes ? tests::errorOf(batches::decode(*bytes)).kind : bytes.error().kind;
    };
    CHECK(refused([](Batch &batch) { batch.header.chain[3] = 'x'; }) == ErrorKind::Damaged);
    CHECK(refused([](Batch &batch) { batch.header.previousChain[3] = 'x'; }) == ErrorKind::Damaged);
    CHECK(refused([](Batch &batch) { batch.header.needs.raise(9, 21); }) == ErrorKind::Damaged);
    CHECK(refused([](Batch &batch) { batch.header.needs.raise(11, 1); }) == ErrorKind::Damaged);
    CHECK(refused([](Batch &batch) { batch.transactions[2].clock += 1; }) == ErrorKind::Damaged);
    CHECK(refused([](Batch &batch) { batch.transactions[2].entries[0].rowId += 1; }) == ErrorKind::Damaged);
    CHECK(
        refused([](Batch &batch) { batch.transactions.erase(batch.transactions.begin() + 3); }) == ErrorKind::Internal);
    CHECK(refused([](Batch &batch) { batch.header.lastSequence += 1; }) == ErrorKind::Internal);
}

TEST_CASE("Every cut and every changed byte of a batch is noticed")
{
    const QByteArray bytes = batches::encode(tests::frontDeskBatch()).value();
    const Batch batch = tests::frontDeskBatch();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK(tests::errorOf(batches::decode(bytes.first(size))).kind == ErrorKind::Damaged);
    for (qsizetype position = 0; position < bytes.size(); ++position) {
        for (const int change : {0x01, 0x10, 0x80, 0xff}) {
            QByteArray altered = bytes;
            altered[position] = char(altered[position] ^ change);
            // The commune is plain text under the signature alone; everything else is under the chain.
            if (const auto decoded = batches::decode(altered))
                CHECK(decoded->transactions == batch.transactions);
        }
    }
    CHECK(tests::errorOf(batches::decode(bytes + 'x')).kind == ErrorKind::Damaged);
}

TEST_CASE("Limits are honoured before anything is unpacked")
{
    CHECK(batches::decode(QByteArray(largestBatchBytes + 1, 'V')).error().kind == ErrorKind::FileTooLarge);
    QByteArray newer = batches::encode(tests::frontDeskBatch()).value();
    newer[3] = 9;
    CHECK(batches::decode(newer).error().kind == ErrorKind::NewerVersion);
    CHECK(batches::readHeader(newer).error().kind == ErrorKind::NewerVersion);

    store::journal::TransactionRecord many{1, 1, 1, 1, {}, {}};
    many.entries.resize(size_t(mostBatchEntries) + 1, {1, 1, store::journal::Operation::Delete, {}});
    CHECK(batches::encode(batches::of(QStringLiteral("16204"), {many}, {})).error().kind == ErrorKind::FileTooLarge);
    many.entries.pop_back();
    const Batch largest = batches::of(QStringLiteral("16204"), {many}, {});
    CHECK(batches::decode(batches::encode(largest).value()) == largest);
}

TEST_CASE("Incompressible content beyond the limit is not made into a batch")
{
    QByteArray noise(largestBatchBytes, '\0');
    quint32 state = 1;
    for (char &byte : noise)
        byte = char((state = state * 1664525U + 1013904223U) >> 24);
    const store::journal::TransactionRecord record{
        1, 1, 1, 1, {}, {{1, composeId(1, 1), store::journal::Operation::Insert, noise}}};
    CHECK(batches::encode(batches::of(QStringLiteral("16204"), {record}, {})).error().kind == ErrorKind::FileTooLarge);
}
