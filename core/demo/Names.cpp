#include "core/demo/Names.h"

#include "core/base/ShippedTable.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

Gender genderOf(const ShippedTable &table, int row)
{
    return table.text(row, "sex") == QLatin1String("F") ? Gender::Woman : Gender::Man;
}

QStringList listOf(const ShippedTable &table, int row, const char *column)
{
    return table.text(row, column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

Result<Names> Names::load()
{
    const auto given = ShippedTable::read(QStringLiteral(":/data/names/given_names.csv"));
    const auto foreign = ShippedTable::read(QStringLiteral(":/data/names/foreign_given_names.csv"));
    const auto surnames = ShippedTable::read(QStringLiteral(":/data/names/surnames.csv"));
    for (const auto *table : {&given, &foreign, &surnames}) {
        if (!*table)
            return failure(table->error());
    }
    Names names;
    for (int row = 0; row < given->rowCount(); ++row)
        names.m_periods.push_back({genderOf(*given, row), given->number(row, "born_from").value_or(0),
            given->number(row, "born_to").value_or(0), listOf(*given, row, "names")});
    for (int row = 0; row < foreign->rowCount(); ++row)
        names.m_foreign[foreign->text(row, "origin")][size_t(genderOf(*foreign, row))] = listOf(*foreign, row, "names");
    for (int row = 0; row < surnames->rowCount(); ++row)
        names.m_surnames.insert(surnames->text(row, "origin"), listOf(*surnames, row, "surnames"));
    return names;
}

const QStringList &Names::givenList(Gender gender, int birthYear, const QString &origin) const
{
    if (const auto foreign = m_foreign.constFind(origin); foreign != m_foreign.constEnd())
        return (*foreign)[size_t(gender)];
    const auto period = std::find_if(m_periods.begin(), m_periods.end(),
        [&](const Period &each) { return each.gender == gender && birthYear >= each.from && birthYear <= each.to; });
    return period != m_periods.end() ? period->names : m_periods.front().names;
}

QString Names::givenNames(Random &random, Gender gender, int birthYear, const QString &origin) const
{
    const QStringList &list = givenList(gender, birthYear, origin);
    const QString first = random.pickRanked(list);
    const int single = m_foreign.contains(origin) ? 350 : birthYear < 1950 ? 120 : 40;
    if (random.perMille(single))
        return first;
    const QString second = random.pickRanked(list);
    return first == second ? first : first + QLatin1Char(' ') + second;
}

QString Names::surname(Random &random, const QString &origin) const
{
    const auto list = m_surnames.constFind(origin);
    return random.pickRanked(list != m_surnames.constEnd() ? *list : *m_surnames.constFind(QStringLiteral("Chile")));
}

bool Names::usesSecondSurname(const QString &origin)
{
    static const QStringList single{QStringLiteral("Haití"), QStringLiteral("Brasil"), QStringLiteral("Argentina"),
        QStringLiteral("Estados Unidos"), QStringLiteral("China"), QStringLiteral("Nigeria"),
        QStringLiteral("Australia")};
    return !single.contains(origin);
}

} // namespace ventanilla::demo
