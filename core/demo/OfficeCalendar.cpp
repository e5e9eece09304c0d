#include "core/demo/OfficeCalendar.h"

#include "core/base/Clock.h"
#include "core/referrals/WorkingDays.h"

#include <algorithm>

namespace ventanilla::demo {

OfficeCalendar::OfficeCalendar(const QDate &from, const QDate &to, const QString &commune)
{
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        if (referrals::isWorkingDay(date, commune)) {
            m_days.push_back(date);
            m_openings.push_back(openingOn(date));
        }
    }
}

size_t OfficeCalendar::indexOf(const QDate &date) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), date);
    return std::min(size_t(found - m_days.begin()), last());
}

QDateTime OfficeCalendar::openingOn(const QDate &date)
{
    return local_time::toUtc(date, QTime(8, 30));
}

} // namespace ventanilla::demo
