#include "app/cli/bench/Beside.h"
#include "core/bench/Samples.h"
#include "core/catalogue/GrantList.h"
#include "core/catalogue/Overdrafts.h"

#include <array>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

using namespace ventanilla::catalogue;

constexpr qint64 wantedGrants = 200'000;
constexpr qint64 grantsAtOnce = 5'000;
constexpr int rounds = 40;
constexpr int pageRows = 50;

constexpr std::array statuses{GrantStatus::Requested, GrantStatus::Evaluated, GrantStatus::Approved,
    GrantStatus::Rejected, GrantStatus::Delivered};

// Every fourth waits at one of the steps, as nowhere does: a list is never shorter than this one.
void addGrant(store::Transaction &transaction, const Benefit &benefit, PersonId person, qint64 number, const QDate &day)
{
    Grant grant;
    grant.benefit = benefit.id;
    grant.person = person;
    grant.statusDate = day.addDays(-(number % 700));
    grant.status = number % 4 == 0 ? statuses[size_t(number / 4 % 3)] : GrantStatus::Delivered;
    grant.amount = 10'000 + number % 90 * 1000;
    grant.id = grants::insert(transaction, grant);
    GrantEvent event;
    event.grant = grant.id;
    event.status = grant.status;
    event.occurredAt = local_time::startOfDay(grant.statusDate);
    event.onDate = grant.statusDate;
    event.amount = grant.amount;
    (void)grant_events::insert(transaction, event);
}

Result<void> fill(store::Database &database, const QDate &day)
{
    const auto persons = samplePersons(database, 2000, 5);
    if (!persons)
        return failure(persons.error());
    auto office = sampleOffice(database);
    for (; office && office->grants < wantedGrants; office = sampleOffice(database)) {
        const auto written = database.write([&](store::Transaction &transaction) {
            const auto benefits = benefits::all(transaction);
            for (qint64 number = office->grants; number < office->grants + grantsAtOnce; ++number)
                addGrant(transaction, benefits[size_t(number) % benefits.size()],
                    (*persons)[size_t(number) % persons->size()].id, number, day);
        });
        if (!written)
            return written;
    }
    return office ? Result<void>() : failure(office.error());
}

} // namespace

// A page of each step's list, what is left of each benefit, and all overdrafts, at 200,000 grants.
Result<Figures> measureGrants(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-encargado"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    if (auto filled = fill(database, session->today()); !filled)
        return failure(filled.error());
    const auto all = database.read([](store::Connection &connection) { return benefits::all(connection); });
    if (!all)
        return failure(all.error());
    Figures figures;
    const auto add = [&](Result<Figure> figure) -> Result<void> {
        if (!figure)
            return failure(figure.error());
        figures.push_back(*std::move(figure));
        return {};
    };
    auto done = add(measuredBeside(database, QStringLiteral("list"), rounds, 50, [&](int round) {
        GrantFilter filter;
        filter.status = statuses[size_t(round) % statuses.size()];
        filter.limit = pageRows;
        return listGrants(*session, filter);
    }));
    if (done)
        done = add(measuredBeside(database, QStringLiteral("availability"), rounds, 50, [&](int round) {
            return database.read([&](store::Connection &connection) {
                return availabilityOf(connection, (*all)[size_t(round) % all->size()]);
            });
        }));
    if (done)
        done = add(measuredBeside(
            database, QStringLiteral("overdrafts"), rounds, 1000, [&](int) { return listOverdrafts(*session); }));
    if (!done)
        return failure(done.error());
    return figures;
}

} // namespace ventanilla::cli::bench
