#pragma once

#include "core/base/Result.h"
#include "core/demo/CommuneFigures.h"
#include "core/demo/Random.h"

#include <QHash>
#include <QStringList>

namespace ventanilla::demo {

// Names as people in Ñuble bear them: by year of birth, gender and where their family comes from, the frequent ones more
// often (resources/data/names). Origins without lists of their own take Chile's.
class Names
{
public:
    [[nodiscard]] static Result<Names> load();

    // Mostly two; one for many from abroad and a few of the old.
    [[nodiscard]] QString givenNames(Random &random, Gender gender, int birthYear, const QString &origin) const;
    [[nodiscard]] QString surname(Random &random, const QString &origin) const;
    [[nodiscard]] static bool usesSecondSurname(const QString &origin);

private:
    struct Period
    {
        Gender gender;
        int from;
        int to;
        QStringList names;
    };
    [[nodiscard]] const QStringList &givenList(Gender gender, int birthYear, const QString &origin) const;

    std::vector<Period> m_periods;
    QHash<QString, QStringList> m_surnames;
    QHash<QString, std::array<QStringList, 2>> m_foreign;
};

} // namespace ventanilla::demo
