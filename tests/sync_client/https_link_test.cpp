#include "core/sync/client/HttpsLink.h"
#include "core/sync/client/ServerExchange.h"
#include "tests/support/Catch.h"
#include "tests/sync_client/CancelledAfter.h"
#include "tests/sync_client/LoopbackServer.h"

#include <atomic>
#include <latch>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

struct Fixture
{
    std::latch released{1};
    LoopbackServer server;
    std::atomic<int> asked = 0;
    NoProgress progress;

    Fixture()
    {
        server.routes().Post("/echo", [this](const httplib::Request &request, httplib::Response &response) {
            ++asked;
            response.set_content(request.body, "text/plain");
        });
        server.routes().Get("/health", [this](const httplib::Request &, httplib::Response &response) {
            ++asked;
            response.set_content("ok", "text/plain");
        });
        server.routes().Get("/slow", [this](const httplib::Request &, httplib::Response &response) {
            ++asked;
            released.wait();
            response.set_content("at last", "text/plain");
        });
        server.start();
    }
    ~Fixture() { released.count_down(); } // before the server stops, which waits for what it answers

    [[nodiscard]] ServerAddress address() const { return {"127.0.0.1", server.port()}; }
    [[nodiscard]] QString url() const { return address().url(); }

    Result<HttpAnswer> call(HttpsLink &link, HttpCall call, QByteArray &body, Progress &watch) const
    {
        return link.call(
            std::move(call),
            [&](const HttpAnswer &, QByteArrayView bytes) -> Result<void> {
                body.append(bytes.data(), bytes.size());
                return {};
            },
            watch);
    }
};

HttpCall echo(std::vector<QByteArray> parts)
{
    return {"POST", "/echo", "text/plain", std::move(parts), {}};
}

} // namespace

TEST_CASE("What is sent in parts arrives whole, over one connection", "[link]")
{
    Fixture fixture;
    HttpsLink link(fixture.address(), ServerTrust::Rule::Pinned, fixture.server.certificate());
    std::vector<QByteArray> parts;
    QByteArray whole;
    for (int part = 0; part < 500; ++part) {
        parts.push_back(QByteArray(1 + part * 7 % 4000, char('a' + part % 26)));
        whole += parts.back();
    }
    for (int call = 1; call <= 2; ++call) {
        QByteArray back;
        const auto answer = fixture.call(link, echo(parts), back, fixture.progress);
        REQUIRE(answer);
        CHECK(answer->status == 200);
        CHECK((back == whole));
        CHECK(link.calls() == call);
        CHECK(link.sentBytes() == call * whole.size());
        CHECK(link.receivedBytes() == call * whole.size());
    }
}

TEST_CASE("Another certificate than the pinned one is refused before anything is asked", "[link]")
{
    Fixture fixture;
    const SelfSigned other;
    QByteArray back;
    for (const QByteArray &pinned : {other.sha256(), QByteArray()}) {
        HttpsLink link(fixture.address(), ServerTrust::ruleFor(pinned), pinned);
        const auto answer = fixture.call(link, echo({"secret"}), back, fixture.progress);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::UntrustedServer);
        CHECK(link.sentBytes() == 0);
    }
    CHECK(fixture.asked == 0);
}

TEST_CASE("The certificate can be looked at without asking the server anything", "[link]")
{
    Fixture fixture;
    const auto shown = server_exchange::certificateOf(fixture.url(), fixture.progress);
    REQUIRE(shown);
    CHECK(shown->sha256 == fixture.server.certificate());
    CHECK_FALSE(shown->vouchedFor);
    CHECK(fixture.asked == 0);
}

TEST_CASE("Nobody there is Offline", "[link]")
{
    NoProgress progress;
    int port = 0;
    {
        Fixture fixture;
        port = fixture.server.port();
    }
    const QString url = ServerAddress{"127.0.0.1", port}.url();
    const auto shown = server_exchange::certificateOf(url, progress);
    REQUIRE_FALSE(shown);
    CHECK(shown.error().kind == ErrorKind::Offline);
    const auto unknown = server_exchange::certificateOf(QStringLiteral("https://nobody.invalid"), progress);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::Offline);
}

// Were it not so, it would never end: the server answers after the test.
TEST_CASE("A wait for the server's answer ends with the cancel", "[link]")
{
    Fixture fixture;
    HttpsLink link(fixture.address(), ServerTrust::Rule::Pinned, fixture.server.certificate());
    CancelledAfter soon(3);
    QByteArray back;
    const auto answer = fixture.call(link, {"GET", "/slow", {}, {}, {}}, back, soon);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The taker's error ends the call and is its result", "[link]")
{
    Fixture fixture;
    HttpsLink link(fixture.address(), ServerTrust::Rule::Pinned, fixture.server.certificate());
    const auto answer = link.call(
        echo({QByteArray(100'000, 'x')}),
        [](const HttpAnswer &, QByteArrayView) -> Result<void> { return failure(ErrorKind::DiskFull); },
        fixture.progress);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::DiskFull);
}
