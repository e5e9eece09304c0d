#include "ui/equity/AlertCheck.h"

#include "core/base/Clock.h"
#include "core/catalogue/Benefit.h"
#include "core/identity/Household.h"
#include "core/security/Units.h"

#include <algorithm>
#include <set>

namespace ventanilla::equity_ui {

using security::Permission;

namespace {

template <class Id>
void sortByName(std::vector<std::pair<QString, Id>> &named)
{
    std::ranges::sort(named,
        [](const auto &left, const auto &right) { return QString::localeAwareCompare(left.first, right.first) < 0; });
}

void nameFilters(store::Connection &connection, AlertCheck &check)
{
    std::set<UnitId> units;
    std::set<BenefitId> benefits;
    std::set<SectorId> sectors;
    for (const equity::Alert &alert : check.report.alerts) {
        units.insert(alert.units.begin(), alert.units.end());
        if (alert.key.benefit)
            benefits.insert(*alert.key.benefit);
        if (alert.sector)
            sectors.insert(*alert.sector);
    }
    for (const security::Unit &unit : security::units::all(connection)) {
        if (units.contains(unit.id))
            check.units.emplace_back(unit.name, unit.id);
    }
    for (const catalogue::Benefit &benefit : catalogue::benefits::all(connection)) {
        if (benefits.contains(benefit.id))
            check.benefits.emplace_back(benefit.name, benefit.id);
    }
    for (const auto &[id, name] : identity::sectors::all(connection)) {
        if (sectors.contains(id))
            check.sectors.emplace_back(name, id);
    }
    sortByName(check.units);
    sortByName(check.benefits);
    sortByName(check.sectors);
}

} // namespace

Result<AlertCheck> runCheck(security::Session &session, Progress &progress)
{
    auto report = equity::checkAlerts(session, progress);
    if (!report)
        return failure(report.error());
    AlertCheck check;
    check.report = *std::move(report);
    check.checkedAt = session.clock().now();
    const auto named =
        session.read(Permission::ReadAlerts, [&](store::Connection &connection) { nameFilters(connection, check); });
    if (!named)
        return failure(named.error());
    return check;
}

Result<equity::Alert> readStanding(security::Session &session, equity::Alert alert)
{
    return session.read(Permission::ReadAlerts, [&](store::Connection &connection) {
        alert.dismissal.reset();
        alert.former.reset();
        alert.added.clear();
        std::vector<equity::Alert> one{alert};
        equity::markDismissed(equity::dismissals::inForce(connection), one);
        return one.front();
    });
}

} // namespace ventanilla::equity_ui
