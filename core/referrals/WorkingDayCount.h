#pragma once

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace ventanilla::referrals {

// The working days between instants, looked up in a calendar made once: what a million steps need. Days before the
// first and after the last one count as those. Instants are milliseconds of UTC; days are those of Chile.
class WorkingDayCount
{
public:
    // At most two hundred years from `first` on; `commune` and `closed` as in WorkingDays.h.
    WorkingDayCount(const QDate &first, const QDate &last, const QString &commune, const std::set<QDate> &closed);

    [[nodiscard]] QDate dayOf(qint64 instant) const;
    // The working days after the day of `from` up to the day of `to`: 0 on the same day, and what a term must have been
    // for the answer to come on its last day (addWorkingDays). 0 too when `to` is before `from`.
    [[nodiscard]] int between(qint64 from, qint64 to) const;

private:
    [[nodiscard]] size_t indexOf(qint64 instant) const;

    QDate m_first;
    std::vector<qint64> m_starts; // of each day
    std::vector<int> m_working;   // working days up to and including each day
};

} // namespace ventanilla::referrals
