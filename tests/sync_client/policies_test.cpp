#include "core/sync/client/BackOff.h"
#include "core/sync/client/ServerAddress.h"
#include "core/sync/client/UploadPace.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <deque>
#include <limits>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace std::chrono_literals;

namespace {

constexpr quint32 leastRandom = 0;
constexpr quint32 mostRandom = std::numeric_limits<quint32>::max();

// A link in front of a kernel's queue: `rate` bytes a second after half a round trip, and the confirmation half a round
// trip later. Its measure is the kernel's: what was confirmed between a packet and its confirmation, the best of all.
struct SimulatedLink
{
    SimulatedLink(double bytesPerSecond, UploadPace::Time thereAndBack) : rate(bytesPerSecond), roundTrip(thereAndBack)
    { }

    double rate;
    UploadPace::Time roundTrip;
    UploadPace::Time now{0};
    qint64 written = 0;
    qint64 confirmed = 0;
    double crossing = 0; // when the link is free again, seconds
    UploadPace::Measured measured{};
    struct Packet
    {
        UploadPace::Time confirmedAt;
        qint64 bytes;
        UploadPace::Time writtenAt;
        qint64 confirmedBefore;
    };
    std::deque<Packet> underWay;

    void write(qint64 bytes)
    {
        written += bytes;
        crossing = std::max(crossing, double(now.count()) / 1e6) + double(bytes) / rate;
        underWay.push_back({UploadPace::Time(qint64(crossing * 1e6)) + roundTrip, bytes, now, confirmed});
    }
    void advance(UploadPace::Time by)
    {
        now += by;
        while (!underWay.empty() && underWay.front().confirmedAt <= now) {
            const Packet packet = underWay.front();
            underWay.pop_front();
            confirmed += packet.bytes;
            const double seconds = double((packet.confirmedAt - packet.writtenAt).count()) / 1e6;
            measured.bytesPerSecond =
                std::max(measured.bytesPerSecond, double(confirmed - packet.confirmedBefore) / seconds);
            measured.shortestRoundTrip = roundTrip;
        }
    }
    [[nodiscard]] qint64 queued() const { return written - confirmed; }
};

struct Upload
{
    double seconds = 0;
    qint64 mostQueued = 0;
};

// As PacedSocket goes about it.
Upload upload(SimulatedLink link, qint64 bytes)
{
    constexpr qint64 piece = 1426;
    UploadPace pace;
    Upload result;
    while (link.confirmed < bytes) {
        pace.note(link.now, link.confirmed, link.measured);
        while (link.written < bytes && (link.queued() + piece <= pace.allowance() || link.queued() == 0))
            link.write(piece);
        result.mostQueued = std::max(result.mostQueued, link.queued());
        link.advance(3ms);
    }
    result.seconds = double(link.now.count()) / 1e6;
    return result;
}

} // namespace

TEST_CASE("Waiting doubles from half a minute to half an hour and begins anew after a success", "[back_off]")
{
    BackOff backOff;
    for (const std::chrono::milliseconds expected : {30s, 60s, 120s, 240s, 480s, 960s, 1800s, 1800s})
        CHECK(backOff.nextDelay(leastRandom) == expected);
    backOff.reset();
    CHECK(backOff.failures() == 0);
    CHECK(backOff.nextDelay(mostRandom) == 20s);
    CHECK(backOff.nextDelay(mostRandom) == 40s);
}

TEST_CASE("Waiting stays within its bounds however often and at random", "[back_off]")
{
    rc::check([] {
        BackOff backOff;
        const int failures = *rc::gen::inRange(1, 200);
        std::chrono::milliseconds delay{};
        for (int failure = 0; failure < failures; ++failure)
            delay = backOff.nextDelay(*rc::gen::arbitrary<quint32>());
        RC_ASSERT(delay >= BackOff::shortest * 2 / 3);
        RC_ASSERT(delay <= BackOff::longest);
    });
}

TEST_CASE("On a slow link little waits, and the link is kept busy", "[pace]")
{
    constexpr double rate = 8000; // 64 kbit/s
    constexpr qint64 bytes = 120'000;
    for (const auto roundTrip : {300ms, 450ms, 600ms}) {
        CAPTURE(roundTrip.count());
        const Upload slow = upload(SimulatedLink(rate, roundTrip), bytes);
        const double beyondTheLink = double(slow.mostQueued) - rate * std::chrono::duration<double>(roundTrip).count();
        CHECK(beyondTheLink <= 3000);
        CHECK(slow.seconds <= 1.15 * double(bytes) / rate + 4 * std::chrono::duration<double>(roundTrip).count());
    }
}

TEST_CASE("Of a link that becomes slow little waits soon", "[pace]")
{
    UploadPace pace;
    const UploadPace::Measured best{1'000'000, 300ms}; // as it once was
    pace.note(0ms, 0, best);
    CHECK(pace.allowance() == UploadPace::least);
    pace.note(500ms, 500'000, best);
    CHECK(pace.allowance() == 500'000);
    pace.note(1000ms, 504'000, best);
    CHECK(pace.allowance() == 8'000); // twice what crossed lately, for half a second
}

TEST_CASE("A fast link is not held back", "[pace]")
{
    constexpr qint64 bytes = 20'000'000;
    constexpr double rate = 12'500'000; // 100 Mbit/s
    const Upload fast = upload(SimulatedLink(rate, 20ms), bytes);
    CHECK(fast.seconds <= 1.5 * double(bytes) / rate + 1);
}

TEST_CASE("Addresses of servers", "[address]")
{
    const auto parsed = [](const char *url) { return ServerAddress::parse(QString::fromLatin1(url)); };
    CHECK(*parsed("https://sync.example.cl") == ServerAddress{"sync.example.cl", 443});
    CHECK(*parsed(" https://Sync.example.cl:8443/ ") == ServerAddress{"sync.example.cl", 8443});
    CHECK(*parsed("10.0.0.5:8443") == ServerAddress{"10.0.0.5", 8443});
    CHECK(*parsed("https://[::1]:9") == ServerAddress{"::1", 9});
    CHECK(parsed("10.0.0.5:8443")->url() == QStringLiteral("https://10.0.0.5:8443"));
    CHECK(parsed("sync.example.cl")->url() == QStringLiteral("https://sync.example.cl"));
    CHECK(parsed("").error().kind == ErrorKind::MissingInput);
    for (const char *wrong : {"http://sync.example.cl", "https://", "https://a b", "https://a/path", "https://u:p@a",
             "https://a?x=1", "https://a:99999", "ftp://a"}) {
        CAPTURE(wrong);
        REQUIRE_FALSE(parsed(wrong));
        CHECK(parsed(wrong).error().kind == ErrorKind::InvalidInput);
        CHECK(parsed(wrong).error().field == QStringLiteral("server"));
    }
}
