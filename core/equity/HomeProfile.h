#pragma once

#include "core/catalogue/rules/EligibilityProfile.h"
#include "core/equity/Population.h"

namespace ventanilla::equity {

// Where each person's grants and enrolments stand in a population: places in its vectors.
class Possessions
{
public:
    explicit Possessions(const Population &population);

    [[nodiscard]] const std::vector<int> &grantsOf(int person) const { return m_grants[size_t(person)]; }
    [[nodiscard]] const std::vector<int> &enrolmentsOf(int person) const { return m_enrolments[size_t(person)]; }

private:
    std::vector<std::vector<int>> m_grants;
    std::vector<std::vector<int>> m_enrolments;
};

// Who lives there, with `self` unset.
[[nodiscard]] std::vector<catalogue::MemberFacts> membersOf(const Population &population, const Home &home);

// A household in the form that rules are held against, turned to one of its members after the other: what
// catalogue::profileOf reads for one person, without asking the store again for each.
class HomeProfile
{
public:
    HomeProfile(const Population &population, const Possessions &possessions, const Home &home);

    // What is known seen from one who lives there; with `without`, as if nobody had that benefit.
    const catalogue::EligibilityProfile &of(int person, std::optional<int> without = std::nullopt);

private:
    void addWhatTheyHave(const Possessions &possessions, int person);
    void turnTo(int person);

    const Population &m_population;
    catalogue::EligibilityProfile m_profile;
    catalogue::EligibilityProfile m_without;
    std::vector<int> m_members; // persons, as the profile's members
    std::vector<int> m_grants;
    std::vector<int> m_enrolments;
};

} // namespace ventanilla::equity
