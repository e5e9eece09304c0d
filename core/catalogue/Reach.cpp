#include "core/catalogue/Reach.h"

#include "core/catalogue/PopulationProfiles.h"
#include "core/catalogue/rules/Evaluation.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

// Counts persons as they come, and a household once all of it has come.
class Count
{
public:
    void add(const std::optional<HouseholdId> &household, Fit fit)
    {
        if (household != m_household)
            closeHousehold();
        m_household = household;
        m_best = std::max(m_best, fit);
        ++m_reach.population;
        m_reach.persons += fit == Fit::Yes ? 1 : 0;
        m_reach.personsUnknown += fit == Fit::Unknown ? 1 : 0;
    }

    [[nodiscard]] qint64 done() const { return m_reach.population; }

    Reach whole()
    {
        closeHousehold();
        return m_reach;
    }

private:
    void closeHousehold()
    {
        if (m_household && m_best == Fit::Yes)
            ++m_reach.households;
        if (m_household && m_best == Fit::Unknown)
            ++m_reach.householdsUnknown;
        m_household.reset();
        m_best = Fit::No;
    }

    Reach m_reach;
    std::optional<HouseholdId> m_household;
    Fit m_best = Fit::No;
};

} // namespace

namespace reach {

std::optional<Reach> of(store::Connection &connection, const Rule &rule, const QDate &today, Progress &progress)
{
    const qint64 total = countPopulation(connection);
    Count count;
    constexpr qint64 personsBetweenReports = 200;
    forEachProfile(connection, today, [&](PersonProfile &each) {
        count.add(each.household, evaluate(rule, each.profile).fit);
        if (count.done() % personsBetweenReports == 0)
            progress.report(count.done(), total);
        return !progress.isCancelled();
    });
    if (progress.isCancelled())
        return std::nullopt;
    progress.report(total, total);
    return count.whole();
}

} // namespace reach

Result<Reach> reachOf(security::Session &session, const Rule &rule, Progress &progress)
{
    const QDate today = session.today();
    return session.read(security::Permission::EditCatalogue, [&](store::Connection &connection) -> Result<Reach> {
        const auto found = reach::of(connection, rule, today, progress);
        if (!found)
            return failure(ErrorKind::Cancelled);
        return *found;
    });
}

} // namespace ventanilla::catalogue
