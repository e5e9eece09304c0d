#pragma once

#include "tests/sync_engine/World.h"

#include <random>

namespace ventanilla::tests {

using Chance = std::mt19937_64;

[[nodiscard]] inline int upTo(Chance &chance, int largest)
{
    // Not a distribution of the library's: a seed must mean the same schedule everywhere.
    return int(chance() % quint64(largest + 1));
}

[[nodiscard]] inline bool oneIn(Chance &chance, int count)
{
    return upTo(chance, count - 1) == 0;
}

// Two rows in every replicated table, always the same.
void fillTables(store::Transaction &transaction);

// Numbers of some tables, in which computers then meet.
[[nodiscard]] std::vector<int> someTables(Chance &chance);

// One transaction of some inserts, updates and deletes by whatever the columns allow, mostly in `tables` and else in
// any replicated one. Rows are few and values fewer, so that computers meet in the same ones.
void editAtRandom(Computer &computer, Chance &chance, const std::vector<int> &tables);

// Decides one of the open conflicts for one of its sides; false when there is none, or the value cannot be had here.
bool resolveAtRandom(Computer &computer, Chance &chance);

} // namespace ventanilla::tests
