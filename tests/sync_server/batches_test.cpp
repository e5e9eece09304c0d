#include "tests/support/Catch.h"
#include "tests/sync_server/LedgerFixture.h"

#include <thread>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

store::VersionVector vectorOf(std::initializer_list<std::pair<int, qint64>> known)
{
    store::VersionVector vector;
    for (const auto &[device, sequence] : known)
        vector.raise(device, sequence);
    return vector;
}

} // namespace

TEST_CASE("What one computer hands over reaches the others of its commune, in order", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray first = desk.nextBatch();
    const QByteArray second = desk.nextBatch(3);

    const Answered toDesk = fixture.exchange(desk, {first, second});
    REQUIRE(toDesk.welcome());
    CHECK(toDesk.whole);
    CHECK(toDesk.welcome()->acknowledged == 4);
    CHECK(toDesk.welcome()->serverHas == vectorOf({{2, 4}}));
    CHECK(toDesk.welcome()->leaseUntil == fixture.clock.now().addDays(30));
    CHECK_FALSE(toDesk.welcome()->wipe);
    CHECK(toDesk.batches().empty()); // nothing of its own comes back
    CHECK(toDesk.certificates() == std::vector<Certificate>{laptop.certificate()});

    const QByteArray own = laptop.nextBatch();
    const Answered toLaptop = fixture.exchange(laptop, {own});
    CHECK(toLaptop.batches() == std::vector<QByteArray>{first, second});
    CHECK(toLaptop.certificates() == std::vector<Certificate>{desk.certificate()});
    CHECK(toLaptop.welcome()->serverHas == vectorOf({{2, 4}, {3, 1}}));

    // Once it has something of somebody's journal, it need not be told who that is.
    const Answered later = fixture.exchange(laptop, {}, vectorOf({{2, 4}}));
    CHECK(later.batches().empty());
    CHECK(later.certificates().empty());
    CHECK(fixture.exchange(desk).batches() == std::vector<QByteArray>{own});
}

TEST_CASE("Sending a batch twice changes nothing", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray first = desk.nextBatch();
    const QByteArray second = desk.nextBatch();
    REQUIRE(fixture.exchange(desk, {first}).whole);
    CHECK(fixture.exchange(desk, {first, second, first, second}).welcome()->acknowledged == 2);
    CHECK(fixture.exchange(laptop).batches() == std::vector<QByteArray>{first, second});
}

TEST_CASE("A gap is refused with what the server waits for, and keeps what came before it", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    const QByteArray first = desk.nextBatch(2);
    const QByteArray missing = desk.nextBatch();
    const QByteArray third = desk.nextBatch();
    const Answered answer = fixture.exchange(desk, {first, third});
    CHECK(answer.refusal() == QLatin1String("gap"));
    CHECK(answer.refusalDetail() == QLatin1String("3"));
    CHECK(answer.frames.size() == 1);
    CHECK(fixture.held(ninhue) == vectorOf({{2, 2}}));
    CHECK(fixture.exchange(desk, {missing, third}).welcome()->acknowledged == 4);
}

TEST_CASE("A journal that was set back and went another way is a fork", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    REQUIRE(fixture.exchange(desk, {desk.nextBatch(2)}).whole);
    const auto backup = desk.point();
    REQUIRE(fixture.exchange(desk, {desk.nextBatch(2)}).whole);
    desk.returnTo(backup);
    const Answered sameRange = fixture.exchange(desk, {desk.nextBatch(2)});
    CHECK(sameRange.refusal() == QLatin1String("fork"));
    const Answered beyond = fixture.exchange(desk, {desk.nextBatch(5)});
    CHECK(beyond.refusal() == QLatin1String("fork"));
    CHECK(fixture.held(ninhue) == vectorOf({{2, 4}}));
}

TEST_CASE("What a device lacks of its own journal comes back to it", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    REQUIRE(fixture.exchange(desk, {desk.nextBatch()}).whole);
    const auto backup = desk.point();
    const QByteArray lost = desk.nextBatch();
    REQUIRE(fixture.exchange(desk, {lost}).whole);
    desk.returnTo(backup);
    CHECK(fixture.exchange(desk).batches() == std::vector<QByteArray>{lost});
}

