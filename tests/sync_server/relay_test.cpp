#include "core/sync/server/LedgerRelay.h"
#include "tests/support/Catch.h"
#include "tests/sync_server/LedgerFixture.h"

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

const QString url = QStringLiteral("https://region.example.cl:443");

EnrolmentAnswer enrolAt(LedgerFixture &region, const EnrolmentRequest &request)
{
    const auto answer = region.ledger->write(
        [&](LedgerSession &session) { return ledger_devices::enrol(session, request, region.clock.now()); });
    REQUIRE(answer);
    return *answer;
}

Result<RelayIdentity> prepared(LedgerFixture &relay)
{
    return relay.ledger->write([](LedgerSession &session) { return ledger_relay::prepare(session); });
}

// A region with one commune, and the ledger of a relay that has joined it.
struct Pair
{
    LedgerFixture region;
    LedgerFixture relay;

    explicit Pair(LedgerKind kind) : region(kind), relay(kind)
    {
        relay.rules.audience = QByteArray(32, 'b');
        region.addCommune(ninhue);
    }

    RelayIdentity join()
    {
        const auto identity = prepared(relay);
        REQUIRE(identity);
        EnrolmentRequest request{
            region.newCode(ninhue), QStringLiteral("Relevo"), identity->keys.publicKey, {}, {}, true};
        const EnrolmentAnswer answer = enrolAt(region, request);
        REQUIRE(relay.ledger->write([&](LedgerSession &session) {
            return ledger_relay::join(session, url, QByteArray(32, 'a'), answer, relay.clock.now());
        }));
        return state().identity;
    }

    RelayState state()
    {
        const auto found = relay.ledger->read([](LedgerSession &session) { return ledger_relay::find(session); });
        REQUIRE(found);
        return found->value_or(RelayState());
    }

    BatchesWaiting waiting()
    {
        const auto found =
            relay.ledger->read([](LedgerSession &session) { return ledger_relay::waiting(session, ninhue); });
        REQUIRE(found);
        return *found;
    }

    void contact(const Welcome &welcome)
    {
        REQUIRE(relay.ledger->write(
            [&](LedgerSession &session) { ledger_relay::noteWelcome(session, ninhue, welcome, relay.clock.now()); }));
    }
};

template <class Body>
void checkIsForAbove(LedgerFixture &relay, Body &&body)
{
    const auto done = relay.ledger->write(std::forward<Body>(body));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Conflict);
    CHECK(done.error().field == QStringLiteral("relay"));
}

} // namespace

TEST_CASE("A relay takes over a commune as the region has it, and decides nothing itself", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    CHECK(prepared(pair.relay)->keys == prepared(pair.relay)->keys); // an answer may be lost on its way
    const OfficeDevice desk = pair.region.newDevice(ninhue);
    const RelayIdentity identity = pair.join();
    CHECK(identity.commune == ninhue);
    CHECK(identity.device == 3);
    CHECK(identity.url == url);
    const auto devices =
        pair.relay.ledger->read([](LedgerSession &session) { return ledger_devices::all(session, ninhue); });
    REQUIRE(devices);
    REQUIRE(devices->size() == 1);
    CHECK(devices->front().certificate == desk.certificate());

    const QDateTime now = pair.relay.clock.now();
    checkIsForAbove(pair.relay, [&](LedgerSession &session) {
        return ledger_communes::add(session, quirihue, QStringLiteral("Quirihue"), now);
    });
    checkIsForAbove(
        pair.relay, [&](LedgerSession &session) { return enrolment_codes::add(session, ninhue, now, now.addDays(1)); });
    checkIsForAbove(pair.relay,
        [&](LedgerSession &session) { return ledger_devices::revoke(session, ninhue, desk.number(), now); });
    CHECK(
        prepared(pair.relay).error() == Error{ErrorKind::Conflict, QStringLiteral("relay"), QStringLiteral("joined")});
    CHECK(prepared(pair.region).error()
        == Error{ErrorKind::Conflict, QStringLiteral("relay"), QStringLiteral("communes")});
}

TEST_CASE("A relay that was there first leaves number 1 to a store with data, and is told of to nobody", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    (void)pair.join();
    OfficeDevice first = pair.region.newDevice(ninhue, true);
    CHECK(first.number() == firstComputer);
    CHECK(pair.region.exchange(first).certificates().empty());
    OfficeDevice laptop;
    const EnrolmentAnswer answer = enrolAt(pair.region, laptop.request(pair.region.newCode(ninhue)));
    CHECK(answer.devices == std::vector<Certificate>{first.certificate(), answer.certificate});
    const auto communes =
        pair.region.ledger->read([](LedgerSession &session) { return ledger_communes::all(session); });
    CHECK(communes->front().devices == 2);
}

TEST_CASE("A lease given by a relay never outlasts its own", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    OfficeDevice desk = pair.region.newDevice(ninhue);
    (void)pair.join();
    const auto leaseAtRelay = [&] { return pair.relay.exchange(desk).welcome()->leaseUntil; };
    CHECK_FALSE(leaseAtRelay().isValid()); // it has none to give

    const QDateTime given = pair.relay.clock.now().addDays(10);
    Welcome welcome;
    welcome.leaseUntil = given;
    pair.contact(welcome);
    CHECK(leaseAtRelay() == given);
    pair.relay.clock.advanceSeconds(9 * 24 * 3600);
    CHECK(leaseAtRelay() == given);
    pair.relay.clock.advanceSeconds(2 * 24 * 3600);
    CHECK_FALSE(leaseAtRelay().isValid()); // out of contact for too long: nobody's is renewed
    welcome.leaseUntil = pair.relay.clock.now().addDays(60);
    pair.contact(welcome);
    CHECK(leaseAtRelay() == pair.relay.clock.now().addDays(pair.relay.rules.leaseDays));
}

