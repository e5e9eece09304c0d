#include "core/equity/AlertDesk.h"

#include "core/audit/Audit.h"
#include "core/catalogue/BenefitPeriod.h"
#include "core/identity/Household.h"

#include <algorithm>

namespace ventanilla::equity {

using security::Permission;

namespace {

void append(std::vector<Alert> &target, std::vector<Alert> more)
{
    std::ranges::move(more, std::back_inserter(target));
}

bool comesBefore(const Alert &left, const Alert &right)
{
    if (left.key.kind != right.key.kind)
        return left.key.kind < right.key.kind;
    if (left.latest() != right.latest())
        return left.latest() > right.latest();
    if (left.group && right.group) {
        const int leftShare = left.group->granted * right.group->alike;
        const int rightShare = right.group->granted * left.group->alike;
        if (leftShare != rightShare)
            return leftShare > rightShare;
    }
    return left.key < right.key;
}

// Alerts that need no more than the household itself.
std::vector<Alert> ofHouseholds(store::Connection &connection, const Population &population)
{
    std::vector<Alert> found = overInterventions(population);
    append(found, repeats(population));
    markDismissed(dismissals::inForce(connection), found);
    std::ranges::sort(found, comesBefore);
    return found;
}

bool isAbout(const Alert &alert, const Scope &scope)
{
    return scope.household ? alert.key.household == scope.household : alert.key.person == scope.person;
}

// The household where the person lives, else the person.
Result<Scope> scopeOf(store::Connection &connection, PersonId person)
{
    const auto standing = identity::persons::standing(connection, person);
    if (!standing)
        return failure(ErrorKind::NotFound, QStringLiteral("person"));
    const auto home = identity::households::currentOf(connection, standing->id);
    return Scope{home ? std::optional(home->id) : std::nullopt, standing->id};
}

Result<AlertReport> look(store::Connection &connection, const QDate &today, Progress &progress)
{
    const auto population = readPopulation(connection, today, {}, progress);
    if (!population)
        return failure(population.error());
    auto unlike = unlikeBenefits(*population, progress);
    if (!unlike)
        return failure(unlike.error());
    AlertReport report{today, *std::move(unlike), qint64(population->persons.size()), qint64(population->homes.size()),
        qint64(population->grants.size())};
    append(report.alerts, overInterventions(*population));
    append(report.alerts, repeats(*population));
    markDismissed(dismissals::inForce(connection), report.alerts);
    std::ranges::sort(report.alerts, comesBefore);
    return report;
}

} // namespace

Result<AlertReport> checkAlerts(security::Session &session, Progress &progress)
{
    auto report = session.read(Permission::ReadAlerts,
        [&](store::Connection &connection) { return look(connection, session.today(), progress); });
    if (!report)
        return report;
    // Of its own: a transaction that looks for seconds would keep others from saving.
    const auto noted = session.write(Permission::ReadAlerts, [&](store::Transaction &transaction) {
        audit::record(
            transaction, session, audit::Action::ReadAlerts, std::nullopt, QString::number(report->alerts.size()));
    });
    if (!noted)
        return failure(noted.error());
    return report;
}

bool matches(const Alert &alert, const AlertFilter &filter)
{
    return (!filter.kind || alert.key.kind == *filter.kind)
        && (!filter.unit || std::ranges::binary_search(alert.units, *filter.unit))
        && (!filter.benefit || alert.key.benefit == filter.benefit) && (!filter.sector || alert.sector == filter.sector)
        && (alert.key.kind != AlertKind::OverIntervention || alert.interveners >= filter.interveners)
        && alert.dismissal.has_value() == filter.dismissed;
}

std::vector<size_t> matching(const AlertReport &report, const AlertFilter &filter)
{
    std::vector<size_t> places;
    for (size_t place = 0; place < report.alerts.size(); ++place) {
        if (matches(report.alerts[place], filter))
            places.push_back(place);
    }
    return places;
}

Result<std::vector<Alert>> alertsOf(security::Session &session, PersonId person)
{
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) -> Result<std::vector<Alert>> {
        const auto scope = scopeOf(connection, person);
        if (!scope)
            return failure(scope.error());
        NoProgress progress;
        const auto population = readPopulation(connection, session.today(), *scope, progress);
        if (!population)
            return failure(population.error());
        auto found = ofHouseholds(connection, *population);
        std::erase_if(found, [&](const Alert &alert) { return !isAbout(alert, *scope); });
        return found;
    });
}

