#include "tests/support/Catch.h"
#include "tests/sync_client/Chance.h"
#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// What a cut may cost, of TLS: what the link carries in half a second and a piece.
constexpr qint64 mostSentAgain = 5000;

qint64 overheadOf(const Computer &computer, CuttingProxy &proxy, bool upward)
{
    const qint64 before = upward ? proxy.up() : proxy.down();
    computer.exchangeWell();
    return (upward ? proxy.up() : proxy.down()) - before;
}

} // namespace

TEST_CASE("An upload that is cut goes on where it was", "[cuts]")
{
    constexpr qint64 rate = 64'000; // bytes a second
    const SystemClock clock;
    const CommuneServer server;
    CuttingProxy proxy(server.port());
    const auto office = Computer::first(clock);
    office->enrol(server, proxy.port());
    office->exchangeWell();
    const qint64 handshake = overheadOf(*office, proxy, true);

    (void)office->addPersons(300, 200);
    proxy.setRate(rate);
    const qint64 before = proxy.up();
    int cuts = 0;
    for (const qint64 at : {9'000, 14'000, 8'000}) {
        proxy.cutAfterUp(at);
        const auto report = office->exchange();
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == ErrorKind::Cut);
        CHECK(office->unsent() > 0);
        ++cuts;
    }
    proxy.setRate(0);
    office->exchangeWell();
    CHECK(proxy.cuts() == cuts);
    CHECK(office->unsent() == 0);
    const qint64 sent = proxy.up() - before;

    // The same to a server that nothing cuts.
    const CommuneServer calm;
    CuttingProxy whole(calm.port());
    const auto other = Computer::first(clock);
    other->enrol(calm, whole.port());
    other->exchangeWell();
    (void)other->addPersons(300, 200);
    const qint64 needed = overheadOf(*other, whole, true);
    // Each attempt shakes hands and asks how far it had come.
    constexpr qint64 question = 600;
    const qint64 again = sent - needed - cuts * (handshake + question);
    CAPTURE(sent, needed, handshake);
    CHECK(again <= cuts * mostSentAgain);
}

TEST_CASE("A download that is cut goes on where it was", "[cuts]")
{
    const SystemClock clock;
    const CommuneServer server;
    CuttingProxy proxy(server.port());
    const auto office = Computer::first(clock);
    office->enrol(server);
    office->exchangeWell();
    Computer laptop(clock);
    laptop.joinCompletely(server, proxy.port());
    laptop.exchangeWell();
    const qint64 handshake = overheadOf(laptop, proxy, false);

    (void)office->addPersons(300, 200);
    office->exchangeWell();
    const qint64 before = proxy.down();
    constexpr qint64 cutAt = 12'000;
    int cuts = 0;
    proxy.cutAfterDown(cutAt);
    while (!laptop.exchange()) {
        ++cuts;
        REQUIRE(cuts < 20);
        if (cuts < 3)
            proxy.cutAfterDown(cutAt);
    }
    CHECK(cuts == 3);
    CHECK(laptop.countPersons() == 300);
    CHECK(laptop.isWhole());
    const qint64 down = proxy.down() - before;

    Computer third(clock);
    CuttingProxy whole(server.port());
    third.joinCompletely(server, whole.port());
    const qint64 all = whole.down(); // everything there is, whose largest part this was
    CAPTURE(down, all, handshake);
    CHECK(down <= all + cuts * (handshake + mostSentAgain));
}

TEST_CASE("A joining that is cut again and again ends with everything", "[cuts]")
{
    const SystemClock clock;
    const CommuneServer server;
    CuttingProxy proxy(server.port());
    const auto office = Computer::first(clock);
    (void)office->addPersons(200, 200);
    office->enrol(server);
    office->exchangeWell();
    Computer laptop(clock);
    const QString code = server.newCode();
    int cuts = 0;
    bool complete = false;
    while (!complete) {
        if (cuts < 4)
            proxy.cutAfterDown(9'000);
        complete = laptop.join(server.identity(proxy.port()), code).has_value();
        cuts += complete ? 0 : 1;
        REQUIRE(cuts < 10);
        CHECK(security::entrance::holdsStore(laptop.path()) == complete);
    }
    CHECK(cuts == 4);
    CHECK(laptop.countPersons() == 200);
    CHECK(laptop.isWhole());
}

TEST_CASE("Cut at any byte in either direction, nothing is lost and nothing comes twice", "[cuts]")
{
    const quint32 chosen = chosenSeed();
    CAPTURE(chosen); // VENTANILLA_SEED
    std::mt19937 random(chosen);
    const SystemClock clock;
    const CommuneServer server;
    CuttingProxy proxy(server.port());
    const auto office = Computer::first(clock);
    office->enrol(server, proxy.port());
    office->exchangeWell();
    Computer laptop(clock);
    laptop.joinCompletely(server, proxy.port());
    qint64 persons = 0;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        Computer &computer = round % 2 == 0 ? *office : laptop;
        const int added = 1 + int(random() % 20);
        (void)computer.addPersons(added, int(random() % 300));
        persons += added;
        const qint64 at = 1 + qint64(random() % 8'000);
        random() % 2 == 0 ? proxy.cutAfterUp(at) : proxy.cutAfterDown(at);
        (void)computer.exchange();
    }
    proxy.cutAfterUp(0);
    proxy.cutAfterDown(0);
    for (int round = 0; round < 3; ++round) {
        office->exchangeWell();
        laptop.exchangeWell();
    }
    CHECK(office->countPersons() == persons);
    CHECK(laptop.countPersons() == persons);
    CHECK(office->isWhole());
    CHECK(laptop.isWhole());
}
