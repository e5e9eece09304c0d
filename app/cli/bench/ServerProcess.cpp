#include "app/cli/bench/ServerProcess.h"

#include "core/bench/ResidentMemory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

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
    QStringList arguments{QStringLiteral("--data"), folder, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--json"), QStringLiteral("--connections"), QStringLiteral("400")};
    for (const char *limit : {"--connections-per-address", "--exchanges-per-minute", "--requests-per-minute"})
        arguments << QString::fromLatin1(limit) << QStringLiteral("0");
    if (!database.isEmpty())
        arguments << QStringLiteral("--database") << database;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    QByteArray said;
    while (!said.contains('}') && m_process.waitForReadyRead(patience))
        said += m_process.readAllStandardOutput();
    const QJsonObject answer = QJsonDocument::fromJson(said).object();
    m_port = QUrl(answer[QLatin1String("url")].toString()).port();
    m_certificate = QByteArray::fromHex(answer[QLatin1String("certificate")].toString().toLatin1());
    if (m_port <= 0 || m_certificate.isEmpty())
        return failure(ErrorKind::Internal, QStringLiteral("server"), QStringLiteral("start"));
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
