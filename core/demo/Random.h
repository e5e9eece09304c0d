#pragma once

#include <QtGlobal>

#include <cstddef>

namespace ventanilla::demo {

// What a sequence of numbers is for. Each household or attention has a sequence of its own, so that nothing changes in
// the others when one draws more numbers than before.
enum class Stream : quint64 {
    Plan = 1,
    Traits,
    Household,
    Person,
    Grants,
    Office,
    Calendar,
    Attention,
    Week,
    Storeroom,
    Coordination
};

// SplitMix64 (Steele, Lea, Flood 2014). The distributions of the standard library differ between implementations, and
// demo data must not: everything here is integer arithmetic.
class Random
{
public:
    Random(quint64 seed, Stream stream, quint64 index = 0);

    [[nodiscard]] quint64 next();
    // 0 to count - 1; count from 1 to 2^31.
    [[nodiscard]] int below(int count);
    // Both ends included.
    [[nodiscard]] int between(int low, int high);
    [[nodiscard]] bool perMille(int chance);
    // An index below `count` of a list whose first are the most frequent, the r-th about 1 / (r + 6) as often.
    [[nodiscard]] int ranked(int count);

    template <class List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(int(list.size())))];
    }
    template <class List>
    [[nodiscard]] const auto &pickRanked(const List &list)
    {
        return list[static_cast<decltype(list.size())>(ranked(int(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace ventanilla::demo
