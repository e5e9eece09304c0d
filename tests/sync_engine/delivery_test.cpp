#include "core/sync/engine/DeviceIdentity.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/Rows.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

QByteArray batchOf(Computer &computer)
{
    computer.write([](store::Transaction &transaction) {
        addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Parra"));
    });
    return computer.lackingIn({}).back().bytes;
}

void revoke(Computer &computer, int device)
{
    sync::Certificate certificate = certificateOf(device);
    certificate.revoked = true;
    computer.write([&](store::Transaction &transaction) {
        return sync::known_devices::learn(
            transaction, {sync::certificates::issue(certificate, keysOf(sync::firstComputer))});
    });
}

} // namespace

TEST_CASE("A batch delivered again changes nothing")
{
    World world(2);
    const QByteArray batch = batchOf(world[2]);
    CHECK(valueOf(world[1].receive(batch)).entries == 1);
    const QString digest = world[1].digest();
    for (int time = 0; time < 3; ++time)
        CHECK(valueOf(world[1].receive(batch)) == sync::Reception());
    CHECK(valueOf(world[2].receive(batch)) == sync::Reception());
    CHECK(world[1].digest() == digest);
    CHECK(world[1].problems().isEmpty());
}

TEST_CASE("Bytes that were cut or changed are refused and harmless")
{
    World world(2);
    const QByteArray batch = batchOf(world[2]);
    const QString digest = world[1].digest();
    for (qsizetype size = 0; size < batch.size(); ++size)
        REQUIRE_FALSE(world[1].receive(batch.left(size)));
    for (qsizetype index = 0; index < batch.size(); ++index) {
        QByteArray changed = batch;
        changed[index] = char(changed[index] ^ 0x10);
        REQUIRE_FALSE(world[1].receive(changed));
    }
    CHECK(world[1].digest() == digest);
    CHECK(world[1].held().isEmpty());
    CHECK(valueOf(world[1].receive(batch)).entries == 1);
}

TEST_CASE("A batch of a computer that nobody has introduced waits with who brings it")
{
    World world(2);
    const QByteArray batch = batchOf(world[2]);
    world[1].write([](store::Transaction &transaction) {
        transaction.statement("DELETE FROM known_device WHERE device = 2").run();
    });
    const auto refused = world[1].receive(batch);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::NotFound, QStringLiteral("device"), QStringLiteral("2")});
    world[1].write(
        [](store::Transaction &transaction) { return sync::known_devices::learn(transaction, {certificateOf(2)}); });
    CHECK(valueOf(world[1].receive(batch)).entries == 1);
}

TEST_CASE("Another commune's batch is refused")
{
    World world(2);
    world[2].write([](store::Transaction &transaction) {
        transaction.statement("UPDATE store_info SET commune_code = '16205'").run();
    });
    const auto refused = world[1].receive(batchOf(world[2]));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::InvalidInput, QStringLiteral("commune"), {}});
    CHECK(world[1].held().isEmpty());
}

TEST_CASE("Straight from a revoked computer nothing new is taken; from others, what they had taken, and its work")
{
    World world(3);
    const QByteArray before = batchOf(world[2]);
    valueOf(world[3].receive(before, 2));
    revoke(world[1], 2);
    const auto refused = world[1].receive(before, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::PermissionDenied, QStringLiteral("device"), QStringLiteral("revoked")});
    CHECK(world[1].held().isEmpty());

    CHECK(valueOf(world[1].receive(before, 3)).entries == 1);
    const QByteArray unsent = batchOf(world[2]);
    CHECK(valueOf(world[1].receive(unsent, sync::serverIssuer)).entries == 1);
    // Known by now, whoever brings it.
    CHECK(valueOf(world[1].receive(unsent, 2)) == sync::Reception());
}
