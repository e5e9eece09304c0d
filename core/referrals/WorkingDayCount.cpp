#include "core/referrals/WorkingDayCount.h"

#include "core/base/Clock.h"
#include "core/referrals/WorkingDays.h"

#include <algorithm>

namespace ventanilla::referrals {

namespace {

constexpr qint64 longestCalendar = 200 * 366; // days; a clock that was centuries ahead, else

} // namespace

WorkingDayCount::WorkingDayCount(
    const QDate &first, const QDate &last, const QString &commune, const std::set<QDate> &closed)
    : m_first(first)
{
    const qint64 days = std::clamp<qint64>(first.daysTo(last) + 1, 1, longestCalendar);
    m_starts.reserve(size_t(days));
    m_working.reserve(size_t(days));
    int working = 0;
    for (qint64 day = 0; day < days; ++day) {
        const QDate date = first.addDays(day);
        working += isWorkingDay(date, commune, closed) ? 1 : 0;
        m_starts.push_back(local_time::startOfDay(date).toMSecsSinceEpoch());
        m_working.push_back(working);
    }
}

size_t WorkingDayCount::indexOf(qint64 instant) const
{
    const auto after = std::ranges::upper_bound(m_starts, instant);
    return after == m_starts.begin() ? 0 : size_t(after - m_starts.begin()) - 1;
}

QDate WorkingDayCount::dayOf(qint64 instant) const
{
    return m_first.addDays(qint64(indexOf(instant)));
}

int WorkingDayCount::between(qint64 from, qint64 to) const
{
    return to <= from ? 0 : m_working[indexOf(to)] - m_working[indexOf(from)];
}

} // namespace ventanilla::referrals
