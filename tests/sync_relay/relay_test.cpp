#include "tests/support/Catch.h"
#include "tests/sync_client/Chance.h"
#include "tests/sync_client/Program.h"
#include "tests/sync_relay/RelayedOffice.h"

#include "core/sync/engine/DeviceIdentity.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace ventanilla;
using namespace ventanilla::tests;

TEST_CASE("Computers behind a relay and one at the region end with the same data", "[relay]")
{
    RelayedOffice office;
    CHECK(office.desk->number() == 1); // it brought its data along although the relay was there first
    CHECK(office.second.countPersons() == 5);
    CHECK(office.laptop.countPersons() == 5);

    (void)office.laptop.addPersons(3);
    office.laptop.setPhone(office.person, QStringLiteral("+56911111111"));
    (void)office.second.addPersons(2);
    office.desk->setPhone(office.person, QStringLiteral("+56922222222"));
    office.converge();
    CHECK(office.desk->countPersons() == 10);
    CHECK(office.laptop.phoneOf(office.person) == office.desk->phoneOf(office.person));

    // The relay is no computer that anybody sees.
    const auto devices = office.region.adminList({QStringLiteral("device"), QStringLiteral("list"), testCommune});
    CHECK(devices.size() == 4);
    auto session = office.laptop.signIn();
    const auto known = session.database().read(
        [](store::Connection &connection) { return sync::known_devices::all(connection).size(); });
    CHECK(known.value_or(0) == 3);
}

TEST_CASE("While the region is away the office goes on, and makes up for it after", "[relay]")
{
    RelayedOffice office;
    office.region.kill();
    (void)office.desk->addPersons(4);
    office.desk->exchangeWell();
    office.second.exchangeWell();
    CHECK(office.second.countPersons() == 9);
    office.waitUntilProblem(QStringLiteral("offline"));
    CHECK(office.status().value(QLatin1String("waiting_batches")).toInt() > 0);
    CHECK_FALSE(office.laptop.exchange());

    // Nobody can be enrolled meanwhile, and is told why.
    Computer third(office.clock);
    const QString code = office.region.newCode();
    const auto refused = third.join(office.relay.identity(), code);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Refused, QStringLiteral("server"), QStringLiteral("no_link")});

    office.region.start();
    office.converge();
    CHECK(office.laptop.countPersons() == 9);
    CHECK(office.status().value(QLatin1String("problem")).toString().isEmpty());
    REQUIRE(third.join(office.relay.identity(), code)); // the code was not used up
    CHECK(third.countPersons() == 9);
}