Result<std::optional<Alert>> findAlert(security::Session &session, const AlertKey &key, Progress &progress)
{
    return session.read(Permission::ReadAlerts, [&](store::Connection &connection) -> Result<std::optional<Alert>> {
        std::vector<Alert> found;
        if (key.kind == AlertKind::UnlikeBenefits) {
            auto report = look(connection, session.today(), progress);
            if (!report)
                return failure(report.error());
            found = std::move(report->alerts);
        } else {
            const auto population = readPopulation(connection, session.today(), {key.household, key.person}, progress);
            if (!population)
                return failure(population.error());
            found = ofHouseholds(connection, *population);
        }
        const auto alert = std::ranges::find(found, key, &Alert::key);
        return alert == found.end() ? std::optional<Alert>() : std::optional(std::move(*alert));
    });
}

namespace {

// What is asked for, and for whom. `itself`: the grant, where it has been requested already.
struct Wanted
{
    PersonId person;
    BenefitId benefit;
    std::optional<GrantId> itself;
};

std::optional<Standing> latestInTheWay(
    const Population &population, const Scope &scope, const catalogue::Benefit &benefit, const Wanted &wanted)
{
    const auto period = catalogue::periodOf(benefit);
    if (!period)
        return std::nullopt;
    std::optional<Standing> found;
    for (const GivenGrant &grant : population.grants) {
        const PersonId person = population.persons[size_t(grant.person)].id;
        const bool sameHome = period->wholeHousehold && scope.household && population.homeOf(grant) == scope.household;
        if (!grant.isGiven() || population.benefits[size_t(grant.benefit)].id != benefit.id || grant.id == wanted.itself
            || (person != scope.person && !sameHome))
            continue;
        const QDate until = period->months == 0 ? QDate() : grant.committedOn.addMonths(period->months);
        if (!until.isValid() || until > population.today)
            found = Standing{grant.id, person, {}, person == scope.person, grant.committedOn, period->months, until};
    }
    return found;
}

Result<std::optional<Standing>> lookInTheWay(store::Connection &connection, const QDate &today, const Wanted &wanted)
{
    const auto scope = scopeOf(connection, wanted.person);
    if (!scope)
        return failure(scope.error());
    const auto benefit = catalogue::benefits::find(connection, wanted.benefit);
    if (!benefit)
        return failure(ErrorKind::NotFound, QStringLiteral("benefit"));
    NoProgress progress;
    const auto population = readPopulation(connection, today, *scope, progress);
    if (!population)
        return failure(population.error());
    auto found = latestInTheWay(*population, *scope, *benefit, wanted);
    if (!found)
        return found;
    if (const auto person = identity::persons::find(connection, found->person))
        found->personName = person->fullName();
    return found;
}

bool waits(catalogue::GrantStatus status)
{
    using enum catalogue::GrantStatus;
    return status == Requested || status == Evaluated || status == Approved;
}

} // namespace

Result<std::optional<Standing>> standingInTheWay(security::Session &session, PersonId person, BenefitId benefit)
{
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        return lookInTheWay(connection, session.today(), {person, benefit, std::nullopt});
    });
}

Result<std::optional<Standing>> standingInTheWay(security::Session &session, GrantId grant)
{
    return session.read(
        Permission::ReadPersonalFile, [&](store::Connection &connection) -> Result<std::optional<Standing>> {
            const auto asked = catalogue::grants::find(connection, grant);
            if (!asked)
                return failure(ErrorKind::NotFound, QStringLiteral("grant"));
            if (!waits(asked->status))
                return std::optional<Standing>();
            return lookInTheWay(connection, session.today(), {asked->person, asked->benefit, grant});
        });
}

} // namespace ventanilla::equity
