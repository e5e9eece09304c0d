#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/BatchBody.h"
#include "tests/support/Catch.h"

#include <QDir>

using namespace ventanilla;
using namespace ventanilla::sync;

// What the fuzzers have found worth keeping (tests/fuzz), read without them.
namespace {

std::vector<std::pair<QString, QByteArray>> corpusOf(const QString &name)
{
    std::vector<std::pair<QString, QByteArray>> all;
    const QDir folder(QStringLiteral(PROJECT_DIR "/tests/fuzz/corpus/") + name);
    for (const QString &entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.emplace_back(entry, file.readAll());
    }
    REQUIRE_FALSE(all.empty());
    return all;
}

} // namespace

TEST_CASE("Bodies that the fuzzer has kept are refused, or come back as they were")
{
    constexpr qsizetype headSize = 4;
    int taken = 0;
    for (const auto &[name, bytes] : corpusOf(QStringLiteral("batch_body"))) {
        INFO(name.toStdString());
        if (bytes.size() < headSize)
            continue;
        BatchHeader header;
        header.device = 1;
        header.firstSequence = 1;
        header.lastSequence = 1 + quint8(bytes[0]);
        const batch_body::Packing packing{quint8(bytes[1]) % 2U, quint8(bytes[2]) * 256 + quint8(bytes[3])};
        const auto transactions = batch_body::unpack(QByteArrayView(bytes).sliced(headSize), header, packing);
        if (!transactions)
            continue;
        ++taken;
        const auto packed = batch_body::pack(*transactions);
        REQUIRE(packed.has_value());
        CHECK(batch_body::unpack(packed->bytes, header, *packed) == *transactions);
    }
    CHECK(taken > 0);
}

TEST_CASE("Batches that the fuzzer has kept are refused, or come back as they were")
{
    for (const auto &[name, bytes] : corpusOf(QStringLiteral("batch_decoder"))) {
        INFO(name.toStdString());
        const auto batch = batches::decode(bytes);
        if (!batch)
            continue;
        CHECK(batches::readHeader(bytes) == batch->header);
        CHECK(batches::decode(batches::encode(*batch).value()) == *batch);
    }
}
