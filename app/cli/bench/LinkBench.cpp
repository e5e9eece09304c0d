#include "app/cli/bench/Bench.h"
#include "app/cli/bench/FarServer.h"
#include "app/cli/bench/NetworkHosts.h"
#include "app/workspace/DemoStore.h"
#include "core/demo/Week.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SyncState.h"

#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>
#include <thread>

namespace ventanilla::cli::bench {

namespace {

constexpr int cuts = 5;
constexpr int passages = 5; // which packets are lost is chance: the middle one of these counts

// An office enrolled with a server at the far end of the link, both up to date.
struct Ends
{
    QTemporaryDir folder;
    NetworkHosts hosts;
    std::unique_ptr<FarServer> server;
    QString storeFolder;
};

Result<sync::ExchangeReport> exchange(security::Session &session)
{
    NoProgress progress;
    return sync::server_exchange::run(session.database(), progress);
}

// Everything that the municipality starts with goes over at the far end, where no link is in the way.
Result<void> enrol(Ends &ends, const Setting &setting)
{
    return ends.hosts.at(NetworkHosts::End::Far, [&]() -> Result<void> {
        auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-admin"));
        if (!session)
            return failure(session.error());
        NoProgress progress;
        const auto shown = sync::server_exchange::certificateOf(ends.server->url(), progress);
        if (!shown)
            return failure(shown.error());
        const auto code = ends.server->newCode();
        if (!code)
            return failure(code.error());
        if (auto enrolled = sync::server_exchange::enrolStore(
                session->database(), {ends.server->url(), shown->sha256}, *code, QStringLiteral("Oficina"), progress);
            !enrolled)
            return enrolled;
        if (auto exchanged = exchange(*session); !exchanged)
            return failure(exchanged.error());
        return {};
    });
}

Result<std::unique_ptr<Ends>> makeEnds(const Setting &setting)
{
    auto hosts = NetworkHosts::fromEnvironment();
    if (!hosts)
        return failure(hosts.error());
    auto ends = std::make_unique<Ends>();
    ends->hosts = *hosts;
    ends->storeFolder = ends->folder.filePath(QStringLiteral("office"));
    demo::DemoOptions options;
    options.persons = 1000;
    options.attentions = 1000;
    NoProgress progress;
    if (auto made = workspace::createDemoStore(ends->storeFolder, options, setting.clock, progress); !made)
        return failure(made.error());
    auto server = FarServer::start(setting.server, ends->folder.filePath(QStringLiteral("server")), ends->hosts);
    if (!server)
        return failure(server.error());
    ends->server = std::move(*server);
    if (auto added = ends->server->addCommune(options.communeCode); !added)
        return failure(added.error());
    if (auto enrolled = enrol(*ends, setting); !enrolled)
        return failure(enrolled.error());
    return ends;
}

// A week is written, with nobody exchanging. The demonstration's own clock is in the past of it. Says what the store held
// before.
Result<store::VersionVector> writeWeek(const Ends &ends, const Setting &setting, quint64 seed)
{
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    ManualClock clock(setting.clock.now());
    auto database = store::Database::open(session->database().file(), session->database().key(), clock);
    if (!database)
        return failure(database.error());
    auto before = database->read([](store::Connection &connection) { return sync::kept_batches::held(connection); });
    if (!before)
        return before;
    if (auto written = demo::writeWeek(*database, clock, seed); !written)
        return failure(written.error());
    return before;
}

// The size of the batches that were cut since the store held so much.
Result<qint64> batchBytesSince(security::Session &session, const store::VersionVector &before)
{
    return session.database().read([&](store::Connection &connection) {
        qint64 bytes = 0;
        for (const auto &batch : sync::kept_batches::lackingIn(connection, before, std::numeric_limits<qint64>::max()))
            bytes += batch.bytes.size();
        return bytes;
    });
}

struct Passage
{
    double milliseconds = 0;
    qint64 wireBytes = 0;
    qint64 batchBytes = 0;
    sync::ExchangeReport report;
};

// One exchange from the office, timed without signing in.
Result<Passage> pass(Ends &ends, const Setting &setting, quint64 seed)
{
    const auto held = writeWeek(ends, setting, seed);
    if (!held)
        return failure(held.error());
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-admin"));
    if (!session)
        return failure(session.error());
    Passage passage;
    Times times;
    const qint64 before = ends.hosts.bytesAcross();
    auto report =
        ends.hosts.at(NetworkHosts::End::Near, [&] { return times.measure([&] { return exchange(*session); }); });
    if (!report)
        return failure(report.error());
    passage.report = std::move(*report);
    passage.milliseconds = times.total();
    passage.wireBytes = ends.hosts.bytesAcross() - before;
    const auto batchBytes = batchBytesSince(*session, *held);
    if (!batchBytes)
        return failure(batchBytes.error());
    passage.batchBytes = *batchBytes;
    return passage;
}

double idealMilliseconds(const NetworkHosts &hosts, const Passage &passage)
{
    return 1000.0 * double(passage.wireBytes) / hosts.bytesPerSecond();
}

// The passage whose time was the middle one, beside that of its bytes at the link's rate.
Result<Passage> passSeveralTimes(Ends &ends, const Setting &setting)
{
    std::vector<Passage> all;
    for (int week = 1; week <= passages; ++week) {
        auto passage = pass(ends, setting, quint64(week));
        if (!passage)
            return passage;
        all.push_back(std::move(*passage));
    }
    std::sort(all.begin(), all.end(), [&](const Passage &first, const Passage &second) {
        return first.milliseconds / idealMilliseconds(ends.hosts, first)
            < second.milliseconds / idealMilliseconds(ends.hosts, second);
    });
    return all[all.size() / 2];
}

// The body bytes of all attempts since the log had `known` lines.
Result<qint64> sentSince(security::Session &session, qint64 lastKnown)
{
    return session.database().read([&](store::Connection &connection) {
        qint64 bytes = 0;
        for (const sync::ExchangeRecord &record : sync::sync_state::log(connection, 100))
            bytes += record.id > lastKnown ? record.sentBytes : 0;
        return bytes;
    });
}

struct CutPassage
{
    qint64 sentBytes = 0;
    qint64 batchBytes = 0;
    int cut = 0;
};

// The server is killed each time that another share of the week has crossed, and started again.
Result<CutPassage> passWithCuts(Ends &ends, const Setting &setting)
{
    const auto held = writeWeek(ends, setting, passages + 1);
    if (!held)
        return failure(held.error());
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-admin"));
    if (!session)
        return failure(session.error());
    const auto lastKnown = session->database().read([](store::Connection &connection) {
        const auto log = sync::sync_state::log(connection, 1);
        return log.empty() ? qint64(0) : log.front().id;
    });
    if (!lastKnown)
        return failure(lastKnown.error());
    if (auto cut = sync::kept_batches::cutNew(session->database()); !cut)
        return failure(cut.error());
    const auto batchBytes = batchBytesSince(*session, *held);
    if (!batchBytes)
        return failure(batchBytes.error());
    CutPassage passage;
    passage.batchBytes = *batchBytes;
    for (bool arrived = false; !arrived;) {
        std::atomic<bool> ended = false;
        Result<sync::ExchangeReport> report = failure(ErrorKind::Cut);
        std::thread worker([&] {
            report = ends.hosts.at(NetworkHosts::End::Near, [&] { return exchange(*session); });
            ended = true;
        });
        const qint64 start = ends.hosts.bytesAcross();
        while (!ended) {
            QThread::msleep(10);
            if (passage.cut < cuts && ends.hosts.bytesAcross() - start > *batchBytes / (cuts + 1) + 3000) {
                ends.server->kill();
                ++passage.cut;
                break;
            }
        }
        worker.join();
        arrived = report.has_value();
        if (!arrived && passage.cut == 0)
            return failure(report.error());
        if (!ends.server->isRunning()) {
            if (auto restarted = ends.server->restart(); !restarted)
                return failure(restarted.error());
        }
    }
    const auto sent = sentSince(*session, *lastKnown);
    if (!sent)
        return failure(sent.error());
    passage.sentBytes = *sent;
    return passage;
}

Figures figuresOf(const NetworkHosts &hosts, const Passage &whole, const CutPassage &inPieces)
{
    const double ideal = idealMilliseconds(hosts, whole);
    const double roundTrip = 2.0 * hosts.delayMilliseconds();
    Figure bytes =
        Figure::ofValue(QStringLiteral("week_on_the_wire"), QStringLiteral("bytes"), double(whole.wireBytes));
    bytes.facts.insert(QStringLiteral("bodies"), whole.report.sentBytes + whole.report.receivedBytes);
    bytes.facts.insert(QStringLiteral("batch"), whole.batchBytes);
    Figure trips = Figure::ofValue(QStringLiteral("round_trips"), QStringLiteral("requests"), whole.report.roundTrips);
    trips.aim(Figure::Target::AtMost, 2);
    Figure time = Figure::ofValue(QStringLiteral("time"), QStringLiteral("ms"), whole.milliseconds);
    time.beside(QStringLiteral("bytes_at_the_rate"), ideal);
    time.aim(Figure::Target::AtMost, 1.15 * ideal + 4 * roundTrip);
    // What an exchange sends besides the batch it sends once.
    const qint64 around = whole.report.sentBytes - whole.batchBytes;
    const double again = double(inPieces.sentBytes - inPieces.batchBytes - around) / std::max(1, inPieces.cut);
    Figure resent = Figure::ofValue(QStringLiteral("sent_again_per_cut"), QStringLiteral("bytes"), again);
    resent.aim(Figure::Target::AtMost, 5000);
    resent.facts.insert(QStringLiteral("cuts"), inPieces.cut);
    return {bytes, trips, time, resent};
}

} // namespace

Result<Figures> measureLink(const Setting &setting)
{
    auto ends = makeEnds(setting);
    if (!ends)
        return failure(ends.error());
    const auto whole = passSeveralTimes(**ends, setting);
    if (!whole)
        return failure(whole.error());
    const auto inPieces = passWithCuts(**ends, setting);
    if (!inPieces)
        return failure(inPieces.error());
    return figuresOf((*ends)->hosts, *whole, *inPieces);
}

} // namespace ventanilla::cli::bench
