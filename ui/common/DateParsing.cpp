#include "ui/common/DateParsing.h"

#include "core/base/TextFolding.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace ventanilla::ui {

namespace {

constexpr int earliestYear = 1850;
constexpr int latestYear = 2150;

std::optional<int> monthOfName(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> known;
        const QStringList names{QStringLiteral("enero january"), QStringLiteral("febrero february"),
            QStringLiteral("marzo march"), QStringLiteral("abril april"), QStringLiteral("mayo may"),
            QStringLiteral("junio june"), QStringLiteral("julio july"), QStringLiteral("agosto august"),
            QStringLiteral("septiembre setiembre september"), QStringLiteral("octubre october"),
            QStringLiteral("noviembre november"), QStringLiteral("diciembre december")};
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : names[month - 1].split(QLatin1Char(' '))) {
                known.insert(name, month);
                known.insert(name.left(3), month);
            }
        }
        known.insert(QStringLiteral("sept"), 9);
        return known;
    }();
    const auto found = months.constFind(word);
    return found == months.constEnd() ? std::nullopt : std::optional<int>(*found);
}

std::optional<int> numberOf(const QString &word)
{
    bool ok = false;
    const int value = word.toInt(&ok);
    // toInt() also takes signs and digits of other scripts.
    const bool plain =
        std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return ok && plain ? std::optional<int>(value) : std::nullopt;
}

std::optional<int> fullYear(const QString &word, const QDate &today)
{
    const auto value = numberOf(word);
    if (!value || (word.size() != 2 && word.size() != 4))
        return std::nullopt;
    if (word.size() == 4)
        return value;
    const int limit = today.year() + 10;
    const int year = limit - limit % 100 + *value;
    return year > limit ? year - 100 : year;
}

std::optional<QDate> checked(int day, int month, int year)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return std::nullopt;
    return date;
}

std::optional<QDate> relative(const QString &folded, const QDate &today)
{
    if (folded == QLatin1String("hoy") || folded == QLatin1String("today"))
        return today;
    if (folded == QLatin1String("ayer") || folded == QLatin1String("yesterday"))
        return today.addDays(-1);
    if (folded == QLatin1String("manana") || folded == QLatin1String("tomorrow"))
        return today.addDays(1);
    return std::nullopt;
}

// 050326 and 05032026
std::optional<QDate> together(const QString &digits, const QDate &today)
{
    if ((digits.size() != 6 && digits.size() != 8) || !numberOf(digits))
        return std::nullopt;
    const auto year = fullYear(digits.mid(4), today);
    return year ? checked(digits.left(2).toInt(), digits.mid(2, 2).toInt(), *year) : std::nullopt;
}

// Day, month and perhaps year; or year, month, day when the first has four digits.
std::optional<QDate> separated(const QStringList &words, const QDate &today)
{
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    auto month = monthOfName(words[1]);
    const bool named = month.has_value();
    if (!month)
        month = words[1].size() <= 2 ? numberOf(words[1]) : std::nullopt;
    if (!month)
        return std::nullopt;
    if (words.size() == 3 && words[0].size() == 4 && !named) {
        const auto year = numberOf(words[0]);
        const auto day = words[2].size() <= 2 ? numberOf(words[2]) : std::nullopt;
        return year && day ? checked(*day, *month, *year) : std::nullopt;
    }
    const auto day = words[0].size() <= 2 ? numberOf(words[0]) : std::nullopt;
    const auto year = words.size() == 3 ? fullYear(words[2], today) : std::optional<int>(today.year());
    return day && year ? checked(*day, *month, *year) : std::nullopt;
}

} // namespace

std::optional<QDate> parseDate(const QString &text, const QDate &today)
{
    constexpr int longest = 60;
    // A minus sign must not vanish in the folding: "-5/3/2026" is no date.
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest || trimmed.startsWith(QLatin1Char('-')))
        return std::nullopt;
    QStringList words = text::foldedWords(trimmed);
    words.removeAll(QStringLiteral("de"));
    words.removeAll(QStringLiteral("del"));
    words.removeAll(QStringLiteral("of"));
    if (words.size() == 1)
        return words[0].at(0).isDigit() ? together(words[0], today) : relative(words[0], today);
    return separated(words, today);
}

} // namespace ventanilla::ui
