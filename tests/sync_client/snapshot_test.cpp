#include "tests/support/Catch.h"
#include "tests/sync_client/Chance.h"
#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"

using namespace ventanilla;
using namespace ventanilla::tests;
using sync::HandedOver;
namespace server_exchange = ventanilla::sync::server_exchange;

namespace {

using State = HandedOver::State;

Result<HandedOver> handOver(const Computer &computer, const sync::HandOverLimits &limits = {})
{
    NoProgress progress;
    auto session = computer.signIn();
    return server_exchange::handOverSnapshot(session.database(), progress, {}, limits);
}

void handOverWell(const Computer &computer)
{
    const auto handed = handOver(computer);
    INFO((handed ? QString() : handed.error().field + handed.error().detail).toStdString());
    REQUIRE(handed);
    REQUIRE(handed->state == State::Done);
}

qint64 number(const Computer &computer, store::Sql sql)
{
    auto session = computer.signIn();
    const auto found = session.database().read(
        [&](store::Connection &connection) { return connection.statement(sql).single<qint64>().value_or(0); });
    REQUIRE(found);
    return *found;
}

qint64 entries(const Computer &computer)
{
    return number(computer, "SELECT count(*) FROM journal_entry");
}

// What only a store that began with a snapshot has.
bool beganWithSnapshot(const Computer &computer)
{
    return number(computer, "SELECT count(*) FROM journal_start") > 0;
}

// Nothing of it is left over.
bool hasNoSnapshotUnderWay(const Computer &computer)
{
    return number(computer, "SELECT count(*) FROM travelling_snapshot_piece") == 0;
}

// Persons, one of whom has changed her telephone often, all long ago: so that the changes decide nothing any more.
struct OfficeWithHistory
{
    static constexpr int changes = 40;

    explicit OfficeWithHistory(int persons = 60, int letters = 100)
    {
        office->enrol(server);
        ana = office->addPersons(persons, letters);
        changePhones();
        office->exchangeWell();
        clock.advanceSeconds(100LL * 24 * 60 * 60);
    }

    void changePhones() const
    {
        auto session = office->signIn();
        for (int change = 0; change < changes; ++change)
            REQUIRE(session.database().write([&](store::Transaction &transaction) {
                transaction.statement("UPDATE person SET phone = ? WHERE id = ?")
                    .bind(QString::number(900'000'000 + change), ana)
                    .run();
            }));
    }

    void exchangeAll(const std::vector<const Computer *> &computers) const
    {
        for (int round = 0; round < 2; ++round) {
            for (const Computer *computer : computers)
                computer->exchangeWell();
        }
    }

    ManualClock clock{QDateTime::currentDateTimeUtc().addDays(-120)};
    CommuneServer server{QStringList{QStringLiteral("--lease-days"), QStringLiteral("3000")}};
    std::unique_ptr<Computer> office = Computer::first(clock);
    PersonId ana;
};

} // namespace

TEST_CASE("A new computer begins with a snapshot and exchanges like any other", "[snapshot]")
{
    OfficeWithHistory commune;
    Computer away(commune.clock);
    away.joinCompletely(commune.server); // by the history
    CHECK_FALSE(beganWithSnapshot(away));
    commune.office->exchangeWell();
    away.setPhone(commune.ana, QStringLiteral("away"));
    handOverWell(*commune.office);
    CHECK(hasNoSnapshotUnderWay(*commune.office));
    (void)commune.office->addPersons(3); // after it, as batches
    commune.office->exchangeWell();

    Computer fresh(commune.clock);
    fresh.joinCompletely(commune.server);
    CHECK(beganWithSnapshot(fresh));
    CHECK(hasNoSnapshotUnderWay(fresh));
    CHECK(entries(fresh) <= entries(*commune.office) - OfficeWithHistory::changes + 1);
    CHECK(fresh.digest() == commune.office->digest());

    fresh.setPhone(commune.ana, QStringLiteral("fresh"));
    (void)fresh.addPersons(2);
    commune.exchangeAll({&fresh, commune.office.get(), &away});
    CHECK(fresh.digest() == commune.office->digest());
    CHECK(fresh.digest() == away.digest());
    for (const Computer *computer : std::vector<const Computer *>{&fresh, commune.office.get(), &away}) {
        CHECK(computer->isWhole());
        CHECK(computer->countPersons() == 65);
        CHECK(number(*computer, "SELECT count(*) FROM conflict WHERE resolution_id IS NULL") > 0);
    }
    // The edit of one that was away conflicts with what stands, on the computer that knows only this.
    CHECK(number(fresh, "SELECT count(DISTINCT row_id) FROM conflict WHERE resolution_id IS NULL")
        == number(*commune.office, "SELECT count(DISTINCT row_id) FROM conflict WHERE resolution_id IS NULL"));
}

