#include "tests/sync_client/ServerProcess.h"

#include "core/sync/client/ServerAddress.h"
#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QUrl>

namespace ventanilla::tests {

namespace {

constexpr int patience = 60'000;

QJsonObject objectIn(const QByteArray &json)
{
    INFO(json.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace

ServerProcess::ServerProcess(QStringList options) : m_options(std::move(options))
{
    (void)admin({QStringLiteral("commune"), QStringLiteral("add"), testCommune, QStringLiteral("Ninhue")});
    start();
}

ServerProcess::ServerProcess(const Above &above, QStringList options) : m_options(std::move(options))
{
    const QJsonObject joined = admin({QStringLiteral("relay"), QStringLiteral("join"), QStringLiteral("--server"),
        above.server.url, QStringLiteral("--code"), above.code, QStringLiteral("--accept-certificate"),
        QString::fromLatin1(above.server.certificate.toHex())});
    REQUIRE(joined.value(QLatin1String("commune")).toString() == testCommune);
    start();
}

ServerProcess::~ServerProcess()
{
    kill();
}

void ServerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_process->start(QStringLiteral(VENTANILLA_SERVER),
        QStringList{QStringLiteral("--data"), data(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--json"),
            QStringLiteral("--exchanges-per-minute"), QStringLiteral("0"), QStringLiteral("--requests-per-minute"),
            QStringLiteral("0")}
            + m_options);
    REQUIRE(m_process->waitForStarted(patience));
    QByteArray said;
    while (!said.contains('}')) {
        REQUIRE(m_process->waitForReadyRead(patience));
        said += m_process->readAllStandardOutput();
    }
    const QJsonObject answer = objectIn(said);
    m_port = QUrl(answer.value(QLatin1String("url")).toString()).port();
    m_certificate = QByteArray::fromHex(answer.value(QLatin1String("certificate")).toString().toLatin1());
    REQUIRE(m_port > 0);
}

void ServerProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
    m_process.reset();
}

int ServerProcess::stop()
{
    m_process->terminate();
    REQUIRE(m_process->waitForFinished(patience));
    REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
    return m_process->exitCode();
}

sync::ServerIdentity ServerProcess::identity(int port) const
{
    return {sync::ServerAddress{"127.0.0.1", port == 0 ? m_port : port}.url(), m_certificate};
}

QByteArray ServerProcess::adminOutput(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(VENTANILLA_SERVER),
        QStringList{QStringLiteral("--data"), data(), QStringLiteral("--json"), QStringLiteral("admin")} + arguments);
    REQUIRE(process.waitForFinished(patience));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QJsonObject ServerProcess::admin(const QStringList &arguments) const
{
    return objectIn(adminOutput(arguments));
}

QJsonArray ServerProcess::adminList(const QStringList &arguments) const
{
    return QJsonDocument::fromJson(adminOutput(arguments)).array();
}

QString ServerProcess::newCode() const
{
    return admin({QStringLiteral("code"), QStringLiteral("new"), testCommune}).value(QLatin1String("code")).toString();
}

void ServerProcess::revoke(int device) const
{
    (void)admin({QStringLiteral("device"), QStringLiteral("revoke"), testCommune, QString::number(device)});
}

QString ServerProcess::backUp() const
{
    const QString copy = m_folder.filePath(QStringLiteral("server.backup"));
    (void)admin({QStringLiteral("backup"), copy});
    return copy;
}

void ServerProcess::putBack(const QString &copy)
{
    kill();
    m_dataName = QStringLiteral("restored");
    (void)admin({QStringLiteral("restore"), copy});
    start();
}

} // namespace ventanilla::tests
