#pragma once

#include "core/store/JournalReception.h"
#include "core/store/Transaction.h"
#include "core/sync/engine/Conflicts.h"

#include <compare>
#include <set>

// Private to core/sync/engine: table `conflict`, which holds pairs of entries. It follows from the journal alone, so
// that it is equal on every device that has the same entries, in whatever order they came.
namespace ventanilla::sync {

// What a pair is about, and what a resolution is about: they meet when these are equal.
struct ConflictPlace
{
    int table = 0;
    qint64 rowId = 0;
    // The number of a column; 0 for the row itself (deleted or changed); `sameKeyColumn` for its key, which then names
    // the first of the rows that share one; below that, steps: see stepsColumn().
    int column = 0;
    auto operator<=>(const ConflictPlace &) const = default;
};

inline constexpr int sameKeyColumn = -1;

// The column of a thing's place for its steps in the table of that number.
[[nodiscard]] constexpr int stepsColumn(int stepsTable)
{
    return sameKeyColumn - stepsTable;
}
[[nodiscard]] constexpr int stepsTableOf(int column)
{
    return sameKeyColumn - column;
}
[[nodiscard]] ConflictKind kindOf(const ConflictPlace &place);

struct ConflictPair
{
    ConflictPlace place;
    qint64 first = 0; // by (clock, id)
    qint64 second = 0;
    auto operator<=>(const ConflictPair &) const = default;
};

namespace conflict_pairs {

void add(store::Transaction &transaction, const ConflictPair &pair);
void remove(store::Transaction &transaction, const ConflictPair &pair);
// Whatever the entries' order.
[[nodiscard]] ConflictPair inOrder(
    store::Connection &connection, const ConflictPlace &place, qint64 entry, qint64 other);

// Says of every pair of the place which resolution has seen both of its entries: the earliest if several have.
// Everything in the journal must be closed.
void settle(store::Transaction &transaction, const ConflictPlace &place);
[[nodiscard]] bool hasOpen(store::Connection &connection, const ConflictPlace &place);

} // namespace conflict_pairs

} // namespace ventanilla::sync