TEST_CASE("A computer that the region enrolled since shows a relay its certificate", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    (void)pair.join();
    OfficeDevice fresh = pair.region.newDevice(ninhue);
    const auto introduced = [&](OfficeDevice &device, const Certificate &shown) {
        return pair.relay.exchange(encoded({device.hello(pair.relay.rules.audience), Devices{{shown}}, End{}}));
    };
    CHECK(pair.relay.exchange(fresh).refusal() == QLatin1String("unknown_device"));
    CHECK(introduced(fresh, fresh.certificate()).welcome());

    OfficeDevice impostor;
    Certificate forged = fresh.certificate();
    forged.device = 9;
    forged.publicKey = impostor.keys().publicKey;
    impostor.enrolled(certificates::issue(forged, impostor.keys()));
    CHECK(introduced(impostor, impostor.certificate()).refusal() == QLatin1String("bad_signature"));

    // Once revoked, its earlier certificate revives nothing.
    const auto ended = pair.region.ledger->write([&](LedgerSession &session) {
        return ledger_devices::revoke(session, ninhue, fresh.number(), pair.region.clock.now());
    });
    REQUIRE(ended);
    REQUIRE(pair.relay.ledger->write([&](LedgerSession &session) {
        return ledger_devices::learn(session, ninhue, {*ended}, ledger_devices::CertificateSource::Upstream);
    }));
    CHECK(introduced(fresh, fresh.certificate()).welcome()->wipe);
    // The region itself knows its own better.
    CHECK(
        pair.region.exchange(encoded({fresh.hello(pair.region.rules.audience), Devices{{fresh.certificate()}}, End{}}))
            .welcome()
            ->wipe);
}

TEST_CASE("Another commune gets nothing from a relay and brings nothing", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    pair.region.addCommune(quirihue);
    OfficeDevice desk = pair.region.newDevice(ninhue);
    OfficeDevice neighbour = pair.region.newDevice(quirihue);
    (void)pair.join();
    REQUIRE(pair.relay.exchange(desk, {desk.nextBatch()}).welcome());
    CHECK(pair.relay.exchange(desk, {neighbour.nextBatch()}).refusal() == QLatin1String("wrong_commune"));
    CHECK(pair.relay.exchange(neighbour).refusal() == QLatin1String("unknown_device"));
    const Answered shown = pair.relay.exchange(
        encoded({neighbour.hello(pair.relay.rules.audience), Devices{{neighbour.certificate()}}, End{}}));
    CHECK_FALSE(shown.welcome());
    CHECK(shown.batches().empty());
}

TEST_CASE("A relay counts what the region is not known to have, and stops when it is ended", "[relay]")
{
    Pair pair(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    OfficeDevice desk = pair.region.newDevice(ninhue);
    (void)pair.join();
    REQUIRE(pair.relay.exchange(desk, {desk.nextBatch(), desk.nextBatch()}).welcome());
    CHECK(pair.waiting().count == 2);
    CHECK(pair.waiting().bytes > 0);
    Welcome welcome;
    welcome.serverHas.raise(desk.number(), 1);
    pair.contact(welcome);
    CHECK(pair.waiting().count == 1);
    CHECK(pair.state().lastContact == pair.relay.clock.now());
    welcome.serverHas = {}; // put back to a backup
    pair.contact(welcome);
    CHECK(pair.waiting().count == 2);

    REQUIRE(pair.relay.ledger->write([](LedgerSession &session) { ledger_relay::noteEnded(session); }));
    const QByteArray late = desk.nextBatch();
    CHECK(pair.relay.exchange(desk, {late}).refusal() == QLatin1String("busy"));
    CHECK(pair.relay.held(ninhue).sequenceOf(desk.number()) == 2);
}

TEST_CASE("A revoked first computer keeps nobody out whom it had enrolled", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice first = fixture.newDevice(ninhue, true);
    const auto enrolledByFirst = [&](int number) {
        OfficeDevice laptop;
        const Certificate certificate{ninhue, number, QStringLiteral("Notebook"), laptop.keys().publicKey,
            firstComputer, fixture.clock.now(), false, {}};
        laptop.enrolled(certificates::issue(certificate, first.keys()));
        return laptop;
    };
    const auto shows = [&](OfficeDevice &laptop) {
        return fixture.exchange(
            encoded({laptop.hello(fixture.rules.audience), Devices{{laptop.certificate()}}, End{}}));
    };
    OfficeDevice before = enrolledByFirst(32'768);
    REQUIRE(shows(before).welcome());
    REQUIRE(fixture.ledger->write([&](LedgerSession &session) {
        return ledger_devices::revoke(session, ninhue, firstComputer, fixture.clock.now());
    }));
    CHECK(shows(before).welcome());
    OfficeDevice after = enrolledByFirst(32'769);
    CHECK(shows(after).refusal() == QLatin1String("unknown_device"));
}
