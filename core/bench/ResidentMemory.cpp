#include "core/bench/ResidentMemory.h"

#include <QFile>

namespace ventanilla::bench {

namespace {

std::optional<double> megabytesIn(const QString &file, const char *line)
{
    constexpr double kibibytes = 1024;
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(each.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / kibibytes;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> residentMegabytes()
{
    return megabytesIn(QStringLiteral("/proc/self/status"), "VmRSS:");
}

std::optional<double> peakMegabytesOf(qint64 process)
{
    return megabytesIn(QStringLiteral("/proc/%1/status").arg(process), "VmHWM:");
}

} // namespace ventanilla::bench
