#include "app/cli/bench/FarServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace ventanilla::cli::bench {

namespace {

constexpr int patience = 20'000;
const QString port = QStringLiteral("8443");

} // namespace

FarServer::FarServer(QString program, QString dataFolder, const NetworkHosts &hosts)
    : m_program(std::move(program)), m_dataFolder(std::move(dataFolder)), m_hosts(hosts)
{ }

FarServer::~FarServer()
{
    if (isRunning()) {
        m_process.terminate();
        if (!m_process.waitForFinished(patience))
            kill();
    }
}

Result<std::unique_ptr<FarServer>> FarServer::start(
    const QString &program, const QString &dataFolder, const NetworkHosts &hosts)
{
    if (program.isEmpty())
        return failure(ErrorKind::FileMissing, QStringLiteral("server"));
    std::unique_ptr<FarServer> server(new FarServer(program, dataFolder, hosts));
    if (auto started = server->restart(); !started)
        return failure(started.error());
    return server;
}

Result<void> FarServer::restart()
{
    const QString portFile = m_dataFolder + QStringLiteral(".port");
    QFile::remove(portFile);
    QStringList command = m_hosts.commandAt(NetworkHosts::End::Far,
        {m_program, QStringLiteral("--data"), m_dataFolder, QStringLiteral("--listen"),
            QStringLiteral("0.0.0.0:") + port, QStringLiteral("--port-file"), portFile});
    const QString first = command.takeFirst();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(first, command);
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(portFile)) {
        if (waited.elapsed() > patience || m_process.waitForFinished(20))
            return failure(ErrorKind::Internal, QStringLiteral("server"), QStringLiteral("does not start"));
    }
    return {};
}

void FarServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString FarServer::url() const
{
    return QStringLiteral("https://") + m_hosts.farAddress() + QLatin1Char(':') + port;
}

Result<QByteArray> FarServer::administer(const QStringList &arguments)
{
    QProcess process;
    process.start(m_program,
        QStringList{QStringLiteral("--json"), QStringLiteral("--data"), m_dataFolder, QStringLiteral("admin")}
            + arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return failure(ErrorKind::Internal, QStringLiteral("server"), arguments.first());
    return process.readAllStandardOutput();
}

Result<void> FarServer::addCommune(const QString &code)
{
    m_commune = code;
    auto added = administer({QStringLiteral("commune"), QStringLiteral("add"), code, QStringLiteral("Comuna")});
    return added ? Result<void>() : failure(added.error());
}

Result<QString> FarServer::newCode()
{
    const auto answer = administer({QStringLiteral("code"), QStringLiteral("new"), m_commune});
    if (!answer)
        return failure(answer.error());
    return QJsonDocument::fromJson(*answer).object()[QLatin1String("code")].toString();
}

} // namespace ventanilla::cli::bench
