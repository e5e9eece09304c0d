#include "core/demo/Random.h"

#include <algorithm>
#include <array>

namespace ventanilla::demo {

namespace {

constexpr quint64 golden = 0x9e3779b97f4a7c15;

constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

constexpr int longestRankedList = 256;

// Cumulative weights of ranks.
constexpr std::array<int, longestRankedList> rankWeights()
{
    std::array<int, longestRankedList> weights{};
    int sum = 0;
    for (int rank = 0; rank < longestRankedList; ++rank) {
        sum += 1'000'000 / (rank + 6);
        weights[size_t(rank)] = sum;
    }
    return weights;
}

constexpr auto cumulativeWeights = rankWeights();

} // namespace

Random::Random(quint64 seed, Stream stream, quint64 index)
    : m_state(mixed(mixed(mixed(seed + golden) + quint64(stream) * golden) + index * golden))
{ }

quint64 Random::next()
{
    m_state += golden;
    return mixed(m_state);
}

int Random::below(int count)
{
    return int(((next() >> 32) * quint64(count)) >> 32);
}

int Random::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool Random::perMille(int chance)
{
    return below(1000) < chance;
}

int Random::ranked(int count)
{
    count = std::min(count, longestRankedList);
    const int drawn = below(cumulativeWeights[size_t(count - 1)]);
    return int(std::upper_bound(cumulativeWeights.begin(), cumulativeWeights.begin() + count, drawn)
        - cumulativeWeights.begin());
}

} // namespace ventanilla::demo
