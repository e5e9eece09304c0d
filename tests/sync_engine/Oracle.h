#pragma once

#include "tests/sync_engine/World.h"

#include <compare>
#include <set>

namespace ventanilla::tests {

// A pair that is in conflict, as table `conflict` names it.
struct OpenPair
{
    int kind = 0;
    int table = 0;
    qint64 rowId = 0;
    int column = 0;
    qint64 first = 0;
    qint64 second = 0;
    auto operator<=>(const OpenPair &) const = default;
};

std::ostream &operator<<(std::ostream &stream, const OpenPair &pair);

// What should be open, worked out from every computer's own journal and the rows, by comparing everything with
// everything.
[[nodiscard]] std::set<OpenPair> expectedPairs(World &world);
// What the computer lists.
[[nodiscard]] std::set<OpenPair> openPairs(Computer &computer);

} // namespace ventanilla::tests
