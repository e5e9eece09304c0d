#pragma once

#include <QList>
#include <QString>

namespace ventanilla::shell {

struct Commune
{
    QString code; // official territorial code, five digits
    QString name;
    QString region;
};

// The 346 communes of Chile (resources/data/comunas.csv), by name as a Chilean reads an alphabet.
[[nodiscard]] QList<Commune> communes();

} // namespace ventanilla::shell
