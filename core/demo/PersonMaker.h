#pragma once

#include "core/demo/CellQuota.h"
#include "core/demo/FamilyNames.h"
#include "core/demo/RutSeries.h"
#include "core/identity/Person.h"

namespace ventanilla::demo {

// Turns the members of a plan into persons, one household after the other.
class PersonMaker
{
public:
    PersonMaker(
        const CommuneFigures &figures, const HouseholdPlan &plan, const Names &names, const QDate &until, quint64 seed);

    [[nodiscard]] std::vector<identity::Person> membersOf(const Home &home, Random &random);

private:
    [[nodiscard]] identity::Person personOf(const Member &member, FamilyNames &family, Random &random);
    void giveOwnName(std::vector<identity::Person> &persons, const Member &member, Random &random) const;
    void addNumber(identity::Person &person, const Member &member, Random &random);
    void addHealth(identity::Person &person, const Member &member);
    void addContact(identity::Person &person, const Member &member, Random &random) const;
    // Somebody registered a second time without RUT, with another spelling of the name: as life has it.
    void maybeRepeat(identity::Person &person, const Home &home, Random &random);

    const HouseholdPlan &m_plan;
    const Names &m_names;
    QDate m_until;
    RutSeries m_ruts;
    Random m_traits;
    CellQuota m_disability;
    CellQuota m_dependantDisabled;
    CellQuota m_dependantOthers;
    // The last person of each age group and gender who lives in another household.
    std::array<std::array<std::optional<identity::Person>, 2>, ageGroupCount> m_last;
};

} // namespace ventanilla::demo
