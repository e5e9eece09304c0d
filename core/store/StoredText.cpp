#include "core/store/StoredText.h"

namespace ventanilla::store {

QString joinLines(const QStringList &entries)
{
    QStringList lines;
    for (const QString &entry : entries) {
        const QString line = entry.simplified();
        if (!line.isEmpty())
            lines.append(line);
    }
    return orNull(lines.join(QLatin1Char('\n')));
}

QStringList splitLines(const QString &lines)
{
    return lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace ventanilla::store
