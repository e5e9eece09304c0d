#include "ui/referral_map/MapOrder.h"

#include <algorithm>
#include <map>
#include <set>

namespace ventanilla::referral_map {

namespace {

using referrals::MapArrow;
using referrals::ReferralMap;

using Places = std::map<UnitId, int>;

Places placesOf(const std::vector<UnitId> &units)
{
    Places places;
    for (const UnitId unit : units)
        places.emplace(unit, int(places.size()));
    return places;
}

int crossingsOf(const ReferralMap &map, const MapOrder &order)
{
    const Places left = placesOf(order.senders);
    const Places right = placesOf(order.receivers);
    int found = 0;
    for (size_t first = 0; first < map.arrows.size(); ++first) {
        for (size_t second = 0; second < first; ++second) {
            const int atLeft = left.at(map.arrows[first].from) - left.at(map.arrows[second].from);
            const int atRight = right.at(map.arrows[first].to) - right.at(map.arrows[second].to);
            found += (atLeft < 0 && atRight > 0) || (atLeft > 0 && atRight < 0) ? 1 : 0;
        }
    }
    return found;
}

// Sorts `units` by the mean place of what `other(arrow)` names; ties stay as they are.
template <class Own, class Other>
void sortByNeighbours(const ReferralMap &map, std::vector<UnitId> &units, const Places &places, Own own, Other other)
{
    std::map<UnitId, std::pair<double, double>> sums;
    for (const MapArrow &arrow : map.arrows) {
        auto &[sum, weight] = sums[own(arrow)];
        sum += double(places.at(other(arrow))) * arrow.figures.sent();
        weight += arrow.figures.sent();
    }
    std::ranges::stable_sort(units, {}, [&](UnitId unit) { return sums[unit].first / sums[unit].second; });
}

MapOrder beginning(const ReferralMap &map)
{
    std::set<UnitId> sending;
    std::set<UnitId> receiving;
    for (const MapArrow &arrow : map.arrows) {
        sending.insert(arrow.from);
        receiving.insert(arrow.to);
    }
    MapOrder order;
    for (const auto &unit : map.units) {
        if (sending.contains(unit.id))
            order.senders.push_back(unit.id);
        if (receiving.contains(unit.id))
            order.receivers.push_back(unit.id);
    }
    std::ranges::stable_sort(order.senders, std::ranges::greater(), [&](UnitId id) { return map.unit(id)->sent; });
    return order;
}

} // namespace

MapOrder orderOf(const ReferralMap &map)
{
    constexpr int rounds = 8;
    const auto from = [](const MapArrow &arrow) { return arrow.from; };
    const auto to = [](const MapArrow &arrow) { return arrow.to; };
    MapOrder order = beginning(map);
    MapOrder best = order;
    int fewest = -1;
    for (int round = 0; round < rounds; ++round) {
        sortByNeighbours(map, order.receivers, placesOf(order.senders), to, from);
        std::ranges::stable_partition(order.receivers, [&](UnitId id) { return !map.unit(id)->outside; });
        const int found = crossingsOf(map, order);
        if (fewest < 0 || found < fewest) {
            fewest = found;
            best = order;
        }
        sortByNeighbours(map, order.senders, placesOf(order.receivers), from, to);
    }
    return best;
}

} // namespace ventanilla::referral_map
