#include "core/demo/HistoryPlan.h"

#include "core/demo/Apportionment.h"
#include "core/demo/Random.h"
#include "core/referrals/WorkingDays.h"

#include <algorithm>
#include <array>

namespace ventanilla::demo {

namespace {

// Relative to an ordinary month = 100: school and registers in March, fuel and food in winter, gifts in December.
constexpr std::array monthWeights{92, 74, 128, 106, 104, 114, 122, 116, 92, 98, 96, 108};
constexpr std::array weekdayWeights{118, 106, 101, 98, 82};

qint64 weightOf(const QDate &date, const QString &commune, quint64 seed)
{
    if (date.dayOfWeek() == Qt::Sunday || referrals::isHoliday(date, commune))
        return 0;
    Random random(seed, Stream::Calendar, quint64(date.toJulianDay()));
    // On one Saturday in six the office attends in some sector, a few hours.
    const int weekday = date.dayOfWeek() == Qt::Saturday ? (random.perMille(160) ? 9 : 0)
                                                         : weekdayWeights[size_t(date.dayOfWeek() - 1)];
    return qint64(monthWeights[size_t(date.month() - 1)]) * weekday * random.between(80, 120);
}

} // namespace

HistoryPlan::HistoryPlan(const QDate &until, int months, const QString &commune, qint64 attentions, quint64 seed)
{
    std::vector<qint64> weights;
    for (QDate date = until.addMonths(-months).addDays(1); date <= until; date = date.addDays(1)) {
        if (const qint64 weight = weightOf(date, commune, seed); weight > 0) {
            m_days.push_back({date, 0});
            weights.push_back(weight);
        }
    }
    const auto shares = apportioned(attentions, weights);
    for (size_t index = 0; index < m_days.size(); ++index)
        m_days[index].attentions = shares[index];
}

int HistoryPlan::mostAttentionsADay() const
{
    const auto most = std::max_element(m_days.begin(), m_days.end(),
        [](const Day &one, const Day &other) { return one.attentions < other.attentions; });
    return most != m_days.end() ? most->attentions : 0;
}

} // namespace ventanilla::demo
