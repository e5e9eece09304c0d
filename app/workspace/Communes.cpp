#include "app/workspace/Communes.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace ventanilla::workspace {

std::vector<Commune> communes()
{
    std::vector<Commune> all;
    QFile file(QStringLiteral(":/data/comunas.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    constexpr int columns = 6;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.trimmed().split(QLatin1Char(','));
        if (fields.size() == columns)
            all.push_back({fields[0], fields[1], fields[5]});
    }
    return all;
}

std::optional<Commune> findCommune(const QString &code)
{
    const std::vector<Commune> all = communes();
    const auto found = std::ranges::find(all, code, &Commune::code);
    if (found == all.end())
        return std::nullopt;
    return *found;
}

} // namespace ventanilla::workspace
