#include "tests/support/Catch.h"
#include "tests/support_sync/PrivatePostgres.h"
#include "tests/sync_http/Office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

#include <openssl/ssl.h>

#include <thread>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// The same for a ledger of each kind.
QStringList argumentsFor(bool postgres)
{
    if (!postgres)
        return {};
    return {QStringLiteral("--database"), newPostgresDatabase()};
}

} // namespace

TEST_CASE("Two computers exchange through the server in one round trip each", "[http]")
{
    const ServerProcess server(argumentsFor(GENERATE(false, true)));
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    OfficeDevice laptop = enrolAt(server, ninhue);
    const std::vector<QByteArray> batches{desk.nextBatch(), desk.nextBatch(1, 50'000)};
    const Answered toDesk = exchangeAt(server, desk, batches);
    REQUIRE(toDesk.welcome());
    CHECK(toDesk.whole);
    CHECK(toDesk.welcome()->acknowledged == 2);
    CHECK(exchangeAt(server, laptop).batches() == batches);
}

TEST_CASE("A chunked request and several on one connection are served", "[http]")
{
    const ServerProcess server;
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    TlsClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        const QByteArray request = requestOf(desk.hello(server.certificate()), {desk.nextBatch()});
        QByteArray chunked = "POST /v1/exchange HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < request.size(); at += 100) {
            const QByteArray part = request.mid(at, 100);
            chunked += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
        }
        REQUIRE(client.send(chunked + "0\r\n\r\n"));
        const HttpAnswer answer = client.receive();
        REQUIRE(answer.status == 200);
        CHECK(answered(answer.body).welcome()->acknowledged == i + 1);
    }
}

TEST_CASE("Only TLS 1.3 is spoken, with a certificate that stays", "[http]")
{
    ServerProcess server;
    CHECK(TlsClient(server.port()).isOpen());
    CHECK_FALSE(TlsClient(server.port(), TLS1_2_VERSION).isOpen());
    const QByteArray before = server.certificate();
    CHECK(server.stop() == 0);
    server.start();
    CHECK(server.certificate() == before);
}

