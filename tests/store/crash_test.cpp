#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <QProcess>

#include <random>

using namespace ventanilla;
using namespace ventanilla::store;

namespace {

// Lets the writer run for a while, kills it and returns the ids it had acknowledged.
QList<qint64> acknowledgedBeforeKill(const tests::TemporaryStore &store, int milliseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(CRASH_WRITER), {store.file()});
    REQUIRE(writer.waitForStarted());
    writer.write(QByteArray(reinterpret_cast<const char *>(store.key.bytes().data()), StoreKey::size));
    writer.closeWriteChannel();
    REQUIRE(writer.waitForReadyRead(20'000)); // it has opened the store
    writer.waitForFinished(milliseconds);
    writer.kill();
    writer.waitForFinished();
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    QList<qint64> ids;
    const QByteArray output = writer.readAllStandardOutput();
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty() && line != "ready")
            ids.append(line.toLongLong());
    }
    return ids;
}

} // namespace

TEST_CASE("a program killed at any moment loses no write that it had acknowledged", "[crash]")
{
    tests::TemporaryStore store;
    { // nobody else has the store open
        const Database closed = std::move(store.database);
    }
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> pause(0, 120);
    qsizetype total = 0;
    for (int round = 0; round < 20; ++round) {
        const QList<qint64> ids = acknowledgedBeforeKill(store, pause(random));
        total += ids.size();
        Database database = store.open();
        const auto checked = database.read([&](Connection &connection) {
            for (const qint64 id : ids) {
                CHECK(connection.statement("SELECT name FROM sector WHERE id = ?").bind(id).single<QString>()
                    == QString::number(id));
            }
            CHECK(journal::verifyChain(connection).empty());
            // Either the whole of a transaction or nothing: each sector has its setting.
            CHECK(connection.statement("SELECT count(*) FROM sector").single<int>()
                == connection.statement("SELECT count(*) FROM setting").single<int>());
        });
        REQUIRE(checked);
    }
    CHECK(total > 100);
}
