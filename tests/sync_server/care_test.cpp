#include "core/base/Progress.h"
#include "core/sync/server/PostgresLedger.h"
#include "core/sync/server/SqliteLedger.h"
#include "tests/support/Catch.h"
#include "tests/support_sync/PrivatePostgres.h"
#include "tests/sync_server/LedgerFixture.h"

#include <QFile>
#include <QFileInfo>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

TEST_CASE("The ledger's file and its key are the owner's alone, and the file says nothing", "[ledger]")
{
    LedgerFixture fixture(LedgerKind::Sqlite);
    fixture.addCommune(ninhue);
    for (const char *name : {"ledger.db", "ledger.key"}) {
        const QFileInfo info(fixture.folder.filePath(QString::fromLatin1(name)));
        CHECK(info.permissions().testFlag(QFileDevice::ReadOwner));
        CHECK_FALSE(info.permissions().testAnyFlags(
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther));
    }
    fixture.ledger.reset();
    QFile file(fixture.folder.filePath(QStringLiteral("ledger.db")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("commune"));
}

TEST_CASE("A ledger whose key is gone or another's is refused, not replaced", "[ledger]")
{
    LedgerFixture fixture(LedgerKind::Sqlite);
    fixture.addCommune(ninhue);
    fixture.ledger.reset();
    const QString key = fixture.folder.filePath(QStringLiteral("ledger.key"));
    const QString data = fixture.folder.filePath(QStringLiteral("ledger.db"));
    REQUIRE(QFile::rename(key, key + QStringLiteral(".away")));
    CHECK(SqliteLedger::open(fixture.folder.path(), fixture.clock).error().kind == ErrorKind::FileMissing);
    QFile other(key);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(32, 'k'));
    other.close();
    CHECK(SqliteLedger::open(fixture.folder.path(), fixture.clock).error().kind == ErrorKind::WrongKey);
    REQUIRE(QFile::remove(key));
    REQUIRE(QFile::rename(key + QStringLiteral(".away"), key));
    REQUIRE(QFile::rename(data, data + QStringLiteral(".away")));
    CHECK(SqliteLedger::open(fixture.folder.path(), fixture.clock).error().kind == ErrorKind::FileMissing);
    REQUIRE(QFile::rename(data + QStringLiteral(".away"), data));
    fixture.ledger = fixture.openAnother();
    CHECK(fixture.held(ninhue).isEmpty());
}

TEST_CASE("A backup taken at work holds the ledger and what belongs to it", "[ledger]")
{
    LedgerFixture fixture(LedgerKind::Sqlite);
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    const QByteArray before = desk.nextBatch();
    REQUIRE(fixture.exchange(desk, {before}).whole);
    const QString file = fixture.folder.filePath(QStringLiteral("backup"));
    NoProgress progress;
    REQUIRE(fixture.ledger->backup(file, {{QStringLiteral("server-key.pem"), "pem"}}, progress));
    CHECK(QFileInfo(file).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFileInfo(file).permissions().testFlag(QFileDevice::ReadOther));
    REQUIRE(fixture.exchange(desk, {desk.nextBatch()}).whole); // after it

    const QString target = fixture.folder.filePath(QStringLiteral("restored"));
    const auto kept = SqliteLedger::restore(file, target, progress);
    REQUIRE(kept);
    CHECK(*kept == Ledger::Companions{{QStringLiteral("server-key.pem"), "pem"}});
    CHECK(SqliteLedger::restore(file, target, progress).error().kind == ErrorKind::StoreExists);
    auto restored = SqliteLedger::open(target, fixture.clock);
    REQUIRE(restored);
    fixture.ledger = std::move(*restored);
    CHECK(fixture.held(ninhue).sequenceOf(desk.number()) == 1);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    CHECK(fixture.exchange(laptop).batches() == std::vector<QByteArray>{before});
}

TEST_CASE("A PostgreSQL that was restarted is gone on with", "[ledger]")
{
    LedgerFixture fixture(LedgerKind::Postgres);
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    REQUIRE(fixture.exchange(desk, {desk.nextBatch()}).whole);
    REQUIRE(privatePostgres().crash());
    CHECK(fixture.exchange(desk, {desk.nextBatch()}).welcome()->acknowledged == 2);
}

TEST_CASE("A PostgreSQL that nobody answers for is said to be out of reach", "[ledger]")
{
    const auto opened = PostgresLedger::open(QStringLiteral("host=/nonexistent dbname=nothing"));
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error{ErrorKind::Offline, QStringLiteral("database"), {}});
    NoProgress progress;
    LedgerFixture fixture(LedgerKind::Postgres);
    CHECK(
        fixture.ledger->backup(QStringLiteral("/tmp/none"), {}, progress).error().kind == ErrorKind::UnsupportedFormat);
}
