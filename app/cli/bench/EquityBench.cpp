#include "app/cli/bench/Beside.h"
#include "core/bench/Samples.h"
#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"
#include "core/identity/Household.h"

#include <algorithm>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

using namespace ventanilla::equity;

constexpr qint64 grantsAtOnce = 10'000;
constexpr int checks = 5;
constexpr int desks = 200;
constexpr size_t pageRows = 50;

// Over three years, so that most have been had by somebody within their period, and some too soon again.
void addGrant(store::Transaction &transaction, const std::vector<catalogue::Benefit> &benefits, PersonId person,
    qint64 number, const QDate &today)
{
    constexpr qint64 spread = 7919;
    catalogue::Grant grant;
    grant.benefit = benefits[size_t(number * spread) % benefits.size()].id;
    grant.person = person;
    if (const auto home = identity::households::currentOf(transaction, person))
        grant.household = home->id;
    grant.status = number % 20 == 0 ? catalogue::GrantStatus::Requested : catalogue::GrantStatus::Delivered;
    grant.statusDate = today.addDays(-(number * spread % 1095));
    (void)catalogue::grants::insert(transaction, grant);
}

Result<OfficeSample> filled(store::Database &database, qint64 wanted, const QDate &today)
{
    auto office = sampleOffice(database);
    if (office && office->persons.empty())
        return failure(ErrorKind::NotFound, QStringLiteral("person"));
    while (office && office->grants < wanted) {
        const qint64 until = std::min(wanted, office->grants + grantsAtOnce);
        const auto made = database.write([&](store::Transaction &transaction) {
            const auto benefits = catalogue::benefits::all(transaction);
            for (; office->grants < until; ++office->grants)
                addGrant(transaction, benefits, office->persons[size_t(office->grants) % office->persons.size()],
                    office->grants, today);
        });
        if (!made)
            return failure(made.error());
    }
    return office;
}

} // namespace

// The check of the whole commune, a page of what it found with names, and what the desk is told of one person.
Result<Figures> measureEquity(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-encargado"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto office = filled(database, setting.grants, session->today());
    if (!office)
        return failure(office.error());
    AlertReport report;
    auto check = measuredBeside(database, QStringLiteral("check"), checks, 5000, [&](int) -> Result<void> {
        NoProgress progress;
        auto looked = checkAlerts(*session, progress);
        if (!looked)
            return failure(looked.error());
        report = *std::move(looked);
        return {};
    });
    if (!check)
        return failure(check.error());
    check->facts = {{QStringLiteral("persons"), report.persons}, {QStringLiteral("households"), report.households},
        {QStringLiteral("grants"), report.grants}, {QStringLiteral("alerts"), qint64(report.alerts.size())}};
    for (const AlertKind kind : everyAlertKind)
        check->facts.insert(codeOf(kind),
            qint64(std::ranges::count_if(report.alerts, [&](const Alert &alert) { return alert.key.kind == kind; })));
    const auto page = measuredBeside(database, QStringLiteral("page"), desks, 100, [&](int round) {
        const auto places = matching(report, {});
        std::vector<Alert> alerts;
        for (size_t at = 0; at < std::min(pageRows, places.size()); ++at)
            alerts.push_back(report.alerts[places[(at + size_t(round) * pageRows) % places.size()]]);
        return nameAlerts(*session, alerts);
    });
    if (!page)
        return failure(page.error());
    const auto desk = measuredBeside(database, QStringLiteral("desk"), desks, 10,
        [&](int round) { return alertsOf(*session, office->persons[size_t(round) * 31 % office->persons.size()]); });
    if (!desk)
        return failure(desk.error());
    return Figures{*std::move(check), *page, *desk};
}

} // namespace ventanilla::cli::bench
