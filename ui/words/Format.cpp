#include "ui/words/Format.h"

#include "core/base/Clock.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ventanilla::words {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString twoDigits(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString dayName(int dayOfWeek)
{
    switch (dayOfWeek) {
    case 1:
        return Tr::tr("Monday");
    case 2:
        return Tr::tr("Tuesday");
    case 3:
        return Tr::tr("Wednesday");
    case 4:
        return Tr::tr("Thursday");
    case 5:
        return Tr::tr("Friday");
    case 6:
        return Tr::tr("Saturday");
    default:
        return Tr::tr("Sunday");
    }
}

QString grouped(QString digits)
{
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return digits;
}

// Whole months from `from` to `to`, where from <= to.
int monthsBetween(const QDate &from, const QDate &to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

QString pastDay(int days, int months)
{
    if (days == 1)
        return Tr::tr("yesterday");
    if (days < 14)
        return Tr::tr("%n day(s) ago", nullptr, days);
    if (months < 2)
        return Tr::tr("%n week(s) ago", nullptr, days / 7);
    if (months < 24)
        return Tr::tr("%n month(s) ago", nullptr, months);
    return Tr::tr("%n year(s) ago", nullptr, months / 12);
}

QString comingDay(int days, int months)
{
    if (days == 1)
        return Tr::tr("tomorrow");
    if (days < 14)
        return Tr::tr("in %n day(s)", nullptr, days);
    if (months < 2)
        return Tr::tr("in %n week(s)", nullptr, days / 7);
    if (months < 24)
        return Tr::tr("in %n month(s)", nullptr, months);
    return Tr::tr("in %n year(s)", nullptr, months / 12);
}

} // namespace

QString date(const QDate &date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1-%2-%3").arg(twoDigits(date.day()), twoDigits(date.month())).arg(date.year());
}

QString longDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    //: A whole date: %1 day of the week, %2 day of the month, %3 month, %4 year
    return Tr::tr("%1, %2 %3 %4")
        .arg(dayName(date.dayOfWeek()))
        .arg(date.day())
        .arg(monthName(date.month()))
        .arg(date.year());
}

QString monthName(int month)
{
    switch (month) {
    case 1:
        return Tr::tr("January");
    case 2:
        return Tr::tr("February");
    case 3:
        return Tr::tr("March");
    case 4:
        return Tr::tr("April");
    case 5:
        return Tr::tr("May");
    case 6:
        return Tr::tr("June");
    case 7:
        return Tr::tr("July");
    case 8:
        return Tr::tr("August");
    case 9:
        return Tr::tr("September");
    case 10:
        return Tr::tr("October");
    case 11:
        return Tr::tr("November");
    case 12:
        return Tr::tr("December");
    default:
        return {};
    }
}

QString time(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QTime local = local_time::fromUtc(instant).time();
    return twoDigits(local.hour()) + QLatin1Char(':') + twoDigits(local.minute());
}

QString dateTime(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return date(local_time::date(instant)) + QLatin1Char(' ') + time(instant);
}

QString relativeDay(const QDate &date, const QDate &today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const int days = int(today.daysTo(date));
    if (days == 0)
        return Tr::tr("today");
    return days < 0 ? pastDay(-days, monthsBetween(date, today)) : comingDay(days, monthsBetween(today, date));
}

QString ago(const QDateTime &instant, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (!instant.isValid() || !now.isValid())
        return {};
    const qint64 seconds = instant.secsTo(now);
    if (seconds < minute)
        return Tr::tr("just now");
    if (seconds < hour)
        return Tr::tr("%1 min ago").arg(seconds / minute);
    const QDate day = local_time::date(instant);
    const QDate today = local_time::date(now);
    return day == today ? Tr::tr("at %1").arg(time(instant)) : relativeDay(day, today);
}

QString duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Tr::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Tr::tr("%1 h").arg(number(minutes / 60));
    return Tr::tr("%1 h %2 min").arg(number(minutes / 60)).arg(minutes % 60);
}

QString age(const QDate &birth, const QDate &today)
{
    if (!birth.isValid() || !today.isValid() || birth > today)
        return {};
    const int months = monthsBetween(birth, today);
    if (months < 1)
        return Tr::tr("%n day(s) old", nullptr, int(birth.daysTo(today)));
    if (months < 24)
        return Tr::tr("%n month(s) old", nullptr, months);
    return Tr::tr("%n year(s) old", nullptr, months / 12);
}

QString number(qint64 value)
{
    // The smallest value has no positive counterpart: take the sign off the text instead.
    QString digits = QString::number(value);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    return (negative ? QStringLiteral("-") : QString()) + grouped(negative ? digits.mid(1) : digits);
}

QString decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    const double power = std::pow(10.0, decimals);
    // 0.05 is stored as a little less: without the nudge a half would round down.
    const double scaled = std::floor(std::abs(value) * power + 0.5 + 1e-9);
    const QString digits = QString::number(scaled / power, 'f', decimals);
    const auto point = digits.indexOf(QLatin1Char('.'));
    QString text = grouped(point < 0 ? digits : digits.left(point));
    if (point >= 0)
        text += QLatin1Char(',') + digits.mid(point + 1);
    return value < 0 && scaled > 0 ? QLatin1Char('-') + text : text;
}

QString pesos(qint64 amount)
{
    const QString text = number(amount);
    const QString sign = QStringLiteral("$") + QChar(0x00a0);
    return text.startsWith(QLatin1Char('-')) ? QLatin1Char('-') + sign + text.mid(1) : sign + text;
}

QString percent(double value, int decimals)
{
    const QString text = decimal(value, decimals);
    return text.isEmpty() ? text : text + QChar(0x00a0) + QLatin1Char('%');
}

QString fileSize(qint64 bytes)
{
    static const std::array<const char *, 4> units{"kB", "MB", "GB", "TB"};
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    double value = double(bytes) / 1000;
    size_t unit = 0;
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return decimal(value, 1) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString rut(const QString &canonical)
{
    QString digits;
    for (const QChar c : canonical) {
        if (c.isDigit() || c == QLatin1Char('k') || c == QLatin1Char('K'))
            digits += c.toUpper();
        else if (c != QLatin1Char('.') && c != QLatin1Char('-') && !c.isSpace())
            return canonical;
    }
    const bool wellFormed = digits.size() >= 2 && digits.size() <= 9 && !digits.chopped(1).contains(QLatin1Char('K'));
    return wellFormed ? grouped(digits.chopped(1)) + QLatin1Char('-') + digits.back() : canonical;
}

QString list(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    //: The end of an enumeration: "a, b and c"
    return Tr::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

} // namespace ventanilla::words