TEST_CASE("A computer that began with a snapshot hands over one for the next", "[snapshot]")
{
    OfficeWithHistory commune;
    handOverWell(*commune.office);
    Computer second(commune.clock);
    second.joinCompletely(commune.server);
    (void)second.addPersons(4);
    second.exchangeWell();
    handOverWell(second);
    Computer third(commune.clock);
    third.joinCompletely(commune.server);
    CHECK(beganWithSnapshot(third));
    commune.exchangeAll({&third, commune.office.get(), &second});
    CHECK(third.digest() == second.digest());
    CHECK(third.digest() == commune.office->digest());
    CHECK(third.isWhole());
}

TEST_CASE("Handing over is one computer's turn, and asked for when it is worth while", "[snapshot]")
{
    OfficeWithHistory commune(1500, 300);
    const auto report = commune.office->exchangeWell();
    CHECK(report.snapshotWanted > 256 * 1024);
    CHECK(server_exchange::shouldHandOver(report));
    handOverWell(*commune.office);
    const auto after = commune.office->exchangeWell();
    CHECK(after.snapshotWanted == 0);
    CHECK_FALSE(server_exchange::shouldHandOver(after));
    const auto nothingNew = handOver(*commune.office);
    REQUIRE(nothingNew);
    CHECK(nothingNew->state == State::NotNow);
    Computer laptop(commune.clock);
    laptop.joinCompletely(commune.server);
    CHECK(laptop.digest() == commune.office->digest());
}

TEST_CASE("What was saved while a snapshot was made is exchanged first", "[snapshot]")
{
    OfficeWithHistory commune;
    (void)commune.office->addPersons(2); // not yet exchanged
    const auto early = handOver(*commune.office);
    REQUIRE(early);
    CHECK(early->state == State::NotNow);
    CHECK_FALSE(hasNoSnapshotUnderWay(*commune.office));
    commune.office->exchangeWell();
    handOverWell(*commune.office);
    Computer laptop(commune.clock);
    laptop.joinCompletely(commune.server);
    CHECK(laptop.digest() == commune.office->digest());
}

