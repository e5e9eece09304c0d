#include "core/equity/AlertFile.h"

#include "core/audit/Audit.h"
#include "core/catalogue/BenefitNames.h"
#include "core/catalogue/Eligibility.h"
#include "core/catalogue/RuleMemory.h"
#include "core/equity/AlertDesk.h"
#include "core/identity/Household.h"

#include <algorithm>
#include <set>

namespace ventanilla::equity {

using security::Permission;

namespace {

QString unitName(store::Connection &connection, const std::optional<UnitId> &unit)
{
    return connection.statement("SELECT name FROM unit WHERE id = ?").bind(unit).single<QString>().value_or(QString());
}

QString operatorName(store::Connection &connection, const std::optional<OperatorId> &who)
{
    return connection.statement("SELECT full_name FROM operator WHERE id = ?")
        .bind(who)
        .single<QString>()
        .value_or(QString());
}

std::vector<AlertMember> membersOf(store::Connection &connection, const AlertKey &key, const QDate &today)
{
    std::vector<AlertMember> members;
    if (key.household) {
        for (const auto &[member, person] : identity::households::membersNow(connection, *key.household))
            members.push_back({person.id, person.fullName(), member.relation, person.ageOn(today)});
    } else if (key.person) {
        if (const auto person = identity::persons::standing(connection, *key.person))
            members.push_back({person->id, person->fullName(), {}, person->ageOn(today)});
    }
    return members;
}

AlertRow rowOf(store::Connection &connection, const Alert &alert, const std::vector<AlertMember> &members)
{
    AlertRow row{alert, members.empty() ? QString() : members.front().name, {}, {}, {}};
    if (alert.sector)
        row.sectorName = connection.statement("SELECT name FROM sector WHERE id = ?")
                             .bind(*alert.sector)
                             .single<QString>()
                             .value_or(QString());
    if (const auto benefit =
            alert.key.benefit ? catalogue::benefits::find(connection, *alert.key.benefit) : std::nullopt) {
        row.benefitCode = benefit->code;
        row.benefitName = benefit->name;
    }
    return row;
}

std::vector<AlertRow> rowsOf(store::Connection &connection, const std::vector<Alert> &alerts, const QDate &today)
{
    std::vector<AlertRow> rows;
    for (const Alert &alert : alerts)
        rows.push_back(rowOf(connection, alert, membersOf(connection, alert.key, today)));
    return rows;
}

std::vector<AlertGrant> grantsOf(store::Connection &connection, const Alert &alert)
{
    std::set<std::pair<QDate, GrantId>> ids;
    for (const Repeat &repeat : alert.repeats) {
        ids.emplace(repeat.earlierOn, repeat.earlier);
        ids.emplace(repeat.laterOn, repeat.later);
    }
    std::vector<AlertGrant> grants;
    for (const auto &[day, id] : ids) {
        auto row = catalogue::grant_rows::find(connection, id);
        if (!row)
            continue;
        AlertGrant grant{*std::move(row), day, {}, {}};
        grant.unitName = unitName(connection, grant.row.unit);
        grant.operatorName = operatorName(connection, grant.row.grant.operatorId);
        grants.push_back(std::move(grant));
    }
    return grants;
}

std::vector<AlertActivity> activitiesOf(store::Connection &connection, const AlertFile &file)
{
    std::vector<AlertActivity> activities;
    for (const Activity &activity : file.row.alert.activities) {
        const auto member = std::ranges::find(file.members, activity.person, &AlertMember::person);
        activities.push_back({activity, member == file.members.end() ? QString() : member->name,
            unitName(connection, activity.unit), operatorName(connection, activity.responsible)});
    }
    return activities;
}

void explain(store::Connection &connection, const QDate &today, AlertFile &file)
{
    const Alert &alert = file.row.alert;
    if (alert.key.benefit)
        file.benefit = catalogue::benefits::find(connection, *alert.key.benefit);
    if (alert.group && file.benefit) {
        const auto rule = catalogue::rememberedRule(file.benefit->requirements);
        const auto profile = catalogue::profileOf(connection, alert.group->member, today);
        if (rule != nullptr && profile)
            file.evaluation = catalogue::evaluate(*rule, *profile);
        catalogue::BenefitNames::on(connection, today).sayIn(file.evaluation);
    }
    file.grants = grantsOf(connection, alert);
    file.activities = activitiesOf(connection, file);
    for (Dismissal &dismissal : dismissals::of(connection, alert.key)) {
        const QString who = operatorName(connection, dismissal.operatorId);
        file.history.push_back({std::move(dismissal), who});
    }
}

} // namespace

Result<std::vector<AlertRow>> nameAlerts(security::Session &session, const std::vector<Alert> &alerts)
{
    if (alerts.size() > size_t(largestAlertPage))
        return failure(ErrorKind::InvalidInput, QStringLiteral("limit"), QString::number(largestAlertPage));
    return session.read(Permission::ReadAlerts,
        [&](store::Connection &connection) { return rowsOf(connection, alerts, session.today()); });
}

Result<std::vector<AlertRow>> namedAlertsOf(security::Session &session, PersonId person)
{
    const auto alerts = alertsOf(session, person);
    if (!alerts)
        return failure(alerts.error());
    return session.read(Permission::ReadPersonalFile,
        [&](store::Connection &connection) { return rowsOf(connection, *alerts, session.today()); });
}

Result<AlertFile> openAlert(security::Session &session, const Alert &alert)
{
    return session.write(Permission::ReadAlerts, [&](store::Transaction &transaction) -> Result<AlertFile> {
        AlertFile file;
        file.members = membersOf(transaction, alert.key, session.today());
        const auto household =
            alert.key.household ? identity::households::find(transaction, *alert.key.household) : std::nullopt;
        if (!household && file.members.empty())
            return failure(ErrorKind::NotFound, QStringLiteral("alert"));
        file.row = rowOf(transaction, alert, file.members);
        if (household) {
            file.householdFolio = household->folio;
            file.address = household->address;
        }
        explain(transaction, session.today(), file);
        file.mayDismiss = mayDismiss(session, transaction, alert.key);
        for (const AlertMember &member : file.members)
            audit::record(transaction, session, audit::Action::ReadAlerts, member.person, codeOf(alert.key.kind));
        return file;
    });
}

} // namespace ventanilla::equity
