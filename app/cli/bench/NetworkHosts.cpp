#include "app/cli/bench/NetworkHosts.h"

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace ventanilla::cli::bench {

Result<NetworkHosts> NetworkHosts::fromEnvironment()
{
    NetworkHosts hosts;
    hosts.m_near = qEnvironmentVariable("VENTANILLA_NEAR_HOST");
    hosts.m_far = qEnvironmentVariable("VENTANILLA_FAR_HOST");
    hosts.m_farAddress = qEnvironmentVariable("VENTANILLA_FAR_ADDRESS");
    hosts.m_bytesPerSecond = qEnvironmentVariable("VENTANILLA_LINK_RATE").toDouble();
    hosts.m_delayMilliseconds = qEnvironmentVariable("VENTANILLA_LINK_DELAY").toDouble();
    if (hosts.m_near.isEmpty() || hosts.m_far.isEmpty() || hosts.m_farAddress.isEmpty() || hosts.m_bytesPerSecond <= 0)
        return failure(ErrorKind::MissingInput, QStringLiteral("link"));
    return hosts;
}

QStringList NetworkHosts::commandAt(End end, const QStringList &command) const
{
    return QStringList{QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), nameOf(end)} + command;
}

bool NetworkHosts::enter(End end) const
{
    const QByteArray name = QFile::encodeName(QStringLiteral("/run/netns/") + nameOf(end));
    const int host = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (host < 0)
        return false;
    const bool entered = ::setns(host, CLONE_NEWNET) == 0;
    ::close(host);
    return entered;
}

qint64 NetworkHosts::bytesAcross() const
{
    // The system shows a thread the counters of the host it lives on.
    const auto counted = at(End::Near, []() -> Result<qint64> {
        QFile counters(QStringLiteral("/proc/thread-self/net/dev"));
        if (!counters.open(QIODevice::ReadOnly))
            return failure(ErrorKind::FileUnreadable);
        for (const QByteArray &line : counters.readAll().split('\n')) {
            if (!line.trimmed().startsWith("tap0:"))
                continue;
            const auto fields = line.mid(line.indexOf(':') + 1).simplified().split(' ');
            constexpr int sentField = 8;
            return fields.size() > sentField ? fields[0].toLongLong() + fields[sentField].toLongLong() : 0;
        }
        return 0;
    });
    return counted.value_or(0);
}

} // namespace ventanilla::cli::bench
