#include "core/equity/HomeProfile.h"

namespace ventanilla::equity {

namespace {

std::optional<int> ageOn(const QDate &birthDate, const QDate &today)
{
    identity::Person person;
    person.birthDate = birthDate;
    return person.ageOn(today);
}

} // namespace

Possessions::Possessions(const Population &population)
    : m_grants(population.persons.size()), m_enrolments(population.persons.size())
{
    for (int grant = 0; grant < int(population.grants.size()); ++grant)
        m_grants[size_t(population.grants[size_t(grant)].person)].push_back(grant);
    for (int enrolment = 0; enrolment < int(population.enrolments.size()); ++enrolment)
        m_enrolments[size_t(population.enrolments[size_t(enrolment)].person)].push_back(enrolment);
}

std::vector<catalogue::MemberFacts> membersOf(const Population &population, const Home &home)
{
    std::vector<catalogue::MemberFacts> members;
    for (const HomeMember &member : home.members) {
        const Resident &resident = population.persons[size_t(member.person)];
        members.push_back({false, member.relation, ageOn(resident.birthDate, population.today), resident.sex,
            resident.disability, resident.dependant});
    }
    return members;
}

HomeProfile::HomeProfile(const Population &population, const Possessions &possessions, const Home &home)
    : m_population(population)
{
    m_profile.date = population.today;
    m_profile.hasHousehold = true;
    m_profile.inRegister = home.inRegister;
    m_profile.segment = home.segment;
    m_profile.sector = home.sectorName;
    m_profile.members = membersOf(population, home);
    for (const HomeMember &member : home.members) {
        m_members.push_back(member.person);
        addWhatTheyHave(possessions, member.person);
    }
}

void HomeProfile::addWhatTheyHave(const Possessions &possessions, int person)
{
    for (const int index : possessions.grantsOf(person)) {
        const GivenGrant &grant = m_population.grants[size_t(index)];
        m_profile.grants.push_back(
            {false, m_population.benefits[size_t(grant.benefit)].code, grant.status, grant.statusDate});
        m_grants.push_back(index);
    }
    for (const int index : possessions.enrolmentsOf(person)) {
        const Enrolment &enrolment = m_population.enrolments[size_t(index)];
        m_profile.programmes.push_back({false, enrolment.programme, enrolment.from, enrolment.to});
        m_enrolments.push_back(index);
    }
}

void HomeProfile::turnTo(int person)
{
    const Resident &resident = m_population.persons[size_t(person)];
    for (size_t member = 0; member < m_members.size(); ++member) {
        m_profile.members[member].self = m_members[member] == person;
        if (m_members[member] == person)
            m_profile.age = m_profile.members[member].age;
    }
    for (size_t index = 0; index < m_grants.size(); ++index)
        m_profile.grants[index].self = m_population.grants[size_t(m_grants[index])].person == person;
    for (size_t index = 0; index < m_enrolments.size(); ++index)
        m_profile.programmes[index].self = m_population.enrolments[size_t(m_enrolments[index])].person == person;
    m_profile.sex = resident.sex;
    m_profile.disability = resident.disability;
    m_profile.dependant = resident.dependant;
    m_profile.nationality = resident.nationality;
    m_profile.indigenousPeople = resident.indigenousPeople;
    m_profile.hasRut = resident.hasRut;
}

const catalogue::EligibilityProfile &HomeProfile::of(int person, std::optional<int> without)
{
    turnTo(person);
    if (!without)
        return m_profile;
    m_without = m_profile;
    m_without.grants.clear();
    m_without.programmes.clear();
    for (size_t index = 0; index < m_grants.size(); ++index) {
        if (m_population.grants[size_t(m_grants[index])].benefit != *without)
            m_without.grants.push_back(m_profile.grants[index]);
    }
    for (size_t index = 0; index < m_enrolments.size(); ++index) {
        if (m_population.enrolments[size_t(m_enrolments[index])].benefit != without)
            m_without.programmes.push_back(m_profile.programmes[index]);
    }
    return m_without;
}

} // namespace ventanilla::equity