TEST_CASE("A link that is cut at any byte costs little, both ways", "[relay][cuts]")
{
    RelayedOffice office(1);
    const auto cutting = [&](bool up) {
        const qint64 before = up ? office.link.up() : office.link.down();
        constexpr int cuts = 4;
        for (int cut = 0; cut < cuts; ++cut) {
            const int cutsBefore = office.link.cuts();
            constexpr qint64 apart = 25'311;
            if (up)
                office.link.cutAfterUp(apart);
            else
                office.link.cutAfterDown(apart);
            QElapsedTimer waited;
            waited.start();
            while (office.link.cuts() == cutsBefore && waited.elapsed() < patience)
                QThread::msleep(20);
            REQUIRE(office.link.cuts() > cutsBefore);
        }
        office.link.cutAfterUp(0);
        office.link.cutAfterDown(0);
        return before;
    };
    office.link.setRate(30'000); // so little is on its way when it is cut
    constexpr int persons = 150;
    constexpr int letters = 1500; // of which each needs five bits at least
    (void)office.desk->addPersons(persons, letters);
    office.desk->exchangeWell();
    const qint64 upBefore = cutting(true);
    office.waitUntilPassedOn();
    const qint64 sent = office.link.up() - upBefore;

    (void)office.laptop.addPersons(persons, letters);
    office.laptop.exchangeWell();
    const qint64 downBefore = cutting(false);
    while (office.second.countPersons() < 1 + 2 * persons)
        office.second.exchangeWell();
    const qint64 received = office.link.down() - downBefore;
    office.converge();
    CAPTURE(sent, received);
    // To begin again after each cut would cost more.
    constexpr qint64 most = persons * letters * 9 / 10;
    CHECK(sent < most);
    CHECK(received < most);
    CHECK(office.laptop.countPersons() == 1 + 2 * persons);
}

TEST_CASE("A relay killed at random while it passes on loses nothing", "[relay][kills]")
{
    const quint32 chosen = chosenSeed();
    CAPTURE(chosen); // VENTANILLA_SEED
    std::mt19937 random(chosen);
    RelayedOffice office;
    office.link.setRate(60'000);
    qint64 persons = 5;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("VENTANILLA_KILLS", &given);
    for (int round = 0; round < (given ? wanted : 8); ++round) {
        const int added = 1 + int(random() % 40);
        (void)(random() % 2 == 0 ? office.desk.get() : &office.laptop)->addPersons(added, 200);
        persons += added;
        office.desk->exchangeWell();
        office.laptop.exchangeWell();
        QThread::msleep(random() % 2500);
        office.relay.kill();
        office.relay.start();
    }
    office.link.setRate(0);
    office.converge();
    CHECK(office.second.countPersons() == persons);
}

TEST_CASE("A relay put back to an older backup recovers by itself", "[relay]")
{
    RelayedOffice office;
    const QString copy = office.relay.backUp();
    (void)office.desk->addPersons(2);
    office.desk->exchangeWell();
    office.waitUntilPassedOn();
    office.region.kill(); // what comes now is on nobody's server but the relay's
    (void)office.second.addPersons(3);
    office.second.exchangeWell();
    office.relay.putBack(copy);
    (void)office.desk->addPersons(1);
    office.desk->exchangeWell();
    office.region.start();
    office.converge();
    CHECK(office.laptop.countPersons() == 11);
}

TEST_CASE("A region put back to an older backup gets again what it lost", "[relay]")
{
    RelayedOffice office;
    const QString copy = office.region.backUp();
    (void)office.desk->addPersons(2);
    office.desk->exchangeWell();
    office.waitUntilPassedOn();
    office.region.putBack(copy);
    (void)office.second.addPersons(3);
    office.converge();
    CHECK(office.laptop.countPersons() == 10);
}

TEST_CASE("A computer that the region has revoked is wiped by the relay", "[relay][revoked]")
{
    RelayedOffice office;
    (void)office.second.addPersons(4);
    office.region.revoke(office.second.number());
    const auto report = [&] {
        QElapsedTimer waited;
        waited.start();
        for (;;) { // the relay has heard of it within a second or two
            auto exchanged = office.second.exchange();
            REQUIRE(exchanged);
            if (exchanged->wiped || waited.elapsed() > patience)
                return *exchanged;
            QThread::msleep(200);
        }
    }();
    CHECK(report.wiped);
    CHECK_FALSE(QFile::exists(office.second.path() + QStringLiteral("/keys.json")));
    office.waitUntilPassedOn();
    office.laptop.exchangeWell();
    CHECK(office.laptop.countPersons() == 9); // it handed over first
}

TEST_CASE("A code of another commune is neither passed on nor used up", "[relay]")
{
    RelayedOffice office;
    (void)office.region.adminObject(
        {QStringLiteral("commune"), QStringLiteral("add"), QStringLiteral("16201"), QStringLiteral("Quirihue")});
    const QString code =
        office.region.adminObject({QStringLiteral("code"), QStringLiteral("new"), QStringLiteral("16201")})
            .value(QLatin1String("code"))
            .toString();
    Computer stranger(office.clock);
    const auto refused = stranger.join(office.relay.identity(), code);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Refused, QStringLiteral("server"), QStringLiteral("commune")});
    CHECK(
        office.region.adminList({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("16201")}).isEmpty());
}

TEST_CASE("A relay that was revoked hands over, serves nobody any more, and forgets its key", "[relay][revoked]")
{
    RelayedOffice office;
    office.region.kill();
    (void)office.desk->addPersons(2);
    office.desk->exchangeWell();
    constexpr int relaysNumber = 2;
    office.region.start();
    office.region.revoke(relaysNumber);
    QElapsedTimer waited;
    waited.start();
    while (QFile::exists(office.relay.folder() + QStringLiteral("/ledger.key")) && waited.elapsed() < patience)
        QThread::msleep(100);
    CHECK_FALSE(QFile::exists(office.relay.folder() + QStringLiteral("/ledger.key")));
    const auto refused = office.desk->exchange();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("busy"));
    office.laptop.exchangeWell();
    CHECK(office.laptop.countPersons() == 7);
}

TEST_CASE("A computer goes over to the office's relay and back without being enrolled again", "[relay][cli]")
{
    RelayedOffice office;
    const auto change = [&](const sync::ServerIdentity &server) {
        return runProgram(office.laptop.path(),
            {QStringLiteral("sync"), QStringLiteral("server"), server.url, QStringLiteral("--accept-certificate"),
                QString::fromLatin1(server.certificate.toHex())});
    };
    CHECK(change({office.relay.identity().url, QByteArray(32, 'x')}).exitCode == 1);
    office.laptop.exchangeWell(); // with the region, as before
    const auto changed = change(office.relay.identity());
    INFO(changed.errors.toStdString());
    REQUIRE(changed.exitCode == 0);
    office.region.kill();
    (void)office.laptop.addPersons(1);
    office.laptop.exchangeWell();
    office.desk->exchangeWell();
    CHECK(office.desk->countPersons() == 6);
    CHECK(change(office.region.identity()).exitCode == 1);
    office.laptop.exchangeWell(); // with the relay, since nobody answered there
    office.region.start();
    CHECK(change(office.region.identity()).exitCode == 0);
    office.converge();
}

TEST_CASE("A relay stops at once although its link hangs", "[relay]")
{
    RelayedOffice office;
    office.link.setRate(1000);
    (void)office.desk->addPersons(100, 500);
    office.desk->exchangeWell();
    QThread::msleep(1500);
    QElapsedTimer took;
    took.start();
    CHECK(office.relay.stop() == 0);
    CHECK(took.elapsed() < 10'000);
    office.link.setRate(0);
    office.relay.start();
    office.converge();
}
