#include "core/interchange/kinds/LocalTime.h"

#include <QDateTime>

#include <algorithm>

namespace ventanilla::interchange {

namespace {

constexpr qint64 dayMilliseconds = 86'400'000;
constexpr qint64 epochDay = 2'440'588; // Julian day of 1 January 1970

qint64 dayOf(qint64 milliseconds)
{
    return milliseconds >= 0 ? milliseconds / dayMilliseconds
                             : -((dayMilliseconds - 1 - milliseconds) / dayMilliseconds);
}

} // namespace

LocalTime::LocalTime() : m_zone("America/Santiago") { }

int LocalTime::offsetAt(qint64 milliseconds) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC));
}

std::optional<int> LocalTime::steadyOffset(qint64 day)
{
    const auto known = m_offsets.constFind(day);
    if (known != m_offsets.constEnd())
        return *known;
    const int first = offsetAt(day * dayMilliseconds);
    const int last = offsetAt((day + 2) * dayMilliseconds);
    const auto steady = first == last ? std::optional(first) : std::nullopt;
    m_offsets.insert(day, steady);
    return steady;
}

qint64 LocalTime::toMilliseconds(const QDate &date, int secondOfDay)
{
    const qint64 day = date.toJulianDay() - epochDay;
    const qint64 local = day * dayMilliseconds + qint64(secondOfDay) * 1000;
    if (const auto offset = steadyOffset(day))
        return local - qint64(*offset) * 1000;
    const qint64 before = local - qint64(offsetAt(day * dayMilliseconds)) * 1000;
    const qint64 after = local - qint64(offsetAt((day + 2) * dayMilliseconds)) * 1000;
    const auto isReal = [&](qint64 instant) { return instant + qint64(offsetAt(instant)) * 1000 == local; };
    if (isReal(before) && isReal(after))
        return std::min(before, after);
    return isReal(after) ? after : before;
}

QString LocalTime::text(qint64 milliseconds)
{
    const auto steady = steadyOffset(dayOf(milliseconds) - 1);
    const int offset = steady ? *steady : offsetAt(milliseconds);
    const qint64 local = milliseconds + qint64(offset) * 1000;
    const qint64 day = dayOf(local);
    const auto second = int((local - day * dayMilliseconds) / 1000);
    const QDate date = QDate::fromJulianDay(day + epochDay);
    QString text = date.toString(Qt::ISODate) + QLatin1Char('T')
        + QTime::fromMSecsSinceStartOfDay(second * 1000).toString(QStringLiteral("HH:mm:ss"));
    if (!steady && toMilliseconds(date, second) / 1000 != milliseconds / 1000)
        text += QStringLiteral("-%1:00").arg(-offset / 3600, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace ventanilla::interchange
