#include "core/referrals/MapFigures.h"

#include <algorithm>

namespace ventanilla::referrals {

void DayTally::add(int days)
{
    const auto place = size_t(std::max(days, 0));
    if (place >= m_ofDays.size())
        m_ofDays.resize(place + 1);
    ++m_ofDays[place];
    ++m_count;
}

void DayTally::add(const DayTally &other)
{
    m_ofDays.resize(std::max(m_ofDays.size(), other.m_ofDays.size()));
    for (size_t days = 0; days < other.m_ofDays.size(); ++days)
        m_ofDays[days] += other.m_ofDays[days];
    m_count += other.m_count;
}

void DayTally::remove(const DayTally &other)
{
    for (size_t days = 0; days < other.m_ofDays.size(); ++days)
        m_ofDays[days] -= other.m_ofDays[days];
    m_count -= other.m_count;
}

std::optional<int> DayTally::percentile(int percent) const
{
    if (m_count == 0)
        return std::nullopt;
    constexpr qint64 hundred = 100;
    const qint64 rank = (qint64(m_count) * percent + hundred - 1) / hundred;
    qint64 passed = 0;
    size_t days = 0;
    while (passed + m_ofDays[days] < rank)
        passed += m_ofDays[days++];
    return int(days);
}

Bottleneck bottleneckOf(const MapFigures &unit, const MapFigures &others)
{
    Bottleneck found;
    if (unit.answered >= fewestToCompare && others.answered >= fewestToCompare) {
        const Comparison days{double(unit.medianDays.value_or(0)), double(others.medianDays.value_or(0))};
        if (days.own >= days.others * bottleneckFactor && days.own >= days.others + bottleneckDays)
            found.slow = days;
    }
    if (unit.owed() >= fewestToCompare && others.owed() >= fewestToCompare) {
        const Comparison share{double(unit.late()) / unit.owed(), double(others.late()) / others.owed()};
        if (share.own >= share.others * bottleneckFactor && share.own >= share.others + bottleneckShare)
            found.late = share;
    }
    return found;
}

} // namespace ventanilla::referrals
