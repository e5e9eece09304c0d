#pragma once

#include "core/catalogue/rules/EligibilityProfile.h"
#include "core/store/Connection.h"

#include <functional>
#include <string_view>

namespace ventanilla::catalogue {

// EligibilityProfile::inRegister of a row of `household`, for whoever streams households. An empty folio, which only another
// program could have written, is none.
inline constexpr std::string_view isInRegister = "(ifnull(household.folio, '') <> '' OR household.segment IS NOT NULL)";

struct PersonProfile
{
    PersonId person;
    std::optional<HouseholdId> household; // where they live now
    EligibilityProfile profile;
};

// The profile of everybody who is not merged into another and has not died, each equal to profileOf, household by household
// (those without one last). A few statements for some thousand persons at a time instead of several for each, and no more of
// the population in memory. `take` returns false to stop.
void forEachProfile(
    store::Connection &connection, const QDate &today, const std::function<bool(PersonProfile &)> &take);

// How many `forEachProfile` will come to, the dead among them.
[[nodiscard]] qint64 countPopulation(store::Connection &connection);

} // namespace ventanilla::catalogue
