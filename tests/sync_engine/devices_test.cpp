#include "core/sync/engine/DeviceIdentity.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"
#include "tests/sync_engine/World.h"

using namespace ventanilla;
using namespace ventanilla::tests;
using sync::Certificate;

namespace {

const QString trimmedName = QStringLiteral("Notebook de visitas");

Result<Certificate> enrol(store::Database &database, const QString &name, const QByteArray &key)
{
    return database.write(
        [&](store::Transaction &transaction) { return sync::known_devices::enrol(transaction, name, key); });
}

Result<void> learn(store::Database &database, const std::vector<Certificate> &certificates)
{
    return database.write(
        [&](store::Transaction &transaction) { return sync::known_devices::learn(transaction, certificates); });
}

std::optional<Certificate> known(store::Database &database, int device)
{
    return valueOf(
        database.read([&](store::Connection &connection) { return sync::known_devices::find(connection, device); }));
}

} // namespace

TEST_CASE("The first computer makes its keys once, and others can be told of it")
{
    TemporaryStore first;
    const auto identity = valueOf(first.database.write(
        [](store::Transaction &transaction) { return sync::identity_of_device::findOrMake(transaction); }));
    CHECK_FALSE(identity.isEnrolled());
    CHECK(sync::certificates::isGenuine(identity.certificate, identity.keys.publicKey));
    const auto again = valueOf(first.database.write(
        [](store::Transaction &transaction) { return sync::identity_of_device::findOrMake(transaction); }));
    CHECK(again == identity);
    store::Database reopened = first.open();
    const auto found = valueOf(
        reopened.read([](store::Connection &connection) { return sync::identity_of_device::find(connection); }));
    CHECK(found == identity);

    // A store that begins from its data believes it, and whom it has enrolled.
    TemporaryStore second;
    const auto key = sync::KeyPair::random().publicKey;
    const auto enrolled = valueOf(enrol(first.database, trimmedName, key));
    REQUIRE(learn(second.database, {enrolled, identity.certificate}));
    CHECK(known(second.database, 1) == identity.certificate);
    CHECK(known(second.database, enrolled.device) == enrolled);
}

TEST_CASE("The first computer enrols others, each with a number of its own")
{
    TemporaryStore store;
    const auto key = sync::KeyPair::random().publicKey;
    const auto certificate = valueOf(enrol(store.database, QStringLiteral("  Notebook de visitas "), key));
    CHECK(certificate.device == sync::firstNumberOfFirstComputer);
    CHECK(certificate.name == trimmedName);
    CHECK(certificate.issuer == sync::firstComputer);
    CHECK(certificate.issuedAt == store.clock.now());
    CHECK(valueOf(enrol(store.database, trimmedName, key)) == certificate);
    const auto next = valueOf(enrol(store.database, trimmedName, sync::KeyPair::random().publicKey));
    CHECK(next.device == sync::firstNumberOfFirstComputer + 1);
    const auto all = valueOf(
        store.database.read([](store::Connection &connection) { return sync::known_devices::all(connection); }));
    CHECK(all.size() == 3);

    CHECK(enrol(store.database, QStringLiteral("  "), key).error().field == QStringLiteral("name"));
    CHECK(enrol(store.database, QString(61, QLatin1Char('x')), key).error().kind == ErrorKind::InvalidInput);
    CHECK(enrol(store.database, trimmedName, QByteArray("short")).error().field == QStringLiteral("public_key"));
}

TEST_CASE("Only the first computer enrols")
{
    World world(2);
    const auto refused = enrol(world[2].database(), trimmedName, sync::KeyPair::random().publicKey);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("A certificate that is not genuine is refused with all that came with it")
{
    World world(2);
    Certificate wanted = certificateOf(2);
    wanted.name = QStringLiteral("Another name");
    wanted.issuedAt = wanted.issuedAt.addDays(1);
    const Certificate genuine = sync::certificates::issue(wanted, keysOf(1));
    const auto refusedWith = [&](const Certificate &wrong) {
        const auto learned = learn(world[1].database(), {genuine, wrong});
        REQUIRE_FALSE(learned);
        CHECK(learned.error().kind == ErrorKind::Damaged);
        CHECK(known(world[1].database(), 2) == certificateOf(2));
        return learned.error().detail;
    };
    Certificate wrong = certificateOf(3);
    CHECK(refusedWith(sync::certificates::issue(wrong, keysOf(2))) == QStringLiteral("signature"));
    wrong.commune = QStringLiteral("16205");
    CHECK(refusedWith(sync::certificates::issue(wrong, keysOf(1))) == QStringLiteral("commune"));
    wrong = certificateOf(3);
    wrong.publicKey = keysOf(4).publicKey;
    CHECK(refusedWith(sync::certificates::issue(wrong, keysOf(1))) == QStringLiteral("public_key"));

    REQUIRE(learn(world[1].database(), {genuine}));
    CHECK(known(world[1].database(), 2) == genuine);
    // The older one does not come back.
    REQUIRE(learn(world[1].database(), {certificateOf(2)}));
    CHECK(known(world[1].database(), 2) == genuine);
}

TEST_CASE("A revocation is never taken back")
{
    World world(2);
    Certificate certificate = certificateOf(2);
    certificate.revoked = true;
    const Certificate revoked = sync::certificates::issue(certificate, keysOf(1));
    certificate.revoked = false;
    certificate.issuedAt = certificate.issuedAt.addDays(5);
    const Certificate later = sync::certificates::issue(certificate, keysOf(1));
    REQUIRE(learn(world[1].database(), {later}));
    REQUIRE(learn(world[1].database(), {revoked}));
    REQUIRE(learn(world[1].database(), {later}));
    CHECK(known(world[1].database(), 2) == revoked);
    const auto refused = enrol(world[1].database(), trimmedName, keysOf(2).publicKey);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("A server's certificates count where its authority is known, and replace the first computer's")
{
    World world(2);
    const auto authority = sync::KeyPair::random();
    Certificate certificate = certificateOf(2);
    certificate.issuer = sync::serverIssuer;
    certificate.issuedAt = certificate.issuedAt.addDays(-1);
    const Certificate byServer = sync::certificates::issue(certificate, authority);
    // Nobody has told this computer of the server: it cannot judge.
    REQUIRE(learn(world[1].database(), {byServer}));
    CHECK(known(world[1].database(), 2) == certificateOf(2));

    world[1].write([&](store::Transaction &transaction) {
        auto identity = sync::identity_of_device::findOrMake(transaction);
        identity.serverAuthority = authority.publicKey;
        identity.serverUrl = QStringLiteral("https://region.example");
        sync::identity_of_device::save(transaction, identity);
    });
    REQUIRE(learn(world[1].database(), {byServer}));
    CHECK(known(world[1].database(), 2) == byServer);
    CHECK_FALSE(learn(world[1].database(), {sync::certificates::issue(certificate, keysOf(1))}));
}
