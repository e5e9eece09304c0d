#include "tests/support/Catch.h"
#include "tests/sync_http/Office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

void checkRefused(const ServerRun &run, const char *phrase)
{
    INFO(run.errors.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.output.isEmpty());
    CHECK(run.errors.count('\n') == 1);
    CHECK(run.errors.contains(phrase));
}

} // namespace

TEST_CASE("An administrator manages communes, codes and computers while the server works", "[admin]")
{
    const ServerProcess server;
    CHECK(server.admin(words("commune add 16204 Ninhue")).json().object().value(QLatin1String("code")) == ninhue);
    OfficeDevice desk = enrolAt(server, ninhue);
    REQUIRE(exchangeAt(server, desk, {desk.nextBatch()}).whole);

    const QJsonArray communes = server.admin(words("commune list")).json().array();
    REQUIRE(communes.size() == 1);
    CHECK(communes.at(0).toObject().value(QLatin1String("devices")) == 1);
    CHECK(communes.at(0).toObject().value(QLatin1String("batches")) == 1);
    const QJsonArray devices = server.admin(words("device list 16204")).json().array();
    REQUIRE(devices.size() == 1);
    const QJsonObject device = devices.at(0).toObject();
    CHECK(device.value(QLatin1String("number")) == 2);
    CHECK(device.value(QLatin1String("name")) == QStringLiteral("Mesón"));
    CHECK(device.value(QLatin1String("last_sequence")) == 1);
    CHECK(device.value(QLatin1String("enrolled_by")) == QLatin1String("server"));
    CHECK_FALSE(device.value(QLatin1String("revoked")).toBool());

    const ServerRun revoked = server.admin(words("device revoke 16204 2"));
    CHECK(revoked.json().object().value(QLatin1String("revoked")).toBool());
    CHECK(exchangeAt(server, desk, {desk.nextBatch()}).welcome()->wipe);
}

TEST_CASE("What cannot be done is refused in one line", "[admin]")
{
    const ServerProcess server;
    server.addCommune(ninhue);
    checkRefused(server.admin(words("commune add 16204 Ninhue")), "has this commune already");
    checkRefused(server.admin(words("commune add 162 Ninhue")), "five digits");
    checkRefused(server.admin(words("code new 13101")), "no commune with this code");
    checkRefused(server.admin(words("device list 13101")), "no commune with this code");
    checkRefused(server.admin(words("device revoke 16204 9")), "no computer with this number");
    checkRefused(server.admin(words("backup /nonexistent/folder/file")), ".");
    checkRefused(runServer(words("--database host=/nonexistent admin commune list")), "PostgreSQL");
    checkRefused(runServer(words("--data /proc/nothing admin commune list")), ".");
}

TEST_CASE("A command line that is not as it must be ends with 2 and the help", "[admin]")
{
    for (const char *line : {"--nonsense", "admin", "admin commune", "admin commune add",
             "admin code new 16204 --hours x", "admin commune list"}) {
        CAPTURE(line);
        const ServerRun run = runServer(words(line));
        CHECK(run.exitCode == 2);
        CHECK(run.output.isEmpty());
        CHECK_FALSE(run.errors.isEmpty());
    }
    QTemporaryDir folder;
    CHECK(runServer({QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"), QStringLiteral("here")})
              .exitCode
        == 2);
    CHECK(runServer(words("--version")).exitCode == 0);
    CHECK(runServer(words("admin device revoke --help")).output.contains("NUMBER"));
}

TEST_CASE("An address that another server has is refused", "[admin]")
{
    const ServerProcess server;
    QTemporaryDir folder;
    const ServerRun second = runServer({QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:%1").arg(server.port())});
    checkRefused(second, "cannot be used");
}

TEST_CASE("A backup taken at work brings the server back as offices know it", "[admin]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("backup"));
    const QString restored = folder.filePath(QStringLiteral("restored"));
    QByteArray audience;
    OfficeDevice desk;
    {
        const ServerProcess server;
        server.addCommune(ninhue);
        desk = enrolAt(server, ninhue);
        REQUIRE(exchangeAt(server, desk, {desk.nextBatch()}).whole);
        audience = server.certificate();
        REQUIRE(server.admin({QStringLiteral("backup"), file}).exitCode == 0);
    }
    const QStringList restore{
        QStringLiteral("--data"), restored, QStringLiteral("admin"), QStringLiteral("restore"), file};
    REQUIRE(runServer(restore).exitCode == 0);
    checkRefused(runServer(restore), ".");
    const ServerProcess server({}, restored);
    CHECK(server.certificate() == audience);
    const Answered answer = exchangeAt(server, desk, {desk.nextBatch()});
    REQUIRE(answer.welcome());
    CHECK(answer.welcome()->acknowledged == 2);
}
