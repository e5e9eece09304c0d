#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace ventanilla::demo {

// The working days from one date to another with the instant at which the office opens, so that a million deadlines need
// no second look at the calendar or the time zone.
class OfficeCalendar
{
public:
    OfficeCalendar(const QDate &from, const QDate &to, const QString &commune);

    // The first working day on or after the date; the last one known when there is none.
    [[nodiscard]] size_t indexOf(const QDate &date) const;
    [[nodiscard]] size_t last() const { return m_days.size() - 1; }
    [[nodiscard]] QDate date(size_t index) const { return m_days[std::min(index, last())]; }
    // 8:30 in Chile.
    [[nodiscard]] QDateTime opening(size_t index) const { return m_openings[std::min(index, last())]; }

    [[nodiscard]] static QDateTime openingOn(const QDate &date);

private:
    std::vector<QDate> m_days;
    std::vector<QDateTime> m_openings;
};

} // namespace ventanilla::demo
