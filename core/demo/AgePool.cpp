#include "core/demo/AgePool.h"

#include "core/demo/Apportionment.h"

#include <algorithm>

namespace ventanilla::demo {

namespace {

// Within five years ages are as frequent as each other; from 85 on each has four fifths of the one before.
std::vector<qint64> weightsWithin(int group)
{
    if (group < ageGroupCount - 1)
        return std::vector<qint64>(5, 1);
    std::vector<qint64> weights;
    for (qint64 weight = 1'000'000; weights.size() <= oldestAge - 85; weight = weight * 4 / 5)
        weights.push_back(weight);
    return weights;
}

} // namespace

AgePool::AgePool(const Cells &cells)
{
    for (int group = 0; group < ageGroupCount; ++group) {
        for (const Gender gender : {Gender::Man, Gender::Woman}) {
            const auto shares = apportioned(cells[size_t(group)][size_t(gender)], weightsWithin(group));
            for (size_t year = 0; year < shares.size(); ++year) {
                const int age = group * 5 + int(year);
                m_counts[size_t(gender)][size_t(age)] = shares[year];
                (age < ageOfMajority ? m_minors : m_adults) += shares[year];
            }
        }
    }
}

void AgePool::take(Gender gender, int age)
{
    --m_counts[size_t(gender)][size_t(age)];
    --(age < ageOfMajority ? m_minors : m_adults);
}

void AgePool::putBack(Gender gender, int age)
{
    ++m_counts[size_t(gender)][size_t(age)];
    ++(age < ageOfMajority ? m_minors : m_adults);
}

std::optional<int> AgePool::takeNearest(Gender gender, int lowest, int highest, int target)
{
    lowest = std::max(lowest, 0);
    highest = std::min(highest, oldestAge);
    target = std::clamp(target, lowest, std::max(lowest, highest));
    for (int distance = 0; distance <= highest - lowest; ++distance) {
        for (const int age : {target + distance, target - distance}) {
            if (age >= lowest && age <= highest && count(gender, age) > 0) {
                take(gender, age);
                return age;
            }
        }
    }
    return std::nullopt;
}

std::optional<AgePool::Taken> AgePool::takeAny(Random &random, int lowest, int highest)
{
    lowest = std::max(lowest, 0);
    highest = std::min(highest, oldestAge);
    int sum = 0;
    for (int age = lowest; age <= highest; ++age)
        sum += count(Gender::Man, age) + count(Gender::Woman, age);
    if (sum == 0)
        return std::nullopt;
    int drawn = random.below(sum);
    for (int age = lowest; age <= highest; ++age) {
        for (const Gender gender : {Gender::Man, Gender::Woman}) {
            drawn -= count(gender, age);
            if (drawn < 0) {
                take(gender, age);
                return Taken{gender, age};
            }
        }
    }
    return std::nullopt;
}

} // namespace ventanilla::demo
