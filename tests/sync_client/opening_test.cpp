#include "core/sync/client/HttpsLink.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/sync_client/CancelledAfter.h"
#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"
#include "tests/sync_client/LoopbackServer.h"

#include <QElapsedTimer>

#include <functional>
#include <future>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;
using namespace std::chrono_literals;

// A connection is made while it is still being worked out what to ask.

namespace {

bool becomes(const std::function<bool()> &condition, std::chrono::milliseconds patience = 10s)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(5ms);
    return condition();
}

// A server that is asked over a link which counts its connections.
struct Fixture
{
    explicit Fixture(int keepAliveSeconds = 30)
    {
        server.routes().set_keep_alive_timeout(keepAliveSeconds);
        server.routes().Post("/echo", [this](const httplib::Request &request, httplib::Response &response) {
            ++asked;
            response.set_content(request.body, "text/plain");
        });
        server.start();
        proxy = std::make_unique<CuttingProxy>(server.port());
        link = linkTo(server.certificate());
    }

    [[nodiscard]] std::unique_ptr<HttpsLink> linkTo(const QByteArray &certificate) const
    {
        return std::make_unique<HttpsLink>(
            ServerAddress{"127.0.0.1", proxy->port()}, ServerTrust::Rule::Pinned, certificate);
    }

    [[nodiscard]] bool isShaken() const { return !link->trust().shown().isEmpty(); }

    [[nodiscard]] Result<QByteArray> ask(Progress &watch)
    {
        QByteArray back;
        const auto answer = link->call(
            HttpCall{"POST", "/echo", "text/plain", {"one ", "two"}, {}},
            [&](const HttpAnswer &, QByteArrayView bytes) -> Result<void> {
                back.append(bytes.data(), bytes.size());
                return {};
            },
            watch);
        return answer ? Result<QByteArray>(back) : failure(answer.error());
    }

    std::atomic<int> asked = 0;
    NoProgress progress;
    LoopbackServer server;
    std::unique_ptr<CuttingProxy> proxy;
    std::unique_ptr<HttpsLink> link;
};

// Takes connections, and never says a word.
class SilentServer
{
public:
    SilentServer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0);
        REQUIRE(::listen(m_socket, 4) == 0);
        REQUIRE(::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
    }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;
    ~SilentServer() { ::close(m_socket); }

    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int m_port = 0;
};

} // namespace

TEST_CASE("A call goes over the connection that was opened for it", "[opening]")
{
    Fixture fixture;
    fixture.link->open();
    REQUIRE(becomes([&] { return fixture.isShaken(); }));
    CHECK(fixture.asked == 0);
    CHECK(fixture.link->calls() == 0);
    for (int call = 1; call <= 2; ++call) {
        const auto back = fixture.ask(fixture.progress);
        REQUIRE(back);
        CHECK(*back == "one two");
    }
    fixture.link->open(); // there is one
    REQUIRE(fixture.ask(fixture.progress));
    CHECK(fixture.asked == 3);
    CHECK(fixture.proxy->connections() == 1);
    CHECK(fixture.link->calls() == 3);
}

TEST_CASE("A connection on which nothing is asked after all is closed at once", "[opening]")
{
    Fixture fixture;
    const bool isShaken = GENERATE(false, true);
    fixture.link->open();
    if (isShaken)
        REQUIRE(becomes([&] { return fixture.isShaken(); }));
    QElapsedTimer timer;
    timer.start();
    fixture.link.reset();
    CHECK(timer.elapsed() < 1000);
    CHECK(fixture.asked == 0);
}

TEST_CASE("A connection that the server has closed meanwhile is made again", "[opening]")
{
    Fixture fixture(1);
    fixture.link->open();
    REQUIRE(becomes([&] { return fixture.isShaken(); }));
    std::this_thread::sleep_for(1500ms);
    const auto back = fixture.ask(fixture.progress);
    REQUIRE(back);
    CHECK(*back == "one two");
    CHECK(fixture.proxy->connections() == 2);
    CHECK(fixture.asked == 1);
}

TEST_CASE("A connection is not held for as long as a server may close it", "[opening]")
{
    Fixture fixture;
    fixture.link->open();
    REQUIRE(becomes([&] { return fixture.isShaken(); }));
    std::this_thread::sleep_for(3500ms);
    const auto back = fixture.ask(fixture.progress);
    REQUIRE(back);
    CHECK(*back == "one two");
    CHECK(fixture.proxy->connections() == 2);
    CHECK(fixture.asked == 1);
}

TEST_CASE("What went wrong with the connecting is the call's to say", "[opening]")
{
    Fixture fixture;
    fixture.link = fixture.linkTo(SelfSigned().sha256());
    fixture.link->open();
    REQUIRE(becomes([&] { return fixture.isShaken(); }));
    const auto untrusted = fixture.ask(fixture.progress);
    REQUIRE_FALSE(untrusted);
    CHECK(untrusted.error().kind == ErrorKind::UntrustedServer);
    CHECK(fixture.asked == 0);

    const int nobody = SilentServer().port(); // who has gone
    fixture.link =
        std::make_unique<HttpsLink>(ServerAddress{"127.0.0.1", nobody}, ServerTrust::Rule::Authority, QByteArray());
    fixture.link->open();
    const auto offline = fixture.ask(fixture.progress);
    REQUIRE_FALSE(offline);
    CHECK(offline.error().kind == ErrorKind::Offline);
}

