#include "core/catalogue/Eligibility.h"

#include "core/identity/Household.h"

namespace ventanilla::catalogue {

namespace {

bool hasDied(const identity::Person &person, const QDate &today)
{
    return person.deceasedOn.isValid() && person.deceasedOn <= today;
}

MemberFacts factsOf(const identity::HouseholdMember &member, const identity::Person &person, const QDate &today)
{
    return {false, member.relation, person.ageOn(today), person.sex, person.disability, person.dependant};
}

void addHousehold(
    store::Connection &connection, PersonId person, const identity::Household &household, EligibilityProfile &profile)
{
    profile.hasHousehold = true;
    profile.inRegister = !household.folio.isEmpty() || household.segment.has_value();
    profile.segment = household.segment;
    profile.sector = household.sectorName;
    for (const auto &[member, who] : identity::households::membersNow(connection, household.id)) {
        if (hasDied(who, profile.date))
            continue;
        profile.members.push_back(factsOf(member, who, profile.date));
        profile.members.back().self = who.id == person;
    }
}

// Of the person ?1 and of the members of the household ?2, which may be NULL: their records, each with whether it is the
// person's. What was registered for somebody merged into another is the other's.
constexpr std::string_view recordsOfHousehold =
    "WITH subject (id) AS (SELECT ?1 UNION SELECT coalesce(person.merged_into, person.id) FROM household_member "
    "JOIN person ON person.id = household_member.person_id "
    "WHERE household_member.household_id = ?2 AND household_member.to_date IS NULL), "
    "record (id, self) AS (SELECT id, id = ?1 FROM subject "
    "UNION ALL SELECT person.id, subject.id = ?1 FROM subject JOIN person ON person.merged_into = subject.id) ";

void addProgrammes(
    store::Connection &connection, PersonId person, std::optional<HouseholdId> household, EligibilityProfile &profile)
{
    static const std::string text = std::string(recordsOfHousehold)
        + "SELECT record.self, programme, from_date, to_date FROM record "
          "JOIN programme_membership ON programme_membership.person_id = record.id";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(person, household);
    while (rows.step()) {
        profile.programmes.push_back(
            {rows.value<bool>(0), rows.value<QString>(1), rows.value<QDate>(2), rows.value<QDate>(3)});
    }
}

void addGrants(
    store::Connection &connection, PersonId person, std::optional<HouseholdId> household, EligibilityProfile &profile)
{
    static const std::string text = std::string(recordsOfHousehold)
        + "SELECT record.self, benefit.code, current_grant.status, current_grant.status_date FROM record "
          "JOIN current_grant ON current_grant.person_id = record.id "
          "JOIN benefit ON benefit.id = current_grant.benefit_id";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(person, household);
    while (rows.step()) {
        profile.grants.push_back(
            {rows.value<bool>(0), rows.value<QString>(1), rows.value<GrantStatus>(2), rows.value<QDate>(3)});
    }
}

} // namespace

std::optional<EligibilityProfile> profileOf(store::Connection &connection, PersonId person, const QDate &today)
{
    const auto subject = identity::persons::standing(connection, person);
    if (!subject)
        return std::nullopt;
    const PersonId id = subject->id;
    EligibilityProfile profile;
    profile.date = today;
    profile.deceased = hasDied(*subject, today);
    profile.age = subject->ageOn(today);
    profile.sex = subject->sex;
    profile.disability = subject->disability;
    profile.dependant = subject->dependant;
    profile.nationality = subject->nationality;
    profile.indigenousPeople = subject->indigenousPeople;
    profile.hasRut = subject->rut.has_value();
    std::optional<HouseholdId> householdId;
    if (const auto household = identity::households::currentOf(connection, id)) {
        householdId = household->id;
        addHousehold(connection, id, *household, profile);
    }
    addProgrammes(connection, id, householdId, profile);
    addGrants(connection, id, householdId, profile);
    return profile;
}

} // namespace ventanilla::catalogue
