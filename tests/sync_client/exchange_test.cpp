#include "tests/support/Catch.h"
#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"
#include "tests/sync_client/LoopbackServer.h"

#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/SyncState.h"

#include <QFile>

using namespace ventanilla;
using namespace ventanilla::tests;
namespace server_exchange = ventanilla::sync::server_exchange;

namespace {

sync::SyncState stateOf(const Computer &computer)
{
    auto session = computer.signIn(security::entrance::Purpose::Exchange);
    const auto state =
        session.database().read([](store::Connection &connection) { return sync::sync_state::read(connection); });
    REQUIRE(state);
    return *state;
}

// A first computer with something to tell, and a second that has it too.
struct TwoComputers
{
    SystemClock clock;
    CommuneServer server;
    std::unique_ptr<Computer> office = Computer::first(clock);
    Computer laptop{clock};
    PersonId person;

    TwoComputers()
    {
        person = office->addPersons(20);
        office->enrol(server);
        office->exchangeWell();
        laptop.joinCompletely(server);
    }
};

} // namespace

TEST_CASE("A municipality that worked alone is on the server after one round trip, and on a new computer", "[exchange]")
{
    const SystemClock clock;
    const CommuneServer server;
    const auto office = Computer::first(clock);
    (void)office->addPersons(30);
    CHECK_FALSE(stateOf(*office).enrolled);
    office->enrol(server);
    CHECK(office->number() == 1);
    CHECK(stateOf(*office).unsentEntries > 30);

    const auto report = office->exchangeWell();
    CHECK(report.roundTrips == 1);
    CHECK(report.sentEntries > 30);
    CHECK(stateOf(*office).unsentEntries == 0);
    CHECK(stateOf(*office).leaseUntil > clock.now());
    CHECK(office->exchangeWell().sentEntries == 0);

    Computer laptop(clock);
    laptop.joinCompletely(server);
    CHECK(laptop.number() == 2);
    CHECK(laptop.countPersons() == 30);
    CHECK(laptop.isWhole());
    CHECK(laptop.digest() == office->digest());
}

TEST_CASE("Both directions go in one round trip", "[exchange]")
{
    TwoComputers two;
    two.laptop.setPhone(two.person, QStringLiteral("+56912345678"));
    const PersonId fresh = two.laptop.addPersons(1);
    two.laptop.exchangeWell();
    (void)two.office->addPersons(2);
    const auto report = two.office->exchangeWell();
    CHECK(report.roundTrips == 1);
    CHECK(report.sentEntries > 0);
    CHECK(report.reception.entries >= 2);
    CHECK(report.reception.tables.contains("person"));
    CHECK(two.office->phoneOf(two.person) == QStringLiteral("+56912345678"));
    CHECK(fresh.device() == 2);
    two.laptop.exchangeWell();
    CHECK(two.laptop.countPersons() == 23);
    CHECK(two.laptop.isWhole());
    CHECK(two.office->isWhole());
}

TEST_CASE("Edits that had not seen each other are a conflict on both computers", "[exchange]")
{
    TwoComputers two;
    two.office->setPhone(two.person, QStringLiteral("+56911111111"));
    two.laptop.setPhone(two.person, QStringLiteral("+56922222222"));
    two.office->exchangeWell();
    CHECK(two.laptop.exchangeWell().reception.conflicts == 1);
    CHECK(two.office->exchangeWell().reception.conflicts == 1);
    CHECK(two.office->phoneOf(two.person) == two.laptop.phoneOf(two.person));
    CHECK(stateOf(*two.office).openConflicts == 1);
}

TEST_CASE("A server that is not there loses nothing, and the log says so", "[exchange]")
{
    TwoComputers two;
    two.server.kill();
    (void)two.laptop.addPersons(3);
    const auto failed = two.laptop.exchange();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Offline);
    CHECK(stateOf(two.laptop).last->problem == QStringLiteral("offline"));
    CHECK(two.laptop.unsent() > 0);
    two.server.start();
    CHECK(two.laptop.exchangeWell().sentEntries >= 3);
    CHECK(two.laptop.unsent() == 0);
    CHECK(stateOf(two.laptop).last->problem.isEmpty());
}

