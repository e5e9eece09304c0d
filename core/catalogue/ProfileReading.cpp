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

// ?1 is the person, ?2 the household's id or NULL.
void addProgrammes(
    store::Connection &connection, PersonId person, std::optional<HouseholdId> household, EligibilityProfile &profile)
{
    auto rows = connection.statement(R"(
        SELECT person_id, programme, from_date, to_date FROM programme_membership
        WHERE person_id = ?1 OR person_id IN
            (SELECT person_id FROM household_member WHERE household_id = ?2 AND to_date IS NULL))");
    rows.bind(person, household);
    while (rows.step()) {
        profile.programmes.push_back(
            {rows.value<PersonId>(0) == person, rows.value<QString>(1), rows.value<QDate>(2), rows.value<QDate>(3)});
    }
}

void addGrants(
    store::Connection &connection, PersonId person, std::optional<HouseholdId> household, EligibilityProfile &profile)
{
    auto rows = connection.statement(R"(
        SELECT benefit_grant.person_id, benefit.code, benefit_grant.status, benefit_grant.status_date
        FROM benefit_grant JOIN benefit ON benefit.id = benefit_grant.benefit_id
        WHERE benefit_grant.person_id = ?1 OR benefit_grant.person_id IN
            (SELECT person_id FROM household_member WHERE household_id = ?2 AND to_date IS NULL))");
    rows.bind(person, household);
    while (rows.step()) {
        profile.grants.push_back({rows.value<PersonId>(0) == person, rows.value<QString>(1), rows.value<GrantStatus>(2),
            rows.value<QDate>(3)});
    }
}

} // namespace

std::optional<EligibilityProfile> profileOf(store::Connection &connection, PersonId id, const QDate &today)
{
    const auto person = identity::persons::find(connection, id);
    if (!person)
        return std::nullopt;
    EligibilityProfile profile;
    profile.date = today;
    profile.deceased = hasDied(*person, today);
    profile.age = person->ageOn(today);
    profile.sex = person->sex;
    profile.disability = person->disability;
    profile.dependant = person->dependant;
    profile.nationality = person->nationality;
    profile.indigenousPeople = person->indigenousPeople;
    profile.hasRut = person->rut.has_value();
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
