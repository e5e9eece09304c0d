#pragma once

#include "core/referrals/ReferralMap.h"

#include <vector>

namespace ventanilla::referral_map {

// Who stands where from top to bottom, so that few arrows cross.
struct MapOrder
{
    std::vector<UnitId> senders;
    std::vector<UnitId> receivers; // those outside last

    bool operator==(const MapOrder &) const = default;
};

// Each side in turn is sorted by where the arrows of its units end on the other one (their mean, weighed by how many
// referrals); the best of some rounds is kept. The busiest sender begins.
[[nodiscard]] MapOrder orderOf(const referrals::ReferralMap &map);

} // namespace ventanilla::referral_map
