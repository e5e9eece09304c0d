#pragma once

#include "core/catalogue/Grant.h"
#include "core/catalogue/rules/EligibilityProfile.h"
#include "core/catalogue/rules/Rule.h"
#include "core/demo/HouseholdPlan.h"
#include "core/demo/Office.h"
#include "core/demo/Random.h"
#include "core/identity/Household.h"

namespace ventanilla::demo {

// A household as it has just been written.
struct NewHousehold
{
    const Home &home;
    const std::vector<identity::Person> &persons;
    const identity::Household &household;
    const std::vector<identity::ProgrammeMembership> &memberships;
};

// Gives households benefits of the catalogue whose rules fit them: those that municipalities give most, most often, each
// in its season (resources/data/demo_grants.csv).
class GrantMaker
{
public:
    // Errors: Internal for a damaged resource or a rule that does not parse.
    [[nodiscard]] static Result<GrantMaker> load(const Office &office, const QDate &until, quint64 seed);

    void write(store::Transaction &transaction, const NewHousehold &to);
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    struct Offer
    {
        OfficeBenefit benefit;
        catalogue::Rule rule;
        int weightUpTo = 0; // of this and the offers before it
        int low = 0;
        int high = 0;
        int firstMonth = 1;
        int lastMonth = 12; // before firstMonth: over the turn of the year
    };

    GrantMaker(const Office &office, const QDate &until, quint64 seed) : m_office(&office), m_until(until), m_seed(seed)
    { }
    [[nodiscard]] const Offer &draw(Random &random) const;
    [[nodiscard]] catalogue::Grant grantOf(const Offer &offer, Random &random);
    [[nodiscard]] QDate seasonDay(const Offer &offer, Random &random) const;

    const Office *m_office;
    QDate m_until;
    quint64 m_seed;
    std::vector<Offer> m_offers;
    qint64 m_written = 0;
};

} // namespace ventanilla::demo
