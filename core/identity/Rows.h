#pragma once

#include "core/identity/Household.h"

#include <string_view>

// Private to core/identity: how rows of its tables become values.
namespace ventanilla::identity::rows {

// For a select from `person`; personOf reads them from column `first` on.
inline constexpr std::string_view personColumns =
    "person.id, person.rut, person.provisional_number, person.given_names, person.surname1, person.surname2, "
    "person.social_name, person.birth_date, person.sex, person.gender, person.nationality, person.indigenous_people, "
    "person.disability, person.dependant, person.phone, person.email, person.deceased_on, person.merged_into";
[[nodiscard]] Person personOf(const store::Statement &statement, int first);

// The ids of the person ?1 and of those merged into them, whose rows are theirs too.
inline constexpr std::string_view recordsOfPerson =
    "(SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)";

} // namespace ventanilla::identity::rows
