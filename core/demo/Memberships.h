#pragma once

#include "core/demo/HouseholdPlan.h"
#include "core/demo/Random.h"
#include "core/identity/Household.h"

namespace ventanilla::demo {

// Who of a household is in which social programme: SUF for children up to segment 60, SAP up to 70, SDM for children with a
// disability, FAMILIAS for the poorest with children, SNAC for dependants and who cares for them. The persons bear their
// ids; memberships come in the members' order.
[[nodiscard]] std::vector<identity::ProgrammeMembership> membershipsOf(
    const Home &home, const std::vector<identity::Person> &persons, int segment, const QDate &until, Random &random);

} // namespace ventanilla::demo
