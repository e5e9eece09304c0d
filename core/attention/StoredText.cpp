#include "core/attention/StoredText.h"

namespace ventanilla::attention {

QString joinDocuments(const QStringList &documents)
{
    QStringList lines;
    for (const QString &document : documents) {
        const QString line = document.simplified();
        if (!line.isEmpty())
            lines.append(line);
    }
    return nullIfEmpty(lines.join(QLatin1Char('\n')));
}

QStringList splitDocuments(const QString &lines)
{
    return lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace ventanilla::attention
