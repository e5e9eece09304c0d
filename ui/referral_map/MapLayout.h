#pragma once

#include "core/referrals/ReferralMap.h"

#include <QRectF>

#include <vector>

// Where everything of the map stands: those who send at the left, those who receive at the right, institutions outside
// below them and apart. A unit that does both is there twice, so that every arrow runs one way and is told apart from the
// way back. Pure: the same map in the same place gives the same drawing.
namespace ventanilla::referral_map {

// Lengths in pixels, all from the font and the room there is.
struct MapRoom
{
    double width = 0;
    double unitWidth = 0;
    double labelWidth = 0; // of an arrow's numbers, which stand before the unit it leads to
    double line = 0;       // height of a line of text
};

struct PlacedUnit
{
    UnitId id;
    bool receives = false;
    QRectF box;

    bool operator==(const PlacedUnit &) const = default;
};

struct PlacedArrow
{
    size_t arrow = 0; // in ReferralMap::arrows
    QPointF begin;    // at the sender's box
    QPointF tip;      // before the label
    QRectF label;
    double thickness = 1; // as many referrals, the strongest arrow as thick as a line of text

    bool operator==(const PlacedArrow &) const = default;
};

struct MapLayout
{
    std::vector<PlacedUnit> units;
    std::vector<PlacedArrow> arrows; // as their labels stand, from top to bottom
    QSizeF size;
    std::optional<double> outsideAt; // where the heading of those outside stands; nothing when none received anything

    bool operator==(const MapLayout &) const = default;
};

[[nodiscard]] MapLayout layOut(const referrals::ReferralMap &map, const MapRoom &room);

// How many pairs of arrows cross each other.
[[nodiscard]] int crossings(const MapLayout &layout);

} // namespace ventanilla::referral_map
