#pragma once

#include "tests/equity/Town.h"

#include <map>
#include <set>

namespace ventanilla::tests {

// What a town's alerts must be, worked out by comparing everything with everything, without the program's own readings.
struct Expected
{
    using About = std::pair<QString, int>; // household "h3" or person "p4", and benefit

    std::map<About, std::pair<int, int>> unlike; // how many have it, of how many
    std::map<QString, int> interveners;          // two or more
    std::map<About, std::set<std::pair<int, int>>> repeats;

    bool operator==(const Expected &) const = default;
};

[[nodiscard]] Expected expectedOf(const TownFacts &facts);
// The program's alerts in the same words.
[[nodiscard]] Expected toldBy(const std::vector<equity::Alert> &alerts);

} // namespace ventanilla::tests
