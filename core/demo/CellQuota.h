#pragma once

#include "core/demo/CommuneFigures.h"
#include "core/demo/Random.h"

namespace ventanilla::demo {

// Chooses exactly so many persons of each age group and gender while they come one by one (selection sampling).
class CellQuota
{
public:
    CellQuota(const Cells &chosen, const Cells &persons) : m_chosen(chosen), m_left(persons) { }

    [[nodiscard]] bool choose(Random &random, int age, Gender gender)
    {
        int &chosen = m_chosen[size_t(ageGroupOf(age))][size_t(gender)];
        int &left = m_left[size_t(ageGroupOf(age))][size_t(gender)];
        const bool isChosen = left > 0 && random.below(left) < chosen;
        --left;
        chosen -= isChosen ? 1 : 0;
        return isChosen;
    }

private:
    Cells m_chosen;
    Cells m_left;
};

} // namespace ventanilla::demo
