#include "core/base/Clock.h"

#include <QTimeZone>

namespace ventanilla {

namespace {

const QTimeZone &santiago()
{
    static const QTimeZone zone("America/Santiago");
    return zone;
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ManualClock::ManualClock(QDateTime start) : m_now(start.toUTC()) { }

QDateTime ManualClock::now() const
{
    return m_now;
}

void ManualClock::set(QDateTime instant)
{
    m_now = instant.toUTC();
}

void ManualClock::advanceSeconds(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

namespace local_time {

QDateTime fromUtc(const QDateTime &instant)
{
    return instant.toTimeZone(santiago());
}

QDateTime toUtc(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, santiago()).toUTC();
}

QDate date(const QDateTime &instant)
{
    return fromUtc(instant).date();
}

QDateTime startOfDay(const QDate &date)
{
    // Clocks change at midnight in Chile, so that 00:00 may not exist: Qt knows the first instant of the day.
    return date.startOfDay(santiago()).toUTC();
}

} // namespace local_time

} // namespace ventanilla
