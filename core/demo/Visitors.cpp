#include "core/demo/Visitors.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

int weightOf(const Resident &resident, size_t index)
{
    if (resident.age < 16)
        return 0;
    int weight = resident.age < 25 ? 30 : resident.age < 65 ? 70 : 90;
    weight = weight * (resident.gender == Gender::Woman ? 14 : 10) / 10;
    weight = weight * (resident.is(Resident::Leads) ? 13 : 8) / 10;
    weight = weight * (resident.segment == 40 ? 14 : resident.segment >= 80 ? 6 : 10) / 10;
    weight = weight * (resident.is(Resident::Disabled | Resident::Dependant) ? 13 : 10) / 10;
    // One in twelve, by their number, is well known at the desk.
    return std::max(1, index % 12 == 5 ? weight : weight / 4);
}

} // namespace

Visitors::Visitors(const Residents &residents)
{
    m_weightsUpTo.reserve(residents.people.size());
    quint32 sum = 0;
    for (size_t index = 0; index < residents.people.size(); ++index) {
        sum += quint32(weightOf(residents.people[index], index));
        m_weightsUpTo.push_back(sum);
    }
}

std::optional<size_t> Visitors::draw(Random &random) const
{
    if (m_weightsUpTo.empty() || m_weightsUpTo.back() == 0)
        return std::nullopt;
    const auto drawn = quint32(random.below(int(m_weightsUpTo.back())));
    return size_t(std::upper_bound(m_weightsUpTo.begin(), m_weightsUpTo.end(), drawn) - m_weightsUpTo.begin());
}

} // namespace ventanilla::demo
