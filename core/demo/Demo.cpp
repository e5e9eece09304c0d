#include "core/demo/Demo.h"

#include "core/demo/Agreements.h"
#include "core/demo/CatalogueHistory.h"
#include "core/demo/Coordination.h"
#include "core/demo/GrantMaker.h"
#include "core/demo/History.h"
#include "core/demo/Population.h"
#include "core/demo/Storeroom.h"
#include "core/store/SearchIndex.h"

namespace ventanilla::demo {

namespace {

Result<DemoOptions> checked(DemoOptions options, const Clock &clock)
{
    const auto outOfRange = [](const char *field) {
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("range"));
    };
    options.until = options.lastDay(clock);
    if (options.until < QDate(2017, 1, 1) || options.until > QDate(2099, 12, 31))
        return outOfRange("until");
    if (options.persons && (*options.persons < 1 || *options.persons > DemoOptions::mostPersons))
        return outOfRange("persons");
    if (options.attentions && (*options.attentions < 0 || *options.attentions > DemoOptions::mostAttentions))
        return outOfRange("attentions");
    if (options.months < 1 || options.months > DemoOptions::mostMonths)
        return outOfRange("months");
    return options;
}

Result<void> requireEmpty(store::Database &database)
{
    return database
        .read([](store::Connection &connection) {
            return connection.statement("SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM unit)")
                .single<bool>()
                .value_or(false);
        })
        .and_then([](bool used) -> Result<void> {
            if (used)
                return failure(ErrorKind::Conflict, QStringLiteral("store"), QStringLiteral("not_empty"));
            return {};
        });
}

// About what front desks of rural communes count: nine attentions for ten persons of the register in a year.
qint64 usualAttentions(qint64 persons, int months)
{
    return persons * 9 * months / 120;
}

Result<DemoSummary> fill(
    const DemoOptions &options, const CommuneFigures &figures, store::Database &database, Progress &progress)
{
    const qint64 persons = options.persons.value_or(figures.persons);
    const qint64 attentions = options.attentions.value_or(usualAttentions(persons, options.months));
    const HistoryPlan calendar(options.until, options.months, figures.code, attentions, options.seed);
    const auto names = Names::load();
    if (!names)
        return failure(names.error());
    const auto narrative = Narrative::load();
    if (!narrative)
        return failure(narrative.error());
    const OfficeSize size{figures.staff, calendar.mostAttentionsADay()};
    const auto office = database.write([&](store::Transaction &transaction) {
        return openOffice(
            transaction, figures.code, Places(figures).sectorNames(), size, *names, options.until, options.seed);
    });
    if (!office)
        return failure(office.error());
    auto grants = GrantMaker::load(*office, options.until, options.seed);
    if (!grants)
        return failure(grants.error());
    const HouseholdPlan plan = planHouseholds(figures, int(persons), options.seed);
    Population population(figures, plan, *names, office->sectors, *grants, options.until, options.seed);
    const auto residents = population.write(database, progress, persons + attentions);
    if (!residents)
        return failure(residents.error());
    History writer(*office, calendar, *residents, *narrative, options.until, options.seed);
    const auto counts = writer.write(database, progress, persons, persons + attentions);
    if (!counts)
        return failure(counts.error());
    const auto again = database.write([&](store::Transaction &transaction) -> Result<qint64> {
        writeStoreroom(transaction, *office, options.until, options.seed);
        writeCatalogueHistory(transaction, *office, options.until);
        auto added = writeCoordination(transaction, *office, options.until, options.seed);
        if (!added)
            return added;
        writeAgreements(transaction, *office, options.until);
        writeClosingDays(transaction, options.until);
        store::compactSearchIndexes(transaction);
        return added;
    });
    if (!again)
        return failure(again.error());
    return DemoSummary{qint64(residents->people.size()), qint64(residents->heads.size()), counts->attentions,
        counts->referrals, grants->written() + *again, counts->cases, office->demoOperators};
}

} // namespace

QDate DemoOptions::lastDay(const Clock &clock) const
{
    return until.isValid() ? until : local_time::date(clock.now()).addDays(-1);
}

Result<DemoSummary> generate(const DemoOptions &options, store::Database &database, Progress &progress)
{
    const auto usable = checked(options, database.clock());
    if (!usable)
        return failure(usable.error());
    const auto figures = figuresOf(usable->communeCode);
    if (!figures)
        return failure(figures.error());
    if (const auto empty = requireEmpty(database); !empty)
        return failure(empty.error());
    return fill(*usable, *figures, database, progress);
}

} // namespace ventanilla::demo
