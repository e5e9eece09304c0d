#include "core/demo/WeekPhrases.h"

#include "core/base/ShippedTable.h"

namespace ventanilla::demo {

namespace {

const QStringList weekDays{QStringLiteral("lunes"), QStringLiteral("martes"), QStringLiteral("miércoles"),
    QStringLiteral("jueves"), QStringLiteral("viernes")};
const QStringList months{QStringLiteral("enero"), QStringLiteral("marzo"), QStringLiteral("abril"),
    QStringLiteral("mayo"), QStringLiteral("junio"), QStringLiteral("julio"), QStringLiteral("agosto"),
    QStringLiteral("diciembre")};

} // namespace

Result<WeekPhrases> WeekPhrases::load(const QStringList &places)
{
    auto names = Names::load();
    if (!names)
        return failure(names.error());
    const auto table = ShippedTable::read(QStringLiteral(":/data/week_phrases.csv"));
    if (!table)
        return failure(table.error());
    WeekPhrases phrases(std::move(*names), places);
    for (int row = 0; row < table->rowCount(); ++row)
        phrases.m_parts.insert(table->text(row, "part"), table->text(row, "texts").split(QLatin1Char('|')));
    return phrases;
}

QString WeekPhrases::compose(const QString &part, Random &random) const
{
    QString text = wordFor(part, random);
    for (qsizetype open = text.indexOf(QLatin1Char('{')); open >= 0; open = text.indexOf(QLatin1Char('{'), open)) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        text.replace(open, close - open + 1, wordFor(text.mid(open + 1, close - open - 1), random));
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString WeekPhrases::wordFor(const QString &part, Random &random) const
{
    const auto listed = m_parts.constFind(part);
    if (listed != m_parts.constEnd())
        return random.pickRanked(*listed);
    if (part == QLatin1String("place"))
        return m_places.isEmpty() ? QString() : random.pick(m_places);
    if (part == QLatin1String("day"))
        return random.perMille(500) ? random.pick(weekDays) : QString::number(random.between(1, 30));
    if (part == QLatin1String("month"))
        return random.pick(months);
    if (part == QLatin1String("number"))
        return QString::number(random.between(2, 9));
    if (part == QLatin1String("percent"))
        return QString::number(random.between(4, 10) * 10);
    if (part == QLatin1String("amount"))
        return QStringLiteral("$%1.000").arg(random.between(8, 380));
    constexpr int bornInTheEighties = 1980;
    const QString chile = QStringLiteral("Chile");
    if (part == QLatin1String("surname"))
        return m_names.surname(random, chile);
    const Gender gender = random.perMille(600) ? Gender::Woman : Gender::Man;
    return m_names.givenNames(random, gender, bornInTheEighties, chile).section(QLatin1Char(' '), 0, 0);
}

} // namespace ventanilla::demo
