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

// One transaction of some inserts, updates and deletes of replicated tables, by whatever their columns allow. Rows are few
// and values fewer, so that computers meet in the same ones.
void editAtRandom(Computer &computer, Chance &chance);

// Decides one of the open conflicts, if there is any, for one of its sides or for something else.
void resolveAtRandom(Computer &computer, Chance &chance);

} // namespace ventanilla::tests
