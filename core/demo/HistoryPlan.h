#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace ventanilla::demo {

// How many attentions fall on which working day: more on Mondays, in March and in winter, few in
// summer; none on Sundays and public holidays, and a few on some Saturdays.
class HistoryPlan
{
public:
    struct Day
    {
        QDate date;
        int attentions = 0;
    };

    HistoryPlan(const QDate &until, int months, const QString &commune, qint64 attentions, quint64 seed);

    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    [[nodiscard]] int mostAttentionsADay() const;

private:
    std::vector<Day> m_days;
};

} // namespace ventanilla::demo
