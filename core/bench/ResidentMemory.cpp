#include "core/bench/ResidentMemory.h"

#include <QFile>

namespace ventanilla::bench {

std::optional<double> residentMegabytes()
{
    constexpr double kibibytes = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / kibibytes;
    }
    return std::nullopt;
}

} // namespace ventanilla::bench
