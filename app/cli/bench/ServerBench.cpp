#include "app/cli/bench/Bench.h"
#include "app/cli/bench/ServerProcess.h"
#include "app/workspace/DemoStore.h"
#include "app/workspace/Workspace.h"
#include "core/attention/FrontDesk.h"
#include "core/bench/Samples.h"
#include "core/store/JournalReading.h"
#include "core/sync/load/LoadRun.h"
#include "core/sync/load/PrivatePostgres.h"
#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/PostgresLedger.h"
#include "core/sync/server/SqliteLedger.h"

#include <QTemporaryDir>

#include <algorithm>

namespace ventanilla::cli::bench {

namespace {

using store::journal::TransactionRecord;
using sync::LoadDevice;

constexpr int communes = 200;
constexpr int devicesOfCommune = 9;
constexpr int batchesOfDevice = 16;

// A computer of the load before a server knows it.
struct Enrolled
{
    QString commune;
    sync::KeyPair keys;
    int number = 0;
};

// What attentions are in the journal: saved in an invented municipality by the program itself.
Result<std::vector<TransactionRecord>> attentionsInJournal(const Setting &setting)
{
    constexpr int attentions = 64;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store"));
    demo::DemoOptions options;
    options.persons = 300;
    options.attentions = 100;
    options.months = 1;
    NoProgress progress;
    if (auto made = workspace::createDemoStore(path, options, setting.clock, progress); !made)
        return failure(made.error());
    Setting inside = setting;
    inside.folder = path;
    auto session = signInAs(inside, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    const auto before = session->database().read(
        [](store::Connection &connection) { return store::journal::known(connection).sequenceOf(1); });
    const auto persons = ventanilla::bench::samplePersons(session->database(), attentions, 3);
    const auto motives = session->read(security::Permission::RegisterAttention,
        [](store::Connection &connection) { return attention::motives::all(connection); });
    if (!before || !persons || !motives)
        return failure(ErrorKind::Internal, QStringLiteral("demo"));
    attention::FrontDesk desk(*session, workspace::frontDeskSources());
    for (size_t number = 0; number < persons->size(); ++number) {
        if (auto saved = desk.finish(attentionFor(desk, (*persons)[number].id, number, *motives)); !saved)
            return failure(saved.error());
    }
    return session->database().read([&](store::Connection &connection) {
        return store::journal::transactionsAfter(connection, 1, *before, 1000 * attentions);
    });
}

std::vector<Enrolled> newDevices()
{
    constexpr int firstCode = 10'001;
    std::vector<Enrolled> devices;
    for (int commune = 0; commune < communes; ++commune) {
        for (int device = 0; device < devicesOfCommune; ++device)
            devices.push_back({QString::number(firstCode + commune), sync::KeyPair::random(), 0});
    }
    return devices;
}

// Straight into the ledger: enrolling is not what is measured.
Result<void> enrol(sync::Ledger &ledger, std::vector<Enrolled> &devices, const QDateTime &now)
{
    return ledger.write([&](sync::LedgerSession &session) -> Result<void> {
        QString commune;
        for (Enrolled &device : devices) {
            if (device.commune != std::exchange(commune, device.commune)) {
                if (auto added = sync::ledger_communes::add(session, device.commune, device.commune, now); !added)
                    return added;
            }
            const auto code = sync::enrolment_codes::add(session, device.commune, now, now.addDays(1));
            if (!code)
                return failure(code.error());
            const auto parsed = sync::enrolments::parseCode(*code);
            if (!parsed)
                return failure(parsed.error());
            const auto answer = sync::ledger_devices::enrol(
                session, {*parsed, QStringLiteral("PC"), device.keys.publicKey, std::nullopt, {}}, now);
            if (!answer)
                return failure(answer.error());
            device.number = answer->certificate.device;
        }
        return {};
    });
}

Result<std::vector<LoadDevice>> prepared(
    const std::vector<Enrolled> &enrolled, const std::vector<TransactionRecord> &samples)
{
    std::vector<LoadDevice> devices;
    for (const Enrolled &each : enrolled) {
        devices.emplace_back(each.commune, each.number, each.keys);
        if (auto made = devices.back().prepare(samples, batchesOfDevice); !made)
            return failure(made.error());
    }
    return devices;
}

double quantileOf(std::vector<double> values, double quantile)
{
    if (values.empty())
        return 0;
    const auto place = values.begin() + qsizetype(double(values.size() - 1) * quantile);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

void addFigures(
    Figures &figures, const QString &ledger, const sync::LoadOutcome &outcome, std::optional<double> megabytes)
{
    const auto add = [&](const char *key, const char *unit, std::optional<double> value) -> Figure & {
        figures.push_back(Figure::ofValue(ledger + QLatin1String(key), QString::fromLatin1(unit), value));
        return figures.back();
    };
    const double count = double(outcome.milliseconds.size());
    Figure &rate = add("_exchanges", "exchanges/s", count / outcome.seconds);
    qint64 failures = 0;
    for (const auto &[word, times] : outcome.failures) {
        rate.facts.insert(QStringLiteral("failed_") + word, times);
        failures += times;
    }
    rate.facts.insert(QStringLiteral("exchanges"), count);
    rate.facts.insert(QStringLiteral("batches"), outcome.batches);
    rate.facts.insert(QStringLiteral("sent_bytes"), outcome.sentBytes);
    rate.facts.insert(QStringLiteral("received_bytes"), outcome.receivedBytes);
    add("_exchange_p50", "ms", quantileOf(outcome.milliseconds, 0.5));
    add("_exchange_p99", "ms", quantileOf(outcome.milliseconds, 0.99));
    add("_failed", "exchanges", double(failures)).aim(Figure::Target::AtMost, 0);
    add("_memory", "MB", megabytes);
}

// `devices` by value: each server is met by computers that have exchanged with none.
Result<void> measure(const Setting &setting, const QString &folder, const QString &database, const QString &ledger,
    std::vector<LoadDevice> devices, Figures &figures)
{
    ServerProcess server;
    if (auto started = server.start(setting.server, folder, database); !started)
        return started;
    sync::LoadOptions options;
    options.host = "127.0.0.1";
    options.port = server.port();
    options.audience = server.certificate();
    const sync::LoadOutcome outcome = sync::runLoad(devices, options);
    addFigures(figures, ledger, outcome, server.peakMegabytes());
    return {};
}

} // namespace

Result<Figures> measureServer(const Setting &setting)
{
    if (setting.server.isEmpty())
        return Figures{
            Figure::ofValue(QStringLiteral("sqlite_exchanges"), QStringLiteral("exchanges/s"), std::nullopt)};
    const auto samples = attentionsInJournal(setting);
    if (!samples)
        return failure(samples.error());
    std::vector<Enrolled> enrolled = newDevices();
    const QDateTime now = setting.clock.now();
    const QTemporaryDir folder;
    {
        auto ledger = sync::SqliteLedger::open(folder.path(), setting.clock);
        if (!ledger)
            return failure(ledger.error());
        if (auto done = enrol(**ledger, enrolled, now); !done)
            return failure(done.error());
    }
    const auto devices = prepared(enrolled, *samples);
    if (!devices)
        return failure(devices.error());
    Figures figures;
    if (auto done = measure(setting, folder.path(), {}, QStringLiteral("sqlite"), *devices, figures); !done)
        return failure(done.error());
    sync::PrivatePostgres postgres(sync::PrivatePostgres::Durability::Full); // measured like SQLite
    if (!postgres.isRunning())
        return figures;
    const auto database = postgres.newDatabase();
    if (!database)
        return failure(database.error());
    auto ledger = sync::PostgresLedger::open(*database);
    if (!ledger)
        return failure(ledger.error());
    if (auto done = enrol(**ledger, enrolled, now); !done)
        return failure(done.error());
    ledger->reset();
    const QTemporaryDir certificates;
    if (auto done = measure(setting, certificates.path(), *database, QStringLiteral("postgresql"), *devices, figures);
        !done)
        return failure(done.error());
    return figures;
}

} // namespace ventanilla::cli::bench