TEST_CASE("A server that is killed during an upload goes on with it", "[http]")
{
    const bool postgres = GENERATE(false, true);
    ServerProcess server(argumentsFor(postgres));
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    const QByteArray batch = desk.nextBatch(1, 60'000);
    const QByteArray opening = sync::frames::encode(desk.hello(server.certificate()));
    {
        TlsClient client(server.port());
        const QByteArray whole = TlsClient::postOf(
            "/v1/exchange", opening + encoded(OfficeDevice::pieces(batch)) + sync::frames::encode(sync::End{}));
        REQUIRE(client.send(whole.left(40'000)));
        for (int tries = 0; uploadedTo(server, desk, batch) < 36'000 && tries < 200; ++tries)
            QThread::msleep(20);
        server.kill();
    }
    server.start();
    const qint64 kept = uploadedTo(server, desk, batch);
    CHECK(kept >= 40'000 - 4096 - 1500); // but for the piece under way and what is not batch
    const Answered answer = exchangeAt(server,
        sync::frames::encode(desk.hello(server.certificate())) + encoded(OfficeDevice::pieces(batch, kept))
            + sync::frames::encode(sync::End{}));
    REQUIRE(answer.welcome());
    CHECK(answer.welcome()->acknowledged == 1);
    CHECK(uploadedTo(server, desk, batch) == batch.size()); // whoever lost the answer learns that all has come
}

TEST_CASE("A server that is stopped lets an exchange under way end", "[http]")
{
    ServerProcess server;
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    const QByteArray request =
        TlsClient::postOf("/v1/exchange", requestOf(desk.hello(server.certificate()), {desk.nextBatch(1, 30'000)}));
    TlsClient client(server.port());
    const TlsClient idle(server.port());
    REQUIRE(client.send(request.left(20'000)));
    QThread::msleep(300);
    int exitCode = -1;
    std::thread stopping([&] { // QProcess stays with the thread that made it
        QThread::msleep(500);
        client.send(request.mid(20'000));
    });
    exitCode = server.stop();
    stopping.join();
    CHECK(exitCode == 0);
    const HttpAnswer answer = client.receive();
    REQUIRE(answer.status == 200);
    CHECK(answered(answer.body).welcome()->acknowledged == 1);
}

TEST_CASE("Several servers on one PostgreSQL are one server to the offices", "[http]")
{
    const QStringList arguments = argumentsFor(true);
    const ServerProcess first(arguments);
    const ServerProcess second(arguments);
    first.addCommune(ninhue);
    OfficeDevice desk = enrolAt(first, ninhue);
    OfficeDevice laptop = enrolAt(second, ninhue);
    CHECK(laptop.number() == 3);
    const QByteArray batch = desk.nextBatch();
    REQUIRE(exchangeAt(first, desk, {batch}).whole);
    CHECK(exchangeAt(second, laptop).batches() == std::vector<QByteArray>{batch});
}

TEST_CASE("Health and metrics answer, and nothing that is said names anybody", "[http]")
{
    ServerProcess server;
    server.addCommune(ninhue);
    OfficeDevice desk(QStringLiteral("Notebook de Rosalía"));
    TlsClient client(server.port());
    const HttpAnswer enrolment =
        client.post("/v1/enrolments", sync::enrolments::toJson(desk.request(server.newCode(ninhue))));
    const auto answer = sync::enrolments::answerFromJson(enrolment.body);
    REQUIRE(answer);
    desk.enrolled(answer->certificate);
    REQUIRE(exchangeAt(server, desk, {desk.nextBatch()}).whole);
    CHECK(exchangeAt(server, requestOf(desk.hello(QByteArray(32, 'x')))).refusal() == QLatin1String("bad_signature"));

    const HttpAnswer health = client.get("/health");
    CHECK(health.status == 200);
    CHECK(QJsonDocument::fromJson(health.body).object().value(QLatin1String("status")) == QLatin1String("ok"));
    const HttpAnswer metrics = client.get("/metrics");
    CHECK(metrics.status == 200);
    CHECK(metrics.body.contains("\nventanilla_exchanges_total 1\n"));
    CHECK(metrics.body.contains("ventanilla_exchanges_refused_total{reason=\"bad_signature\"} 1\n"));
    CHECK(metrics.body.contains("\nventanilla_batches_kept_total 1\n"));
    CHECK(metrics.body.contains("\nventanilla_exchange_seconds_count 2\n"));
    CHECK(server.stop() == 0);
    const QByteArray log = server.log();
    for (const QByteArray &line : log.trimmed().split('\n')) {
        INFO(line.toStdString());
        CHECK(QJsonDocument::fromJson(line).object().contains(QLatin1String("event")));
    }
    CHECK(log.contains("\"event\":\"exchange\""));
    for (const QByteArray &text : {log, metrics.body}) {
        CHECK_FALSE(text.contains("Rosal"));
        CHECK_FALSE(text.contains("127.0.0.1"));
        CHECK_FALSE(text.contains(desk.keys().publicKey.toBase64()));
    }
    CHECK_FALSE(metrics.body.contains("16204"));
}

TEST_CASE("The configuration file is read, and the command line goes before it", "[http]")
{
    QTemporaryDir folder;
    const auto write = [&](const QByteArray &text) {
        QFile file(folder.filePath(QStringLiteral("server.conf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    const QString good =
        write("# our server\ndata = /nonexistent/elsewhere\nlease-days = 5\nlisten = \"127.0.0.1:1\"\n");
    const ServerProcess server({QStringLiteral("--config"), good});
    server.addCommune(ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    const QDateTime lease = exchangeAt(server, desk).welcome()->leaseUntil;
    CHECK(std::abs(QDateTime::currentDateTimeUtc().addDays(5).secsTo(lease)) < 60);

    const auto runWith = [&](const char *text) {
        return runServer({QStringLiteral("--config"), write(text), QStringLiteral("--data"), folder.path(),
            QStringLiteral("admin"), QStringLiteral("commune"), QStringLiteral("list")});
    };
    CHECK(runWith("lease-days = 5\n").exitCode == 0);
    for (const char *text : {"leese-days = 5\n", "json = true\n", "admin.code = 1\n", "[server]\ndata = x\n"}) {
        CAPTURE(text);
        const ServerRun run = runWith(text);
        CHECK(run.exitCode == 1);
        CHECK(run.errors.count('\n') == 1);
        CHECK(run.errors.contains("configuration file"));
    }
    const ServerRun many = runWith("lease-days = many\n");
    CHECK(many.exitCode == 2);
    CHECK(many.errors.startsWith("--lease-days: this value cannot be used."));
    CHECK(runServer({QStringLiteral("--config"), QStringLiteral("/nonexistent/file")}).exitCode == 1);
}