TEST_CASE(
    "Connecting to somebody who says nothing ends within a second of the cancel, or of nothing to ask", "[opening]")
{
    Fixture fixture;
    const SilentServer silent;
    const bool isAsked = GENERATE(false, true);
    fixture.link = std::make_unique<HttpsLink>(
        ServerAddress{"127.0.0.1", silent.port()}, ServerTrust::Rule::Authority, QByteArray());
    fixture.link->open();
    QElapsedTimer timer;
    timer.start();
    if (isAsked) {
        CancelledAfter soon(3);
        const auto cancelled = fixture.ask(soon);
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    }
    fixture.link.reset();
    CHECK(timer.elapsed() < 2000);
}

namespace {

// A computer whose exchanges go over a link that is watched.
struct WatchedOffice
{
    WatchedOffice()
    {
        (void)office->addPersons(3);
        office->enrol(server, proxy.port());
        office->exchangeWell();
    }

    [[nodiscard]] Result<ExchangeReport> exchange(Progress &progress) const
    {
        auto session = office->signIn();
        return server_exchange::run(session.database(), progress);
    }

    [[nodiscard]] ExchangeRecord lastRecord() const
    {
        auto session = office->signIn();
        const auto log =
            session.database().read([](store::Connection &connection) { return sync_state::log(connection, 1); });
        REQUIRE(log);
        REQUIRE(log->size() == 1);
        return log->front();
    }

    [[nodiscard]] qint64 keptBatches() const
    {
        auto session = office->signIn();
        const auto count = session.database().read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM kept_batch").single<qint64>().value_or(0);
        });
        REQUIRE(count);
        return *count;
    }

    SystemClock clock;
    CommuneServer server;
    CuttingProxy proxy{server.port()};
    std::unique_ptr<Computer> office = Computer::first(clock);
};

} // namespace

TEST_CASE("Hands are shaken with the server while batches are cut", "[exchange][opening]")
{
    WatchedOffice watched;
    (void)watched.office->addPersons(10);
    const int before = watched.proxy.connections();
    const qint64 downBefore = watched.proxy.down();
    auto session = watched.office->signIn();
    auto another = session.database().openAnother();
    REQUIRE(another);
    // Whoever writes keeps the batches from being cut.
    std::promise<void> writing;
    std::atomic<bool> isShaken = false;
    std::thread writer([&] {
        (void)another->write([&](store::Transaction &) {
            writing.set_value();
            isShaken = becomes([&] { return watched.proxy.down() > downBefore; }, 3s);
        });
    });
    writing.get_future().wait();
    NoProgress progress;
    const auto report = server_exchange::run(session.database(), progress);
    writer.join();
    REQUIRE(report);
    CHECK(isShaken);
    CHECK(report->sentEntries >= 10);
    CHECK(report->roundTrips == 1);
    CHECK(watched.proxy.connections() == before + 1);
}

TEST_CASE("An exchange that is cancelled while batches are cut asks the server nothing", "[exchange][opening]")
{
    WatchedOffice watched;
    (void)watched.office->addPersons(10);
    const qint64 kept = watched.keptBatches();
    CancelledAfter once(2); // before the connecting, and before the batch
    const auto cancelled = watched.exchange(once);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(watched.keptBatches() == kept + 1);
    CHECK(watched.lastRecord().sentBytes == 0);
    CHECK(watched.office->unsent() >= 10);
    const auto report = watched.office->exchangeWell();
    CHECK(report.roundTrips == 1); // nothing had begun that would have to be asked about
    CHECK(report.sentEntries >= 10);
}

TEST_CASE("Nobody connects for an exchange that cannot begin", "[exchange][opening]")
{
    WatchedOffice watched;
    const int before = watched.proxy.connections();
    CancelledAfter atOnce(0);
    const auto cancelled = watched.exchange(atOnce);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    const auto alone = Computer::first(watched.clock);
    NoProgress progress;
    auto session = alone->signIn();
    const auto refused =
        server_exchange::run(session.database(), progress, watched.server.identity(watched.proxy.port()).url);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK_FALSE(becomes([&] { return watched.proxy.connections() > before; }, 200ms));
}

TEST_CASE("Batches that cannot be cut end an exchange before the server is asked", "[exchange][opening]")
{
    WatchedOffice watched;
    {
        // As if a batch ended in the middle of a transaction.
        auto session = watched.office->signIn();
        REQUIRE(session.database().write([](store::Transaction &transaction) {
            transaction
                .statement("INSERT INTO kept_batch (device, first_sequence, last_sequence, applied, arrived, bytes)"
                           " SELECT device, last_sequence + 1, last_sequence + 2, 1, arrived + 1, x'00'"
                           " FROM kept_batch ORDER BY arrived DESC LIMIT 1")
                .run();
        }));
    }
    (void)watched.office->addPersons(5);
    (void)watched.office->addPersons(1);
    NoProgress progress;
    const auto failed = watched.exchange(progress);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Damaged);
    const ExchangeRecord record = watched.lastRecord();
    CHECK(record.problem == QStringLiteral("damaged"));
    CHECK(record.sentBytes == 0);
    CHECK(watched.office->countPersons() == 9);
}
