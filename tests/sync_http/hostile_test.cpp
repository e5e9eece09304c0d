#include "tests/support/Catch.h"
#include "tests/sync_http/Office.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <memory>
#include <random>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

qint64 residentKilobytes(const ServerProcess &server)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(server.processId()));
    REQUIRE(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

// A busy computer takes a moment to see that a link has ended.
std::unique_ptr<TlsClient> connected(int port)
{
    for (int tries = 0; tries < 100; ++tries) {
        auto client = std::make_unique<TlsClient>(port);
        if (client->isOpen())
            return client;
        QThread::msleep(50);
    }
    return nullptr;
}

} // namespace

TEST_CASE("Forged, replayed, truncated and foreign requests get no byte of a commune's data", "[http][isolation]")
{
    const ServerProcess server;
    server.addCommune(ninhue);
    server.addCommune(quirihue);
    OfficeDevice victim = enrolAt(server, ninhue);
    OfficeDevice stranger = enrolAt(server, quirihue);
    const QByteArray secret = victim.nextBatch(1, 5000);
    const QByteArray good = requestOf(victim.hello(server.certificate()), {secret});
    REQUIRE(exchangeAt(server, good).whole);
    OfficeDevice second = enrolAt(server, ninhue);
    const QByteArray askedOnce = requestOf(second.hello(server.certificate()));
    REQUIRE(exchangeAt(server, askedOnce).batches() == std::vector<QByteArray>{secret});

    sync::Hello lying = stranger.hello(server.certificate());
    lying.commune = ninhue;
    sync::Hello other = stranger.hello(server.certificate());
    other.commune = ninhue;
    other.device = second.number();
    const std::vector<QByteArray> requests{good, askedOnce, requestOf(signedBy(lying, stranger)),
        requestOf(signedBy(other, stranger)), requestOf(lying),
        requestOf(stranger.hello(server.certificate()), {secret}), requestOf(second.hello(QByteArray(32, 'x')))};
    for (const QByteArray &request : requests) {
        const Answered answer = exchangeAt(server, request);
        INFO(answer.refusal().toStdString());
        CHECK_FALSE(answer.refusal().isEmpty());
        CHECK(answer.frames.size() == 1);
    }
    const Answered own = exchangeAt(server, stranger);
    CHECK(own.batches().empty());
    CHECK(own.certificates().empty());
    CHECK(own.welcome()->serverHas.isEmpty());
    // What a stranger could guess of an upload is its hash, which only who has the batch knows.
    CHECK(uploadedTo(server, stranger, secret) == 0);
}

TEST_CASE("Mutated requests neither bring the server down nor draw data out of it", "[http][isolation]")
{
    const ServerProcess server({QStringLiteral("--requests-per-minute"), QStringLiteral("0"),
        QStringLiteral("--exchanges-per-minute"), QStringLiteral("0")});
    server.addCommune(ninhue);
    OfficeDevice victim = enrolAt(server, ninhue);
    OfficeDevice reader = enrolAt(server, ninhue);
    const QByteArray secret = victim.nextBatch(1, 3000);
    REQUIRE(exchangeAt(server, victim, {secret}).whole);
    const auto secretContent = secret.mid(secret.size() / 2, 32);

    std::mt19937 random(20'261'122); // the same every time
    const auto below = [&](qsizetype most) { return qsizetype(random() % quint64(most)); };
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray request = requestOf(reader.hello(server.certificate()), {reader.nextBatch(1, 500)});
        reader.returnTo({}); // none of them is kept
        const qsizetype helloSize = request.indexOf(server.certificate());
        REQUIRE(helloSize > 0);
        switch (i % 4) {
        case 0: // within the Hello: its signature cannot hold
            request[below(helloSize)] = char(random());
            break;
        case 1:
            request.truncate(below(request.size()));
            break;
        case 2:
            request.insert(below(helloSize), QByteArray(1 + below(40), char(random())));
            break;
        default:
            request.remove(below(helloSize), 1 + below(20));
        }
        TlsClient client(server.port());
        const HttpAnswer answer = client.post("/v1/exchange", request);
        CAPTURE(i);
        REQUIRE((answer.status == 200 || answer.status == 400));
        if (answer.status == 400 || !answered(answer.body).refusal().isEmpty()) {
            ++refused;
            CHECK_FALSE(answer.body.contains(secretContent));
        }
    }
    CHECK(refused >= 295); // a byte may have been replaced by itself
    CHECK(exchangeAt(server, victim).whole);
}

