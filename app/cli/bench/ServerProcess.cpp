#include "app/cli/bench/ServerProcess.h"

#include "core/bench/ResidentMemory.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace ventanilla::cli::bench {

namespace {

constexpr int patience = 20'000;

} // namespace

ServerProcess::~ServerProcess()
{
    stop();
}

Result<void> ServerProcess::start(const QString &program, const QString &folder, const QString &database)
{
    const QString portFile = folder + QStringLiteral("/port");
    QStringList arguments{QStringLiteral("--data"), folder, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--port-file"), portFile, QStringLiteral("--json"), QStringLiteral("--connections"),
        QStringLiteral("400")};
    for (const char *limit : {"--connections-per-address", "--exchanges-per-minute", "--requests-per-minute"})
        arguments << QString::fromLatin1(limit) << QStringLiteral("0");
    if (!database.isEmpty())
        arguments << QStringLiteral("--database") << database;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    constexpr unsigned long pause = 20;
    const QDeadlineTimer deadline(patience);
    QFile port(portFile);
    while (!port.exists() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(int(pause));
        QThread::msleep(pause);
    }
    if (!port.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, QStringLiteral("server"), QStringLiteral("start"));
    m_port = port.readAll().trimmed().toInt();
    const auto said = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    m_certificate = QByteArray::fromHex(said[QLatin1String("certificate")].toString().toLatin1());
    return {};
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

std::optional<double> ServerProcess::peakMegabytes() const
{
    return ventanilla::bench::peakMegabytesOf(m_process.processId());
}

} // namespace ventanilla::cli::bench
