#include "tests/sync_client/CommuneServer.h"

#include "core/sync/client/ServerAddress.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

namespace {

QStringList withoutRates(const QStringList &options)
{
    return QStringList{QStringLiteral("--json"), QStringLiteral("--exchanges-per-minute"), QStringLiteral("0"),
               QStringLiteral("--requests-per-minute"), QStringLiteral("0")}
    + options;
}

} // namespace

CommuneServer::CommuneServer(const QStringList &options) : ServerProcess(NotStarted(), withoutRates(options))
{
    addCommune(testCommune);
    start();
}

CommuneServer::CommuneServer(const Above &above, const QStringList &options)
    : ServerProcess(NotStarted(), withoutRates(options))
{
    const QJsonObject joined = adminObject({QStringLiteral("relay"), QStringLiteral("join"), QStringLiteral("--server"),
        above.server.url, QStringLiteral("--code"), above.code, QStringLiteral("--accept-certificate"),
        QString::fromLatin1(above.server.certificate.toHex())});
    REQUIRE(joined.value(QLatin1String("commune")).toString() == testCommune);
    start();
}

sync::ServerIdentity CommuneServer::identity(int otherPort) const
{
    return {sync::ServerAddress{"127.0.0.1", otherPort == 0 ? port() : otherPort}.url(), certificate()};
}

QJsonObject CommuneServer::adminObject(const QStringList &arguments) const
{
    const ServerRun done = admin(arguments);
    INFO(done.errors.toStdString());
    REQUIRE(done.exitCode == 0);
    return done.json().object();
}

QJsonArray CommuneServer::adminList(const QStringList &arguments) const
{
    const ServerRun done = admin(arguments);
    INFO(done.errors.toStdString());
    REQUIRE(done.exitCode == 0);
    return done.json().array();
}

void CommuneServer::revoke(int device) const
{
    (void)adminObject({QStringLiteral("device"), QStringLiteral("revoke"), testCommune, QString::number(device)});
}

QString CommuneServer::backUp() const
{
    const QString copy = fileBesideData(QStringLiteral("server.backup"));
    (void)adminObject({QStringLiteral("backup"), copy});
    return copy;
}

void CommuneServer::putBack(const QString &copy)
{
    kill();
    moveTo(fileBesideData(QStringLiteral("restored")));
    (void)adminObject({QStringLiteral("restore"), copy});
    start();
}

} // namespace ventanilla::tests