TEST_CASE("What is too large is refused without being kept in memory", "[http]")
{
    const ServerProcess server({QStringLiteral("--largest-request"), QStringLiteral("2000000")});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    const qint64 before = residentKilobytes(server);

    const QByteArray announced = "POST /v1/exchange HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90000000000\r\n\r\n";
    TlsClient endless(server.port());
    REQUIRE(endless.send(announced + sync::frames::encode(desk.hello(server.certificate()))));
    const QByteArray batch = desk.nextBatch(1, 1'500'000);
    const QByteArray pieces = encoded(OfficeDevice::pieces(batch, 0, 16'000));
    bool open = endless.send(pieces);
    for (int i = 0; i < 40 && open; ++i)
        open = endless.send(QByteArray(1'000'000, 'x'));
    CHECK_FALSE(open);

    for (const char *path : {"/v1/enrolments", "/v1/nothing", "/health"}) {
        CAPTURE(path);
        TlsClient client(server.port());
        const HttpAnswer answer = client.post(path, QByteArray(3'000'000, 'x'));
        CHECK(answer.status != 200);
    }
    TlsClient headers(server.port());
    bool accepted = headers.send("GET /health HTTP/1.1\r\n");
    for (int i = 0; i < 2000 && accepted; ++i)
        accepted = headers.send("X-Filler: " + QByteArray(1000, 'x') + "\r\n");
    CHECK((!accepted || headers.receive().status != 200));
    TlsClient bomb(server.port());
    bomb.send("POST /v1/exchange HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd");
    CHECK(bomb.receive().status == 415);

    CHECK(residentKilobytes(server) < before + 60'000);
    CHECK(exchangeAt(server, desk).welcome());
}

TEST_CASE("Links that are cut give their place back at once", "[http]")
{
    const ServerProcess server(
        {QStringLiteral("--connections-per-address"), QStringLiteral("8"), QStringLiteral("--requests-per-minute"),
            QStringLiteral("0"), QStringLiteral("--exchanges-per-minute"), QStringLiteral("0")});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    const QByteArray batch = desk.nextBatch(1, 30'000);
    qint64 kept = 0;
    for (int i = 0; i < 60; ++i) { // far more than there are places
        const auto client = connected(server.port());
        REQUIRE(client);
        const QByteArray request = TlsClient::postOf("/v1/exchange",
            sync::frames::encode(desk.hello(server.certificate())) + encoded(OfficeDevice::pieces(batch, kept))
                + sync::frames::encode(sync::End{}));
        client->send(request.left(2'000 + 97 * i));
        if (i % 2 == 0)
            client->reset();
    }
    { // whoever comes now need not be lucky
        const auto one = connected(server.port());
        const auto another = connected(server.port());
        const auto third = connected(server.port());
        REQUIRE((one && another && third));
    }
    CHECK(exchangeAt(server, desk, {batch}).welcome()->acknowledged == 1);
}

TEST_CASE("Silent connections make way for who comes after them", "[http]")
{
    const ServerProcess server({QStringLiteral("--connections-per-address"), QStringLiteral("8")});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    std::vector<std::unique_ptr<TlsClient>> silent; // their links are down, and nobody has told the server
    for (int i = 0; i < 8; ++i) {
        silent.push_back(std::make_unique<TlsClient>(server.port()));
        REQUIRE(silent.back()->send("POST /v1/exchange HTTP/1.1\r\nContent-Length: 100000\r\n\r\n"));
    }
    CHECK_FALSE(TlsClient(server.port()).isOpen()); // they may just be thinking
    QThread::msleep(3200);
    CHECK(exchangeAt(server, desk).whole);
    CHECK(exchangeAt(server, desk).whole);
}

TEST_CASE("Connections that trickle or keep silent are ended", "[http]")
{
    const ServerProcess server({QStringLiteral("--idle-seconds"), QStringLiteral("1")});
    TlsClient idle(server.port());
    TlsClient half(server.port());
    REQUIRE(half.send("POST /v1/exchange HTTP/1.1\r\nContent-Le"));
    CHECK(half.isClosedWithin(4000));
    CHECK(idle.isClosedWithin(10'000));
    TlsClient plain(server.port());
    REQUIRE(plain.sendRaw("GET /health HTTP/1.1\r\n\r\n"));
    CHECK(plain.isClosedWithin(4000));
}

TEST_CASE("A hundred stalled uploads do not hold up the next office", "[http]")
{
    const ServerProcess server({QStringLiteral("--connections-per-address"), QStringLiteral("0")});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    std::vector<std::unique_ptr<TlsClient>> stalled;
    for (int i = 0; i < 100; ++i) {
        stalled.push_back(std::make_unique<TlsClient>(server.port()));
        REQUIRE(stalled.back()->send("POST /v1/exchange HTTP/1.1\r\nContent-Length: 100000\r\n\r\nabc"));
    }
    CHECK(exchangeAt(server, desk, {desk.nextBatch()}).whole);
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 most = 400'000; // it keeps what was freed, to see who uses it still
#else
    constexpr qint64 most = 200'000;
#endif
    CHECK(residentKilobytes(server) < most);
}

TEST_CASE("Who comes too often is told so", "[http]")
{
    const ServerProcess server({QStringLiteral("--exchanges-per-minute"), QStringLiteral("4"),
        QStringLiteral("--requests-per-minute"), QStringLiteral("20")});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue); // one of the twenty
    CHECK(exchangeAt(server, desk).whole);
    CHECK(exchangeAt(server, desk).welcome());
    const Answered third = exchangeAt(server, desk);
    CHECK(third.refusal() == QLatin1String("busy"));
    TlsClient client(server.port());
    int status = 200;
    for (int i = 0; i < 12 && status == 200; ++i)
        status = client.get("/v1/uploads?commune=16204&device=2&hash=00").status;
    CHECK(status == 429);
    CHECK(TlsClient(server.port()).get("/health").status == 200);
}