TEST_CASE("A link that a snapshot would take up for long is left alone for a day", "[snapshot]")
{
    OfficeWithHistory commune(300, 400);
    CuttingProxy proxy(commune.server.port());
    Computer laptop(commune.clock);
    laptop.joinCompletely(commune.server, proxy.port());
    constexpr qint64 slow = 30'000;
    proxy.setRate(slow);
    const sync::HandOverLimits limits{std::chrono::milliseconds(500), std::chrono::milliseconds(100)};
    const auto tried = handOver(laptop, limits);
    REQUIRE(tried);
    CHECK(tried->state == State::TooSlow);
    CHECK(tried->sentBytes < 80'000);
    const auto again = handOver(laptop, limits);
    REQUIRE(again);
    CHECK(*again == HandedOver{State::TooSlow, 0});
    proxy.setRate(0);
    commune.clock.advanceSeconds(25LL * 60 * 60);
    const auto later = handOver(laptop, limits);
    REQUIRE(later);
    CHECK(later->state == State::Done);
}

TEST_CASE("A hand-over that is cut again and again goes on where it was", "[snapshot][cuts]")
{
    OfficeWithHistory commune(300, 300);
    CuttingProxy proxy(commune.server.port());
    Computer laptop(commune.clock);
    laptop.joinCompletely(commune.server, proxy.port());
    proxy.setRate(200'000);
    const qint64 before = proxy.up();
    int cuts = 0;
    for (const qint64 at : {700, 9'000, 20'001, 15'000}) {
        proxy.cutAfterUp(at);
        const auto handed = handOver(laptop);
        REQUIRE_FALSE(handed);
        CHECK((handed.error().kind == ErrorKind::Cut || handed.error().kind == ErrorKind::Offline));
        ++cuts;
    }
    proxy.cutAfterDown(2'500); // an answer is lost
    cuts += handOver(laptop).has_value() ? 0 : 1;
    proxy.cutAfterDown(0);
    const auto handed = handOver(laptop);
    REQUIRE(handed);
    CHECK(hasNoSnapshotUnderWay(laptop));
    const qint64 up = proxy.up() - before;

    Computer third(commune.clock);
    CuttingProxy whole(commune.server.port());
    third.joinCompletely(commune.server, whole.port());
    CHECK(beganWithSnapshot(third));
    CHECK(third.digest() == laptop.digest());
    // A handshake, a manifest and what is under way, each time.
    CAPTURE(cuts, up, whole.down());
    CHECK(up <= whole.down() + (cuts + 1) * 12'000);
}

TEST_CASE("A joining with a snapshot that is cut again and again goes on where it was", "[snapshot][cuts]")
{
    OfficeWithHistory commune(300, 300);
    handOverWell(*commune.office);
    Computer whole(commune.clock);
    CuttingProxy calm(commune.server.port());
    whole.joinCompletely(commune.server, calm.port());

    CuttingProxy proxy(commune.server.port());
    proxy.setRate(200'000);
    Computer laptop(commune.clock);
    const QString code = commune.server.newCode();
    int cuts = 0;
    bool complete = false;
    while (!complete) {
        if (cuts < 4)
            proxy.cutAfterDown(9'000 + 3'777 * cuts);
        else
            proxy.cutAfterDown(0);
        complete = laptop.join(commune.server.identity(proxy.port()), code).has_value();
        cuts += complete ? 0 : 1;
        REQUIRE(cuts < 7);
        CHECK(security::entrance::holdsStore(laptop.path()) == complete);
    }
    CHECK(cuts == 4);
    CHECK(beganWithSnapshot(laptop));
    CHECK(laptop.digest() == commune.office->digest());
    CHECK(laptop.isWhole());
    CAPTURE(proxy.down(), calm.down());
    CHECK(proxy.down() <= calm.down() + (cuts + 1) * 8'000);
}

TEST_CASE("Cut at any byte in either direction, a snapshot comes whole or the joining goes on", "[snapshot][cuts]")
{
    const quint32 chosen = chosenSeed();
    CAPTURE(chosen); // VENTANILLA_SEED
    std::mt19937 random(chosen);
    OfficeWithHistory commune(30, 60);
    CuttingProxy proxy(commune.server.port());
    Computer maker(commune.clock);
    maker.joinCompletely(commune.server, proxy.port());
    for (int round = 0; round < 2; ++round) {
        (void)maker.addPersons(5 + int(random() % 20), 60);
        proxy.cutAfterUp(0);
        maker.exchangeWell();
        for (int attempt = 0; attempt < 4; ++attempt) {
            const qint64 at = 1 + qint64(random() % 6'000);
            random() % 2 == 0 ? proxy.cutAfterUp(at) : proxy.cutAfterDown(at);
            (void)handOver(maker);
        }
        proxy.cutAfterUp(0);
        proxy.cutAfterDown(0);
        REQUIRE(handOver(maker));

        Computer fresh(commune.clock);
        const QString code = commune.server.newCode();
        for (int attempt = 0; attempt < 4; ++attempt) {
            const qint64 at = 1 + qint64(random() % 9'000);
            random() % 2 == 0 ? proxy.cutAfterUp(at) : proxy.cutAfterDown(at);
            if (fresh.join(commune.server.identity(proxy.port()), code))
                break;
        }
        proxy.cutAfterUp(0);
        proxy.cutAfterDown(0);
        if (!security::entrance::holdsStore(fresh.path()))
            REQUIRE(fresh.join(commune.server.identity(proxy.port()), code));
        CHECK(beganWithSnapshot(fresh));
        commune.exchangeAll({&fresh, &maker, commune.office.get()});
        CHECK(fresh.digest() == maker.digest());
        CHECK(fresh.digest() == commune.office->digest());
        CHECK(fresh.isWhole());
    }
}

TEST_CASE("A joining killed by a server that ends midway goes on with the server that comes back", "[snapshot]")
{
    OfficeWithHistory commune(300, 300);
    handOverWell(*commune.office);
    CuttingProxy proxy(commune.server.port());
    proxy.cutAfterDown(20'000);
    Computer laptop(commune.clock);
    const QString code = commune.server.newCode();
    REQUIRE_FALSE(laptop.join(commune.server.identity(proxy.port()), code));
    commune.server.kill();
    REQUIRE_FALSE(laptop.join(commune.server.identity(proxy.port()), code));
    commune.server.start();
    // Meanwhile another snapshot has taken the place of the one that was coming.
    (void)commune.office->addPersons(2);
    commune.office->exchangeWell();
    handOverWell(*commune.office);
    proxy.cutAfterDown(0);
    REQUIRE(laptop.join(commune.server.identity(proxy.port()), code));
    CHECK(beganWithSnapshot(laptop));
    CHECK(laptop.digest() == commune.office->digest());
}

TEST_CASE("A revoked computer's snapshot is not begun with", "[snapshot]")
{
    OfficeWithHistory commune;
    Computer lost(commune.clock);
    lost.joinCompletely(commune.server);
    handOverWell(lost);
    commune.server.revoke(lost.number());
    Computer fresh(commune.clock);
    fresh.joinCompletely(commune.server);
    CHECK_FALSE(beganWithSnapshot(fresh));
    CHECK(fresh.digest() == commune.office->digest());
    const auto refused = handOver(lost);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QLatin1String("revoked"));
}
