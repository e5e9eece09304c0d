#include "ui/referral_map/MapLayout.h"

#include "tests/support/Catch.h"
#include "ui/referral_map/MapOrder.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::referral_map;
using referrals::MapArrow;
using referrals::ReferralMap;

namespace {

constexpr MapRoom room{640, 170, 110, 17};

// Units 1 to `units`, of which every fourth is outside; arrows of as many referrals as are drawn.
ReferralMap mapOf(int units, const std::vector<std::tuple<int, int, int>> &ways)
{
    ReferralMap map;
    for (int unit = 1; unit <= units; ++unit)
        map.units.push_back(
            {UnitId(unit), QString::number(unit), QStringLiteral("Unidad %1").arg(unit), unit % 4 == 0, 0, {}, {}});
    for (const auto &[from, to, count] : ways) {
        const auto known = std::ranges::find_if(map.arrows, [from = from, to = to](const MapArrow &arrow) {
            return arrow.from == UnitId(from) && arrow.to == UnitId(to);
        });
        MapArrow &arrow =
            known == map.arrows.end() ? map.arrows.emplace_back(MapArrow{UnitId(from), UnitId(to), {}, 0}) : *known;
        arrow.figures.open += count;
        map.units[size_t(from - 1)].sent += count;
    }
    std::ranges::stable_sort(
        map.arrows, std::ranges::greater(), [](const MapArrow &arrow) { return arrow.figures.sent(); });
    return map;
}

ReferralMap anyMap()
{
    const int units = *rc::gen::inRange(2, 13);
    return mapOf(units,
        *rc::gen::nonEmpty(rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(1, units + 1), rc::gen::inRange(1, units + 1), rc::gen::inRange(1, 500)))));
}

const PlacedUnit &placed(const MapLayout &layout, UnitId id, bool receives)
{
    const auto found = std::ranges::find_if(
        layout.units, [&](const PlacedUnit &unit) { return unit.id == id && unit.receives == receives; });
    RC_ASSERT(found != layout.units.end());
    return *found;
}

} // namespace

TEST_CASE("arrows that need not cross do not", "[map_layout]")
{
    const auto parallel = mapOf(7, {{1, 5, 9}, {2, 6, 8}, {3, 7, 7}});
    CHECK(crossings(layOut(parallel, room)) == 0);
    const auto turned = mapOf(7, {{1, 7, 9}, {2, 6, 8}, {3, 5, 7}});
    CHECK(crossings(layOut(turned, room)) == 0);
    const auto fan = mapOf(7, {{1, 2, 9}, {1, 3, 8}, {1, 5, 7}, {6, 5, 3}, {6, 7, 3}});
    CHECK(crossings(layOut(fan, room)) == 0);
    // Two senders and two receivers, each to each: one crossing cannot be avoided.
    CHECK(crossings(layOut(mapOf(6, {{1, 5, 9}, {1, 6, 8}, {2, 5, 7}, {2, 6, 3}}), room)) == 1);
}

TEST_CASE("nothing drawn lies over anything else, and all is in the room", "[map_layout]")
{
    CHECK(rc::check("boxes and labels", [] {
        const auto map = anyMap();
        const auto layout = layOut(map, room);
        RC_ASSERT(layout.arrows.size() == map.arrows.size());
        std::vector<QRectF> taken;
        for (const PlacedUnit &unit : layout.units)
            taken.push_back(unit.box);
        for (const PlacedArrow &arrow : layout.arrows)
            taken.push_back(arrow.label);
        const QRectF all(QPointF(), layout.size);
        for (size_t first = 0; first < taken.size(); ++first) {
            RC_ASSERT(all.adjusted(-0.01, -0.01, 0.01, 0.01).contains(taken[first]));
            for (size_t second = 0; second < first; ++second)
                RC_ASSERT(!taken[first].adjusted(0.01, 0.01, -0.01, -0.01).intersects(taken[second]));
        }
    }));
}

TEST_CASE("every arrow leads from its sender to its receiver, those outside stand last", "[map_layout]")
{
    CHECK(rc::check("ends", [] {
        const auto map = anyMap();
        const auto layout = layOut(map, room);
        double above = -1;
        for (const PlacedArrow &arrow : layout.arrows) {
            const auto &drawn = map.arrows[arrow.arrow];
            const QRectF from = placed(layout, drawn.from, false).box;
            const QRectF to = placed(layout, drawn.to, true).box;
            RC_ASSERT(arrow.begin.x() == from.right());
            RC_ASSERT((arrow.begin.y() > from.top() && arrow.begin.y() < from.bottom()));
            RC_ASSERT((arrow.tip.y() > to.top() && arrow.tip.y() < to.bottom()));
            RC_ASSERT(arrow.thickness <= room.line);
            RC_ASSERT(arrow.tip.y() > above);
            above = arrow.tip.y();
            const bool outside = map.unit(drawn.to)->outside;
            RC_ASSERT(outside == (layout.outsideAt && arrow.tip.y() > *layout.outsideAt));
        }
        RC_ASSERT(layOut(map, room) == layout);
    }));
}

TEST_CASE("the strongest arrow is the thickest, and a map without arrows is empty", "[map_layout]")
{
    const auto layout = layOut(mapOf(7, {{1, 5, 100}, {2, 6, 50}, {3, 7, 1}}), room);
    for (const PlacedArrow &arrow : layout.arrows)
        CHECK(arrow.thickness == Approx(arrow.arrow == 0 ? 17 : arrow.arrow == 1 ? 8.5 : 1.5));
    CHECK(layOut(ReferralMap(), room) == MapLayout());
}
