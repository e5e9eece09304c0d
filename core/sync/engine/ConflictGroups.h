#pragma once

#include "core/sync/engine/ConflictPairs.h"

// Private to core/sync/engine: the pairs of one place, which people see as one conflict.
namespace ventanilla::sync {

struct ConflictGroup
{
    ConflictPlace place;
    std::optional<qint64> resolution; // of all of its pairs; without one it is open
    qint64 id = 0;                    // the largest of the pairs'
    std::set<std::pair<qint64, qint64>> pairs;
};

namespace conflict_groups {

// The open ones whose id is below `before` (0: all), newest first, handed out until `take` says that it is enough. Only
// what this version knows and what still holds.
void forOpen(store::Connection &connection, qint64 before, const std::function<bool(const ConflictGroup &)> &take);
void forResolved(store::Connection &connection, const std::function<bool(const ConflictGroup &)> &take);
// The group which the pair of that id belongs to.
[[nodiscard]] std::optional<ConflictGroup> find(store::Connection &connection, qint64 id);
// All of one table, open.
[[nodiscard]] std::vector<ConflictGroup> openOf(store::Connection &connection, int table);

// Names and sides.
[[nodiscard]] Conflict describe(store::Connection &connection, const ConflictGroup &group);

} // namespace conflict_groups

} // namespace ventanilla::sync
