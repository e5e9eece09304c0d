#include "ui/referral_map/MapLayout.h"

#include "ui/referral_map/MapOrder.h"

#include <algorithm>
#include <map>

namespace ventanilla::referral_map {

namespace {

using referrals::MapArrow;
using referrals::ReferralMap;

// In lines of text.
constexpr double slotHeight = 1.3; // of an arrow's label
constexpr double portHeight = 0.5; // where an arrow leaves its sender
constexpr double leastBox = 3.4;   // a name of two lines and a line under it
constexpr double gap = 0.6;
constexpr double headingHeight = 1.8;
constexpr double leastThickness = 1.5; // pixels

// One side of the map while it is filled.
class Side
{
public:
    Side(const ReferralMap &map, const std::vector<UnitId> &order, bool receives) : m_receives(receives)
    {
        for (const UnitId id : order)
            m_arrows[id] = {};
        for (size_t place = 0; place < map.arrows.size(); ++place)
            m_arrows[receives ? map.arrows[place].to : map.arrows[place].from].push_back(place);
    }

    // The arrows of a unit as they come to its box: as their other ends stand.
    void sortPorts(const ReferralMap &map, const std::vector<UnitId> &others)
    {
        const auto placeOf = [&](size_t arrow) {
            return std::ranges::find(others, m_receives ? map.arrows[arrow].from : map.arrows[arrow].to)
                - others.begin();
        };
        for (auto &[id, arrows] : m_arrows)
            std::ranges::stable_sort(arrows, {}, placeOf);
    }

    [[nodiscard]] const std::vector<size_t> &arrowsOf(UnitId id) const { return m_arrows.at(id); }
    [[nodiscard]] double heightOf(UnitId id, double line) const
    {
        const auto ports = double(arrowsOf(id).size());
        return line * std::max(leastBox, ports * (m_receives ? slotHeight : portHeight) + gap);
    }

private:
    bool m_receives;
    std::map<UnitId, std::vector<size_t>> m_arrows;
};

class Drawing
{
public:
    Drawing(const ReferralMap &map, const MapRoom &room)
        : m_map(map), m_room(room), m_order(orderOf(map)), m_senders(map, m_order.senders, false),
          m_receivers(map, m_order.receivers, true), m_placed(map.arrows.size())
    {
        m_senders.sortPorts(map, m_order.receivers);
        m_receivers.sortPorts(map, m_order.senders);
    }

    MapLayout made()
    {
        const double right = placeReceivers();
        placeSenders(right);
        for (PlacedArrow &arrow : m_placed)
            arrow.thickness = thicknessOf(m_map.arrows[arrow.arrow]);
        for (const UnitId id : m_order.receivers) {
            for (const size_t arrow : m_receivers.arrowsOf(id))
                m_layout.arrows.push_back(m_placed[arrow]);
        }
        return m_layout;
    }

private:
    double placeReceivers()
    {
        const double line = m_room.line;
        double y = 0;
        for (const UnitId id : m_order.receivers) {
            if (m_map.unit(id)->outside && !m_layout.outsideAt) {
                m_layout.outsideAt = y;
                y += line * headingHeight;
            }
            const QRectF box(m_room.width - m_room.unitWidth, y, m_room.unitWidth, m_receivers.heightOf(id, line));
            m_layout.units.push_back({id, true, box});
            placeLabels(id, box);
            y = box.bottom() + line * gap;
        }
        return y - line * gap;
    }

    void placeLabels(UnitId id, const QRectF &box)
    {
        const auto &arrows = m_receivers.arrowsOf(id);
        const double slot = m_room.line * slotHeight;
        double y = box.center().y() - slot * double(arrows.size()) / 2;
        for (const size_t place : arrows) {
            PlacedArrow &arrow = m_placed[place];
            arrow.arrow = place;
            arrow.label = QRectF(box.left() - m_room.labelWidth, y, m_room.labelWidth, slot);
            arrow.tip = {arrow.label.left(), arrow.label.center().y()};
            y += slot;
        }
    }

    // Spread over the height of the others.
    void placeSenders(double height)
    {
        const double line = m_room.line;
        double boxes = 0;
        for (const UnitId id : m_order.senders)
            boxes += m_senders.heightOf(id, line);
        const auto count = double(m_order.senders.size());
        const double between = std::max(line * gap, (height - boxes) / count);
        double y = std::max(0.0, (height - boxes - between * (count - 1)) / 2);
        for (const UnitId id : m_order.senders) {
            const QRectF box(0, y, m_room.unitWidth, m_senders.heightOf(id, line));
            m_layout.units.push_back({id, false, box});
            const auto &arrows = m_senders.arrowsOf(id);
            for (size_t port = 0; port < arrows.size(); ++port)
                m_placed[arrows[port]].begin = {
                    box.right(), box.top() + box.height() * (double(port) + 1) / (double(arrows.size()) + 1)};
            y = box.bottom() + between;
        }
        m_layout.size = {m_room.width, std::max(height, y - between)};
    }

    [[nodiscard]] double thicknessOf(const MapArrow &arrow) const
    {
        const double strongest = m_map.arrows.front().figures.sent();
        return std::max(leastThickness, m_room.line * arrow.figures.sent() / strongest);
    }

    const ReferralMap &m_map;
    const MapRoom &m_room;
    MapOrder m_order;
    Side m_senders;
    Side m_receivers;
    std::vector<PlacedArrow> m_placed;
    MapLayout m_layout;
};

} // namespace

MapLayout layOut(const ReferralMap &map, const MapRoom &room)
{
    return map.arrows.empty() ? MapLayout() : Drawing(map, room).made();
}

int crossings(const MapLayout &layout)
{
    int found = 0;
    for (size_t first = 0; first < layout.arrows.size(); ++first) {
        for (size_t second = 0; second < first; ++second) {
            const auto &one = layout.arrows[first];
            const auto &other = layout.arrows[second];
            found += (one.begin.y() - other.begin.y()) * (one.tip.y() - other.tip.y()) < 0 ? 1 : 0;
        }
    }
    return found;
}

} // namespace ventanilla::referral_map
