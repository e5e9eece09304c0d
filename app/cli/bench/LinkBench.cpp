#include "app/cli/bench/Bench.h"
#include "app/cli/bench/FarServer.h"
#include "app/cli/bench/NetworkHosts.h"
#include "app/workspace/DemoStore.h"
#include "core/demo/Week.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/SyncState.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

namespace ventanilla::cli::bench {

namespace {

constexpr int cuts = 5;

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

// A week is written, with nobody exchanging. The demonstration's own clock is in the past of it.
Result<void> writeWeek(const Ends &ends, const Setting &setting, quint64 seed)
{
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    ManualClock clock(setting.clock.now());
    auto database = store::Database::open(session->database().file(), session->database().key(), clock);
    if (!database)
        return failure(database.error());
    return demo::writeWeek(*database, clock, seed);
}

struct Passage
{
    Times times;
    qint64 wireBytes = 0;
    sync::ExchangeReport report;
};

// One exchange from the office, timed without signing in.
Result<Passage> pass(Ends &ends, const Setting &setting)
{
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-admin"));
    if (!session)
        return failure(session.error());
    Passage passage;
    const qint64 before = ends.hosts.bytesAcross();
    auto report = ends.hosts.at(
        NetworkHosts::End::Near, [&] { return passage.times.measure([&] { return exchange(*session); }); });
    if (!report)
        return failure(report.error());
    passage.report = std::move(*report);
    passage.wireBytes = ends.hosts.bytesAcross() - before;
    return passage;
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
    int cut = 0;
};

// The server is killed each time that another share of the week has crossed, and started again.
Result<CutPassage> passWithCuts(Ends &ends, const Setting &setting, qint64 batchBytes)
{
    auto session = signInAs({ends.storeFolder, setting.clock, {}, {}, {}}, QStringLiteral("demo-admin"));
    if (!session)
        return failure(session.error());
    const auto lastKnown = session->database().read([](store::Connection &connection) {
        const auto log = sync::sync_state::log(connection, 1);
        return log.empty() ? qint64(0) : log.front().id;
    });
    if (!lastKnown)
        return failure(lastKnown.error());
    CutPassage passage;
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
            if (passage.cut < cuts && ends.hosts.bytesAcross() - start > batchBytes / (cuts + 1) + 3000) {
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
    const double milliseconds = 1000;
    const double ideal = milliseconds * double(whole.wireBytes) / hosts.bytesPerSecond();
    const double roundTrip = 2.0 * hosts.delayMilliseconds();
    Figure bytes =
        Figure::ofValue(QStringLiteral("week_on_the_wire"), QStringLiteral("bytes"), double(whole.wireBytes));
    bytes.facts.insert(QStringLiteral("bodies"), whole.report.sentBytes + whole.report.receivedBytes);
    Figure trips = Figure::ofValue(QStringLiteral("round_trips"), QStringLiteral("requests"), whole.report.roundTrips);
    trips.aim(Figure::Target::AtMost, 2);
    Figure time = Figure::ofValue(QStringLiteral("time"), QStringLiteral("ms"), whole.times.total());
    time.beside(QStringLiteral("bytes_at_the_rate"), ideal);
    time.aim(Figure::Target::AtMost, 1.15 * ideal + 4 * roundTrip);
    const double again = double(inPieces.sentBytes - whole.report.sentBytes) / std::max(1, inPieces.cut);
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
    if (auto written = writeWeek(**ends, setting, 1); !written)
        return failure(written.error());
    const auto whole = pass(**ends, setting);
    if (!whole)
        return failure(whole.error());
    if (auto written = writeWeek(**ends, setting, 2); !written)
        return failure(written.error());
    const auto inPieces = passWithCuts(**ends, setting, whole->report.sentBytes);
    if (!inPieces)
        return failure(inPieces.error());
    return figuresOf((*ends)->hosts, *whole, *inPieces);
}

} // namespace ventanilla::cli::bench
