#pragma once

#include "core/catalogue/rules/Evaluation.h"

namespace ventanilla::catalogue {

// About which share of the population meets all the conditions, from 0 to 1: a condition that few meet says more about
// whom a benefit is for than one that nearly everybody does. Orders of magnitude for Chile (Census 2024, CASEN 2022),
// taken as independent of one another: they order a list, and are never shown.
[[nodiscard]] double shareMeeting(const std::vector<Finding> &conditions);

} // namespace ventanilla::catalogue
