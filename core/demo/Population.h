#pragma once

#include "core/base/Progress.h"
#include "core/demo/PersonMaker.h"
#include "core/demo/Places.h"
#include "core/demo/Residents.h"
#include "core/store/Database.h"

namespace ventanilla::demo {

class GrantMaker;

// Writes the households of a plan with their members, programmes and grants, some thousands of rows a transaction.
class Population
{
public:
    Population(const CommuneFigures &figures, const HouseholdPlan &plan, const Names &names,
        const std::vector<SectorId> &sectors, GrantMaker &grants, const QDate &until, quint64 seed);

    // Reports the persons written out of `total`. Errors: Cancelled and those of the store.
    [[nodiscard]] Result<Residents> write(store::Database &database, Progress &progress, qint64 total);

private:
    void writeHome(store::Transaction &transaction, size_t index);
    [[nodiscard]] identity::Household householdOf(
        size_t index, const std::vector<identity::Person> &persons, Random &random);
    [[nodiscard]] QDate segmentDate(Random &random) const;

    const CommuneFigures &m_figures;
    const HouseholdPlan &m_plan;
    const std::vector<SectorId> &m_sectors;
    GrantMaker &m_grants;
    QDate m_until;
    quint64 m_seed;
    Places m_places;
    PersonMaker m_maker;
    Residents m_residents;
};

} // namespace ventanilla::demo
