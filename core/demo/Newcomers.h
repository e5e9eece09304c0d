#pragma once

#include "core/demo/HouseholdPlan.h"

namespace ventanilla::demo {

// Gives members of the plan's households their country of birth: as many of each country as the census counts, in
// proportion, and families of one country mostly together.
void settleNewcomers(HouseholdPlan &plan, const CommuneFigures &figures, quint64 seed);

} // namespace ventanilla::demo
