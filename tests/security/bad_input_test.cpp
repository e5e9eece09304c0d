#include "core/security/StoreCopies.h"
#include "core/store/DurableFile.h"
#include "core/store/Verify.h"
#include "tests/security/StoreFixture.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

namespace {

#define REQUIRE_MOUNT(disk)                                                                                            \
    if (!(disk).isMounted()) {                                                                                         \
        WARN("SKIPPED: no right to mount a file system");                                                              \
        return;                                                                                                        \
    }

qint64 personsIn(store::Database &database)
{
    return database
        .read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM person").single<qint64>();
        })
        ->value();
}

// A store with a person in it, closed; returns its key.
store::StoreKey filledStore(const StoreFixture &fixture)
{
    auto made = fixture.create();
    REQUIRE(made);
    addPerson(made->session.database(), QStringLiteral("Rosa"), QStringLiteral("Ñancupil"));
    return made->session.database().key();
}

ErrorKind openingFails(const StoreFixture &fixture, const store::StoreKey &key)
{
    return kindOf(store::Database::open(fixture.folder.database(), key, fixture.clock));
}

QByteArray bytesOf(const QString &file)
{
    return store::readSmallFile(file, 64 << 20).value();
}

} // namespace

TEST_CASE("a truncated store is damaged, and is left as it is", "[bad]")
{
    const StoreFixture fixture;
    const auto key = filledStore(fixture);
    const QByteArray whole = bytesOf(fixture.folder.database());
    for (const qsizetype size : {qsizetype(0), whole.size() - 4096, whole.size() / 2, qsizetype(8192)}) {
        const QByteArray truncated = whole.left(size);
        REQUIRE(store::writeDurably(fixture.folder.database(), truncated));
        INFO(size);
        CHECK(openingFails(fixture, key) == ErrorKind::Damaged);
        CHECK(kindOf(fixture.signIn()) == ErrorKind::Damaged);
        CHECK((bytesOf(fixture.folder.database()) == truncated));
    }
    REQUIRE(store::writeDurably(fixture.folder.database(), whole));
    CHECK(fixture.signIn());
}

TEST_CASE("another key and a file that is no store are told", "[bad]")
{
    const StoreFixture fixture;
    const auto key = filledStore(fixture);
    CHECK(openingFails(fixture, store::StoreKey::random()) == ErrorKind::WrongKey);
    const QByteArray text = QByteArray("Estimada Directora: adjunto el listado.\n").repeated(500);
    REQUIRE(store::writeDurably(fixture.folder.database(), text));
    CHECK(openingFails(fixture, key) == ErrorKind::WrongKey);
    CHECK(kindOf(fixture.signIn()) == ErrorKind::WrongKey);
    CHECK((bytesOf(fixture.folder.database()) == text));
}

TEST_CASE("files that are gone are told by their name", "[bad]")
{
    const StoreFixture fixture;
    const auto key = filledStore(fixture);
    CHECK(
        kindOf(entrance::signIn(fixture.place.path(), anasName, anasPassword, fixture.clock)) == ErrorKind::NotAStore);
    const QString aside = fixture.place.filePath(QStringLiteral("aside"));
    REQUIRE(QFile::rename(fixture.folder.keySlots(), aside));
    CHECK(fixture.signIn().error() == Error{ErrorKind::FileMissing, QStringLiteral("keys"), {}});
    REQUIRE(QFile::rename(aside, fixture.folder.keySlots()));
    REQUIRE(QFile::rename(fixture.folder.database(), aside));
    CHECK(fixture.signIn().error() == Error{ErrorKind::FileMissing, QStringLiteral("store"), {}});
    CHECK(openingFails(fixture, key) == ErrorKind::FileMissing);
    REQUIRE(QFile::rename(aside, fixture.folder.database()));
    CHECK(fixture.signIn());
}

TEST_CASE("a store of a newer version is refused and left as it is", "[bad]")
{
    const StoreFixture fixture;
    const auto key = filledStore(fixture);
    {
        auto database = store::Database::open(fixture.folder.database(), key, fixture.clock);
        REQUIRE(database->write(
            [](store::Transaction &transaction) { transaction.statement("PRAGMA user_version = 9999").run(); }));
    }
    const QByteArray before = bytesOf(fixture.folder.database());
    CHECK(kindOf(fixture.signIn()) == ErrorKind::NewerVersion);
    CHECK((bytesOf(fixture.folder.database()) == before));
}

TEST_CASE("a full disk is told, and nothing is lost", "[bad]")
{
    const SmallDisk disk(6 * 1024);
    REQUIRE_MOUNT(disk)
    StoreFixture fixture;
    fixture.folder = StoreFolder{disk.path() + QStringLiteral("/store")};
    SECTION("while a store is made")
    {
        disk.fill();
        CHECK(kindOf(fixture.create()) == ErrorKind::DiskFull);
        disk.makeRoom();
        CHECK_FALSE(entrance::holdsStore(fixture.path()));
        CHECK(fixture.create());
    }
    SECTION("while somebody works")
    {
        (void)filledStore(fixture);
        auto session = fixture.atWork();
        disk.fill();
        Result<void> written;
        qint64 acknowledged = 1;
        for (int count = 0; count < 2000 && written; ++count) {
            written = session.database().write([](store::Transaction &transaction) {
                transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, 'Soto')")
                    .bind(transaction.nextId<PersonTag>(), QString(2000, QLatin1Char('a')))
                    .run();
            });
            acknowledged += written ? 1 : 0;
        }
        CHECK(kindOf(written) == ErrorKind::DiskFull);
        NoProgress progress;
        CHECK(kindOf(store_copies::backUp(session, disk.path() + QStringLiteral("/copia"), progress))
            == ErrorKind::DiskFull);
        disk.makeRoom();
        CHECK(personsIn(session.database()) == acknowledged);
        addPerson(session.database(), QStringLiteral("Rosa"), QStringLiteral("Soto"));
        CHECK(store::verify(session.database(), progress)->empty());
    }
    SECTION("while signing in")
    {
        (void)filledStore(fixture);
        disk.fill();
        CHECK(kindOf(fixture.signIn()) == ErrorKind::DiskFull);
        disk.makeRoom();
        CHECK(fixture.signIn());
    }
}

TEST_CASE("a read-only folder is told", "[bad]")
{
    const SmallDisk disk(6 * 1024);
    REQUIRE_MOUNT(disk)
    StoreFixture fixture;
    fixture.folder = StoreFolder{disk.path() + QStringLiteral("/store")};
    const auto key = filledStore(fixture);
    const StoreFixture elsewhere;
    (void)filledStore(elsewhere);
    REQUIRE(disk.makeReadOnly());
    CHECK(kindOf(fixture.signIn()) == ErrorKind::ReadOnly);
    CHECK(openingFails(fixture, key) == ErrorKind::ReadOnly);
    CHECK(
        kindOf(entrance::checkPassword(fixture.path(), anasName, anasPassword, fixture.clock)) == ErrorKind::ReadOnly);
    fixture.folder = StoreFolder{disk.path() + QStringLiteral("/otra")};
    CHECK(kindOf(fixture.create()) == ErrorKind::ReadOnly);
    auto session = elsewhere.atWork();
    NoProgress progress;
    CHECK(
        kindOf(store_copies::backUp(session, disk.path() + QStringLiteral("/copia"), progress)) == ErrorKind::ReadOnly);
}