TEST_CASE("A computer may hand over what it has from others", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray byStick = laptop.nextBatch();
    const Answered answer = fixture.exchange(desk, {byStick}, vectorOf({{laptop.number(), 1}}));
    REQUIRE(answer.welcome());
    CHECK(answer.welcome()->serverHas == vectorOf({{laptop.number(), 1}}));
    CHECK(answer.batches().empty());
}

TEST_CASE("An answer stops at its limit and says that there is more", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    fixture.rules.mostAnswerBytes = 10'000;
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    std::vector<QByteArray> sent;
    for (int i = 0; i < 12; ++i)
        sent.push_back(desk.nextBatch(1, i == 5 ? 30'000 : 3'000)); // one is larger than the limit itself
    REQUIRE(fixture.exchange(desk, sent).whole);

    std::vector<QByteArray> received;
    int exchanges = 0;
    bool more = true;
    while (more) {
        const Answered answer = fixture.exchange(laptop, {},
            vectorOf({{desk.number(), qint64(received.size())}})); // a batch holds one transaction of one entry
        const auto batches = answer.batches();
        REQUIRE_FALSE(batches.empty());
        received.insert(received.end(), batches.begin(), batches.end());
        more = answer.more();
        REQUIRE(++exchanges < 20);
    }
    CHECK(received == sent);
    CHECK(exchanges > 3);
}

TEST_CASE("No commune gets a byte of another", "[ledger][isolation]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    fixture.addCommune(quirihue);
    OfficeDevice here = fixture.newDevice(ninhue);
    OfficeDevice there = fixture.newDevice(quirihue); // the same number
    REQUIRE(fixture.exchange(here, {here.nextBatch()}).whole);

    const Answered answer = fixture.exchange(there);
    CHECK(answer.batches().empty());
    CHECK(answer.certificates().empty());
    CHECK(answer.welcome()->serverHas.isEmpty());

    // Its own key, but the other's commune.
    Hello lying = there.hello(fixture.rules.audience);
    lying.commune = ninhue;
    const Answered refused = fixture.exchange(requestOf(signedBy(lying, there)));
    CHECK(refused.refusal() == QLatin1String("bad_signature"));
    CHECK(refused.frames.size() == 1);
    // Its own Hello, but a batch of the other commune.
    CHECK(fixture.exchange(there, {here.nextBatch()}).refusal() == QLatin1String("wrong_commune"));
    CHECK(fixture.held(quirihue).isEmpty());
}

TEST_CASE("Servers that share a ledger take batches of one commune without losing any", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const auto another = fixture.openAnother();
    constexpr int deviceCount = 6;
    constexpr int rounds = 8;
    std::vector<OfficeDevice> devices;
    for (int i = 0; i < deviceCount; ++i)
        devices.push_back(fixture.newDevice(ninhue));
    std::vector<std::vector<QByteArray>> requests(deviceCount);
    store::VersionVector expected;
    for (size_t i = 0; i < devices.size(); ++i) {
        for (int round = 0; round < rounds; ++round)
            requests[i].push_back(requestOf(devices[i].hello(fixture.rules.audience), {devices[i].nextBatch()}));
        expected.raise(devices[i].number(), rounds);
    }
    std::atomic<int> taken = 0;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < devices.size(); ++i) {
        threads.emplace_back([&, i] {
            for (const QByteArray &request : requests[i]) {
                IncomingExchange incoming(i % 2 == 0 ? *fixture.ledger : *another, fixture.clock, fixture.rules);
                if (incoming.add(request) && incoming.finish())
                    ++taken;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(taken == deviceCount * rounds);
    CHECK(fixture.held(ninhue) == expected);
    OfficeDevice reader = fixture.newDevice(ninhue);
    CHECK(fixture.exchange(reader).batches().size() == deviceCount * rounds);
}
