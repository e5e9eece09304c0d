#include "core/equity/Alert.h"

#include <algorithm>

namespace ventanilla::equity {

namespace {

struct KindWord
{
    AlertKind kind;
    QLatin1String word;
};

constexpr std::array kindWords{KindWord{AlertKind::UnlikeBenefits, QLatin1String("unlike")},
    KindWord{AlertKind::OverIntervention, QLatin1String("over")}, KindWord{AlertKind::Repeat, QLatin1String("repeat")}};

} // namespace

QString codeOf(AlertKind kind)
{
    const auto *const found = std::ranges::find(kindWords, kind, &KindWord::kind);
    return found == kindWords.end() ? QString() : QString(found->word);
}

std::optional<AlertKind> alertKindFrom(const QString &code)
{
    const auto *const found = std::ranges::find(kindWords, code, &KindWord::word);
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

QString AlertKey::text() const
{
    QString text = codeOf(kind) + QLatin1Char(':');
    text += household ? QLatin1Char('h') + household->folio() : QLatin1Char('p') + person.value_or(PersonId()).folio();
    if (benefit)
        text += QStringLiteral(":b") + benefit->folio();
    return text;
}

std::optional<AlertKey> AlertKey::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char(':'));
    const auto kind = alertKindFrom(parts.first());
    const bool ofBenefit = kind && *kind != AlertKind::OverIntervention;
    if (!kind || parts.size() != (ofBenefit ? 3 : 2))
        return std::nullopt;
    AlertKey key{*kind, {}, {}, {}};
    if (parts[1].startsWith(QLatin1Char('h')))
        key.household = HouseholdId::fromFolio(parts[1].mid(1));
    else if (parts[1].startsWith(QLatin1Char('p')))
        key.person = PersonId::fromFolio(parts[1].mid(1));
    if (ofBenefit && parts[2].startsWith(QLatin1Char('b')))
        key.benefit = BenefitId::fromFolio(parts[2].mid(1));
    const bool whole = (key.household || key.person) && ofBenefit == key.benefit.has_value();
    return whole ? std::optional(key) : std::nullopt;
}

QDate Alert::latest() const
{
    QDate day;
    for (const Repeat &repeat : repeats)
        day = std::max(day, repeat.laterOn);
    for (const Activity &activity : activities)
        day = std::max(day, activity.since);
    return day;
}

} // namespace ventanilla::equity
