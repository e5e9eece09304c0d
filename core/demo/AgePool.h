#pragma once

#include "core/demo/CommuneFigures.h"
#include "core/demo/Random.h"

#include <optional>

namespace ventanilla::demo {

inline constexpr int ageOfMajority = 18;

// The persons who have no household yet, by gender and age in full years.
class AgePool
{
public:
    explicit AgePool(const Cells &cells);

    [[nodiscard]] int minors() const { return m_minors; }
    [[nodiscard]] int adults() const { return m_adults; }
    [[nodiscard]] int count(Gender gender, int age) const { return m_counts[size_t(gender)][size_t(age)]; }

    // Takes the person of that gender whose age is nearest to `target` and within the range, if there is one.
    [[nodiscard]] std::optional<int> takeNearest(Gender gender, int lowest, int highest, int target);
    // Takes anybody of these ages, each with the same chance.
    struct Taken
    {
        Gender gender;
        int age;
    };
    [[nodiscard]] std::optional<Taken> takeAny(Random &random, int lowest, int highest);
    void take(Gender gender, int age);
    void putBack(Gender gender, int age);

private:
    std::array<std::array<int, oldestAge + 1>, 2> m_counts{};
    int m_minors = 0;
    int m_adults = 0;
};

} // namespace ventanilla::demo
