#include "core/sync/protocol/Batch.h"
#include "tests/support/Catch.h"
#include "tests/sync_protocol/SomeBatch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace ventanilla;
using namespace ventanilla::sync;

// FORMAT.md suffices for another program: decode_batch.py is one, and shares nothing with ours.
namespace {

QString hex(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QStringLiteral("-") : QString::fromLatin1(bytes.toHex());
}

QString listed(const store::VersionVector &versions)
{
    QStringList marks;
    for (const auto &[device, sequence] : versions.sequences())
        marks << QStringLiteral("(%1, %2)").arg(device).arg(sequence);
    return QLatin1Char('[') + marks.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString printed(const Batch &batch)
{
    const BatchHeader &header = batch.header;
    QStringList lines{QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                          .arg(header.commune)
                          .arg(header.device)
                          .arg(header.firstSequence)
                          .arg(header.lastSequence)
                          .arg(hex(header.previousChain), hex(header.chain), listed(header.needs))};
    for (const auto &transaction : batch.transactions) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(transaction.clock)
                     .arg(transaction.operatorId)
                     .arg(listed(transaction.newlySeen));
        for (const auto &entry : transaction.entries)
            lines << QStringLiteral(" %1 %2 %3 %4")
                         .arg(entry.table)
                         .arg(entry.rowId)
                         .arg(int(entry.operation))
                         .arg(hex(entry.changes));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString readElsewhere(const Batch &batch)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("batch")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(batches::encode(batch).value());
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"),
        {QStringLiteral(TEST_DATA_DIR "/decode_batch.py"), file.fileName(),
            QStringLiteral(PROJECT_DIR "/resources/sync/lesson1.bin")});
    constexpr int patience = 300'000;
    REQUIRE(python.waitForFinished(patience));
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

TEST_CASE("Another program reads our batches by their description")
{
    const Batch batch = tests::everythingBatch();
    CHECK(batches::decode(batches::encode(batch).value()) == batch);
    CHECK(readElsewhere(batch) == printed(batch));
}

TEST_CASE("Another program reads batches of plain rows")
{
    Batch batch = tests::frontDeskBatch();
    constexpr qsizetype beyondTheModel = 3 * 1024 * 1024;
    batch.transactions.back().entries.back().changes = QByteArray(beyondTheModel, 'x');
    batch = batches::of(batch.header.commune, batch.transactions, batch.header.previousChain);
    CHECK(batches::decode(batches::encode(batch).value()) == batch);
    CHECK(readElsewhere(batch) == printed(batch));
}
