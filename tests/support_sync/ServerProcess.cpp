#include "tests/support_sync/ServerProcess.h"

#include "tests/support/Catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QUrl>

namespace ventanilla::tests {

namespace {

constexpr int patience = 60'000;

QProcessEnvironment english()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VENTANILLA_LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

} // namespace

QJsonDocument ServerRun::json() const
{
    INFO(output.toStdString() << errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output);
    REQUIRE_FALSE(document.isNull());
    return document;
}

ServerRun runServer(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(english());
    process.start(QStringLiteral(VENTANILLA_SERVER), arguments);
    REQUIRE(process.waitForFinished(patience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ServerProcess::ServerProcess(const QStringList &arguments, const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.filePath(QStringLiteral("data")) : folder), m_arguments(arguments)
{
    start();
}

ServerProcess::ServerProcess(NotStarted, const QStringList &arguments)
    : m_folder(m_temporary.filePath(QStringLiteral("data"))), m_arguments(arguments)
{ }

ServerProcess::~ServerProcess()
{
    kill();
}

void ServerProcess::start()
{
    const QString portFile = m_temporary.filePath(QStringLiteral("port"));
    QFile::remove(portFile);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(english());
    m_process->setStandardErrorFile(logFile(), QIODevice::Append); // a pipe that nobody reads would stop the server
    m_process->start(QStringLiteral(VENTANILLA_SERVER),
        m_arguments
            + QStringList{QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--port-file"), portFile});
    REQUIRE(m_process->waitForStarted(patience));
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(portFile) && waited.elapsed() < patience && !m_process->waitForFinished(20)) { }
    INFO(log().toStdString());
    QFile file(portFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_port = file.readAll().trimmed().toInt();
    m_process->waitForReadyRead(1);
    const QByteArray shown = m_process->readAllStandardOutput();
    const QJsonObject told = QJsonDocument::fromJson(shown).object(); // with --json
    m_certificate =
        QByteArray::fromHex(told.isEmpty() ? shown.mid(shown.lastIndexOf(':') + 1)
                                           : told.value(QLatin1String("certificate")).toString().toLatin1());
    REQUIRE(m_certificate.size() == 32);
    CHECK((told.isEmpty() || QUrl(told.value(QLatin1String("url")).toString()).port() == m_port));
}

int ServerProcess::stop()
{
    m_process->terminate();
    REQUIRE(m_process->waitForFinished(patience));
    REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
    return m_process->exitCode();
}

void ServerProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
}

QByteArray ServerProcess::log() const
{
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServerRun ServerProcess::admin(const QStringList &arguments) const
{
    return runServer(m_arguments
        + QStringList{QStringLiteral("--data"), m_folder, QStringLiteral("--json"), QStringLiteral("admin")}
        + arguments);
}

void ServerProcess::addCommune(const QString &code) const
{
    const ServerRun added = admin({QStringLiteral("commune"), QStringLiteral("add"), code, QStringLiteral("Comuna")});
    INFO(added.errors.toStdString());
    REQUIRE(added.exitCode == 0);
}

QString ServerProcess::newCode(const QString &commune) const
{
    const ServerRun made = admin({QStringLiteral("code"), QStringLiteral("new"), commune});
    return made.json().object().value(QLatin1String("code")).toString();
}

} // namespace ventanilla::tests
