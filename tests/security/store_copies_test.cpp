#include "core/security/KeySlots.h"
#include "core/security/StoreCopies.h"
#include "core/store/Digest.h"
#include "core/store/DurableFile.h"
#include "core/store/KeyChange.h"
#include "core/store/Verify.h"
#include "tests/security/StoreFixture.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <chrono>
#include <thread>

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

namespace {

store::ContentDigest digestOf(Session &session)
{
    NoProgress progress;
    return store::contentDigest(session.database(), progress).value();
}

qint64 personsIn(Session &session)
{
    return session.database()
        .read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM person").single<qint64>();
        })
        ->value();
}

void requireSound(Session &session)
{
    NoProgress progress;
    const auto problems = store::verify(session.database(), progress);
    REQUIRE(problems);
    CHECK(problems->empty());
}

QByteArray bytesOf(const QString &file)
{
    return store::readSmallFile(file, 64 << 20).value();
}

} // namespace

TEST_CASE("a backup taken while others write becomes a store with the same passwords", "[backup]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    const QString file = fixture.place.filePath(QStringLiteral("copia.ventanilla"));
    const StoreFolder restored{fixture.place.filePath(QStringLiteral("restaurada"))};
    NoProgress progress;
    qint64 before = 0;
    {
        auto session = fixture.atWork();
        for (int count = 0; count < 20; ++count)
            addPerson(session.database(), QStringLiteral("Rosa"), QStringLiteral("Ñancupil"));
        before = personsIn(session);
        auto writing = session.fork();
        REQUIRE(writing);
        std::atomic<bool> enough = false;
        std::thread writer([&] {
            while (!enough) {
                const auto added = writing->database().write([](store::Transaction &transaction) {
                    transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, 'Luis', 'Soto')")
                        .bind(transaction.nextId<PersonTag>())
                        .run();
                });
                Q_UNUSED(added)
                // Without a breath in between, SQLite would let nobody else write.
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
        const auto written = store_copies::backUp(session, file, progress);
        enough = true;
        writer.join();
        REQUIRE(written);
        CHECK(personsIn(session) > before);
    }
    CHECK_FALSE(bytesOf(file).contains("CREATE TABLE"));
    CHECK(QDir(fixture.place.path()).entryList(QDir::Files).size() == 1);

    REQUIRE(store_copies::restore(file, restored.path, progress));
    auto session = entrance::signIn(restored.path, anasName, anasPassword, fixture.clock);
    REQUIRE(session);
    CHECK(session->agreementAccepted());
    CHECK(personsIn(*session) >= before);
    requireSound(*session);
    CHECK(kindOf(store_copies::restore(file, restored.path, progress)) == ErrorKind::AlreadyOpen);
}

TEST_CASE("a backup that is damaged restores nothing, and none goes over a store", "[backup]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    const QString file = fixture.place.filePath(QStringLiteral("copia.ventanilla"));
    const QString folder = fixture.place.filePath(QStringLiteral("restaurada"));
    NoProgress progress;
    {
        auto session = fixture.atWork();
        REQUIRE(store_copies::backUp(session, file, progress));
        const auto audited = session.database().read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM audit_event WHERE action = 9").single<int>();
        });
        CHECK(audited->value() == 1);
    }
    CHECK(kindOf(store_copies::restore(file, fixture.path(), progress)) == ErrorKind::StoreExists);
    const QByteArray whole = bytesOf(file);
    QByteArray changed = whole;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    for (const QByteArray &bad : {whole.chopped(1), whole.left(whole.size() / 2), whole.left(5), changed}) {
        REQUIRE(store::writeDurably(file, bad));
        CHECK(kindOf(store_copies::restore(file, folder, progress)) == ErrorKind::Damaged);
        CHECK(kindOf(entrance::signIn(folder, anasName, anasPassword, fixture.clock)) == ErrorKind::NotAStore);
    }
    REQUIRE(store::writeDurably(file, whole));
    REQUIRE(store_copies::restore(file, folder, progress));
    CHECK(entrance::signIn(folder, anasName, anasPassword, fixture.clock));
}

TEST_CASE("a new key for the store leaves content, passwords and recovery code as they were", "[rekey]")
{
    const StoreFixture fixture;
    const QString code = fixture.createAndLeave();
    NoProgress progress;
    store::ContentDigest before;
    std::optional<store::StoreKey> oldKey;
    {
        auto session = fixture.atWork();
        addPerson(session.database(), QStringLiteral("Rosa"), QStringLiteral("Ñancupil"));
        before = digestOf(session);
        oldKey = session.database().key();
        CHECK(kindOf(store_copies::renewKey(fixture.path(), anasName, anasPassword, fixture.clock, progress))
            == ErrorKind::AlreadyOpen);
    }
    CHECK(kindOf(store_copies::renewKey(fixture.path(), anasName, code, fixture.clock, progress))
        == ErrorKind::WrongPassword);
    REQUIRE(store_copies::renewKey(fixture.path(), anasName, anasPassword, fixture.clock, progress));
    CHECK_FALSE(QFile::exists(fixture.folder.renewedDatabase()));
    CHECK(kindOf(store::Database::open(fixture.folder.database(), *oldKey, fixture.clock)) == ErrorKind::WrongKey);
    {
        auto session = fixture.signIn();
        REQUIRE(session);
        CHECK(digestOf(*session) == before);
        CHECK_FALSE(session->database().key() == *oldKey);
        requireSound(*session);
    }
    CHECK(entrance::resetPassword(fixture.path(), code, anasName, QStringLiteral("valle del itata"), fixture.clock));
}

TEST_CASE("renewing the key can be cut at any moment", "[rekey]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    const auto next = store::StoreKey::random();
    NoProgress progress;
    store::ContentDigest before;
    std::optional<store::StoreKey> current;
    {
        auto working = fixture.atWork();
        addPerson(working.database(), QStringLiteral("Rosa"), QStringLiteral("Soto"));
        before = digestOf(working);
        current = working.database().key();
    }
    auto database = store::Database::open(fixture.folder.database(), *current, fixture.clock);
    REQUIRE(database);
    REQUIRE(store::copyUnderNewKey(std::move(*database), fixture.folder.renewedDatabase(), next, progress));
    auto slots = KeySlots::load(fixture.folder.keySlots());
    REQUIRE(slots->beginRenewal(*current, next));
    REQUIRE(slots->save(fixture.folder.keySlots()));
    SECTION("before the new file takes the old one's place") { }
    SECTION("after it")
    {
        REQUIRE(store::renameDurably(fixture.folder.renewedDatabase(), fixture.folder.database()));
    }
    {
        auto cut = fixture.signIn();
        REQUIRE(cut);
        CHECK(digestOf(*cut) == before);
        requireSound(*cut);
    }
    const auto settled = KeySlots::load(fixture.folder.keySlots())->open(anasName, anasPassword);
    CHECK_FALSE(settled->next);
    REQUIRE(store_copies::renewKey(fixture.path(), anasName, anasPassword, fixture.clock, progress));
    auto session = fixture.signIn();
    REQUIRE(session);
    CHECK(digestOf(*session) == before);
}
