#pragma once

#include "core/base/Result.h"
#include "core/demo/Names.h"

namespace ventanilla::demo {

// What operators write down in a week that is measured (resources/data/week_phrases.csv): sentences put together from a
// grammar of parts, so that hardly any comes twice.
class WeekPhrases
{
public:
    // Errors: Internal for a damaged resource.
    [[nodiscard]] static Result<WeekPhrases> load(const QStringList &places);

    // A text of the part, with every {part} in it filled in.
    [[nodiscard]] QString compose(const QString &part, Random &random) const;

private:
    WeekPhrases(Names names, QStringList places) : m_names(std::move(names)), m_places(std::move(places)) { }
    [[nodiscard]] QString wordFor(const QString &part, Random &random) const;

    Names m_names;
    QStringList m_places;
    QHash<QString, QStringList> m_parts;
};

} // namespace ventanilla::demo
