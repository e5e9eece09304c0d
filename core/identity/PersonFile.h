#pragma once

#include "core/identity/Household.h"
#include "core/security/Session.h"

#include <vector>

namespace ventanilla::identity {

// What the file of a person holds.
struct PersonFile
{
    Person person;
    std::optional<Household> household;                      // where they live now
    std::optional<HouseholdMember> membership;               // in it
    std::vector<std::pair<HouseholdMember, Person>> members; // of it, the person among them
    std::vector<ProgrammeMembership> programmes;
    std::vector<Person> merged; // who were registered apart and are the same person (PersonMerge.h)

    bool operator==(const PersonFile &) const = default;
};

// What operators do with the files of persons and their households. What was changed by somebody else since it was read
// is never overwritten: functions that change something take the value that was read, and refuse with Conflict when the
// store holds another one by now. All but open() require EditPerson; errors of the session (PermissionDenied,
// AgreementMissing) and of validated() apply to each.
namespace person_file {

// Requires ReadPersonalFile, and leaves an audit event. Of a person merged into another, the other's file. NotFound.
[[nodiscard]] Result<PersonFile> open(security::Session &session, PersonId id);

// Duplicate with field "rut" and the folio of the bearer's id when somebody bears the RUT. With a home the person becomes
// its head, as with createHousehold(): both are stored or neither.
[[nodiscard]] Result<PersonId> create(
    security::Session &session, const Person &person, const std::optional<Household> &home = std::nullopt);
// NotFound, Conflict, and Duplicate as create().
[[nodiscard]] Result<void> save(security::Session &session, const Person &loaded, const Person &changed);

// A new household with the person as its head, from today; earlier memberships end. Duplicate with field "folio" and
// the folio of the household's id when the RSH folio is in use.
[[nodiscard]] Result<HouseholdId> createHousehold(
    security::Session &session, PersonId head, const Household &household);
// NotFound, Conflict, and Duplicate as createHousehold().
[[nodiscard]] Result<void> saveHousehold(security::Session &session, const Household &loaded, const Household &changed);
// The sector of that name, made when there is none. MissingInput, InvalidInput with field "sector".
[[nodiscard]] Result<SectorId> sectorNamed(security::Session &session, const QString &name);

// Makes the person a member from today; earlier memberships end. NotFound; InvalidInput with field "relation"; Conflict
// with field "household" when they are a member already, with field "relation" when it has another head.
[[nodiscard]] Result<void> moveToHousehold(
    security::Session &session, PersonId person, HouseholdId household, const QString &relation);
[[nodiscard]] Result<void> leaveHousehold(security::Session &session, const HouseholdMember &loaded);
// As moveToHousehold().
[[nodiscard]] Result<void> changeRelation(
    security::Session &session, const HouseholdMember &loaded, const QString &relation);

} // namespace person_file

} // namespace ventanilla::identity