TEST_CASE("A server with another certificate gets nothing", "[exchange]")
{
    TwoComputers two;
    LoopbackServer impostor;
    bool asked = false;
    impostor.routes().Post("/v1/exchange", [&](const httplib::Request &, httplib::Response &response) {
        asked = true;
        response.status = 200;
    });
    impostor.start();
    NoProgress progress;
    auto session = two.laptop.signIn();
    const auto failed =
        server_exchange::run(session.database(), progress, QStringLiteral("https://127.0.0.1:%1").arg(impostor.port()));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::UntrustedServer);
    CHECK_FALSE(asked);
}

TEST_CASE("A code is good for one computer, and for none once it is used or mistyped", "[enrolment]")
{
    TwoComputers two;
    const QString code = two.server.newCode();
    {
        Computer third(two.clock);
        REQUIRE(third.join(two.server.identity(), code));
        CHECK(third.number() == 3);
    }
    Computer fourth(two.clock);
    const auto again = fourth.join(two.server.identity(), code);
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{ErrorKind::Refused, QStringLiteral("server"), QStringLiteral("code")});
    QString mistyped = two.server.newCode();
    mistyped[0] = mistyped[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    const auto typo = fourth.join(two.server.identity(), mistyped);
    REQUIRE_FALSE(typo);
    CHECK(typo.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(security::entrance::holdsStore(fourth.path()));
    CHECK(two.office->countPersons() == 20);
}

TEST_CASE("A store is enrolled once", "[enrolment]")
{
    TwoComputers two;
    NoProgress progress;
    auto session = two.office->signIn();
    const auto again = server_exchange::enrolStore(
        session.database(), two.server.identity(), two.server.newCode(), QStringLiteral("PC"), progress);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    const SystemClock clock;
    const auto alone = Computer::first(clock);
    const auto notYet = alone->exchange();
    REQUIRE_FALSE(notYet);
    CHECK(notYet.error().kind == ErrorKind::Conflict);
}

TEST_CASE("A revoked laptop hands over what it has, then cannot be opened any more", "[revoked]")
{
    TwoComputers two;
    (void)two.laptop.addPersons(5);
    two.server.revoke(2);
    const auto report = two.laptop.exchange();
    REQUIRE(report);
    CHECK(report->wiped);
    CHECK(report->sentEntries >= 5);
    CHECK_FALSE(QFile::exists(two.laptop.path() + QStringLiteral("/keys.json")));
    const auto signedIn = security::entrance::signIn(
        two.laptop.path(), administratorName, administratorPassword, two.clock, security::entrance::Purpose::Exchange);
    REQUIRE_FALSE(signedIn);
    CHECK(signedIn.error().kind == ErrorKind::FileMissing);
    two.office->exchangeWell();
    CHECK(two.office->countPersons() == 25);
    CHECK(two.office->isWhole());
}

TEST_CASE("A computer that was away beyond its lease works again after an exchange", "[lease]")
{
    const CommuneServer server({QStringLiteral("--lease-days"), QStringLiteral("1")});
    ManualClock clock(QDateTime::currentDateTimeUtc());
    const auto office = Computer::first(clock);
    office->enrol(server);
    office->exchangeWell();
    (void)office->signIn();
    clock.advanceSeconds(25 * 60 * 60);
    const auto late = security::entrance::signIn(office->path(), administratorName, administratorPassword, clock);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::LeaseEnded);
    CHECK(office->exchange());
    clock.set(QDateTime::currentDateTimeUtc());
    (void)office->signIn();
    CHECK(std::abs(stateOf(*office).clockSkewSeconds - 25 * 60 * 60) < 60);
}

TEST_CASE("A server that was put back to an earlier day gets again what it lost", "[exchange]")
{
    TwoComputers two;
    const QString copy = two.server.backUp();
    (void)two.laptop.addPersons(4);
    two.laptop.exchangeWell();
    two.server.putBack(copy);
    (void)two.laptop.addPersons(1);
    two.laptop.exchangeWell();
    two.office->exchangeWell();
    CHECK(two.office->countPersons() == 25);
    CHECK(two.office->isWhole());
}
