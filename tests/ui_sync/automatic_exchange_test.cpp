#include "core/sync/engine/DeviceIdentity.h"
#include "tests/support/Catch.h"
#include "tests/ui_sync/TwoComputers.h"
#include "ui/sync/AutomaticExchange.h"
#include "ui/sync/Exchanger.h"

#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;

namespace {

constexpr int patience = 20'000;
constexpr sync_ui::AutomaticExchange::Pace quick{50, 100, 60'000};

// Enrolled with a server at a port of this computer where nobody listens.
void enrolWithNobody(Computer &computer)
{
    REQUIRE(computer.database.write([](store::Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.serverAuthority = sync::KeyPair::random().publicKey;
        own.serverUrl = QStringLiteral("https://127.0.0.1:1");
        own.serverCertificate = QByteArray(32, 'x');
        sync::identity_of_device::save(transaction, own);
    }));
}

size_t attempts(const sync_ui::Exchanger &exchanger)
{
    return exchanger.overview() ? exchanger.overview()->log.size() : 0;
}

} // namespace

TEST_CASE("an enrolled computer tries by itself after sign-in, and after a failure does not try again at once")
{
    TwoComputers two;
    enrolWithNobody(two.office);
    auto session = two.office.as(Role::FrontDesk);
    sync_ui::Exchanger exchanger(session);
    const sync_ui::AutomaticExchange automatic(exchanger, quick);
    REQUIRE(QTest::qWaitFor([&] { return attempts(exchanger) == 1; }, patience));
    CHECK(exchanger.overview()->log.front().problem == QStringLiteral("offline"));
    // Back-off begins with twenty seconds at least; not even a save brings the next attempt forward.
    auto elsewhere = two.office.as(Role::FrontDesk);
    TwoComputers::addPerson(elsewhere);
    QTest::qWait(3'000);
    CHECK(attempts(exchanger) == 1);
    CHECK_FALSE(exchanger.isExchanging());
}

TEST_CASE("nothing is tried where it is switched off, or where nobody has enrolled the computer")
{
    TwoComputers two;
    {
        auto session = two.office.as(Role::FrontDesk);
        sync_ui::Exchanger exchanger(session);
        const sync_ui::AutomaticExchange automatic(exchanger, quick);
        QTest::qWait(1'000);
        CHECK(attempts(exchanger) == 0);
    }
    enrolWithNobody(two.office);
    auto session = two.office.as(Role::FrontDesk);
    sync_ui::Exchanger exchanger(session);
    sync_ui::AutomaticExchange automatic(exchanger, quick);
    automatic.setEnabled(false);
    QTest::qWait(1'000);
    CHECK(attempts(exchanger) == 0);
    automatic.setEnabled(true);
    REQUIRE(QTest::qWaitFor([&] { return attempts(exchanger) == 1; }, patience));
}
