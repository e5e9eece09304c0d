#pragma once

#include "core/bench/Samples.h"

#include <QStringList>

#include <random>

namespace ventanilla::cli::bench {

// What somebody types who looks for a person and errs once.
struct MisspeltQuery
{
    QString typed;
    QStringList right; // the words meant, folded
};

// The first surname, then the first given name before it, then the second surname after it: one to three words, of which
// one of four letters or more has a letter changed, left out, added or swapped with its neighbour. Nothing for a person
// who has no such words.
[[nodiscard]] std::optional<MisspeltQuery> misspeltQuery(
    const ventanilla::bench::Sample &person, int words, std::mt19937 &random);

} // namespace ventanilla::cli::bench
