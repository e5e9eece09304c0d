#include "ui/shell/Communes.h"

#include "core/base/TextFolding.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace ventanilla::shell {

QList<Commune> communes()
{
    QFile file(QStringLiteral(":/communes/comunas.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QList<Commune> found;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.size() == 6)
            found.append({cells[0], cells[1], cells[5]});
    }
    std::sort(found.begin(), found.end(),
        [](const Commune &a, const Commune &b) { return text::fold(a.name) < text::fold(b.name); });
    return found;
}

} // namespace ventanilla::shell
