#include "core/sync/client/ServerExchange.h"

#include "core/security/StoreJoining.h"
#include "core/sync/client/ExchangeRound.h"
#include "core/sync/client/SnapshotHandOver.h"
#include "core/sync/engine/SyncState.h"

#include <QFileInfo>

namespace ventanilla::sync::server_exchange {

namespace {

// Of one request: what follows goes in the next one, so that an answer comes, and is confirmed, in between.
constexpr qint64 mostUploaded = 8 * 1024 * 1024;

store::VersionVector without(const store::VersionVector &all, int left)
{
    store::VersionVector others;
    for (const auto &[device, sequence] : all.sequences()) {
        if (device != left)
            others.raise(device, sequence);
    }
    return others;
}

// All rounds of one exchange, and what they came to, also when one of them fails.
class Exchange
{
public:
    Exchange(store::Database &database, const DeviceIdentity &identity, const ServerAddress &address)
        : m_database(database), m_identity(identity),
          m_link(address, ServerTrust::ruleFor(identity.serverCertificate), identity.serverCertificate)
    { }

    [[nodiscard]] Result<void> run(Progress &progress);
    [[nodiscard]] ExchangeReport report() const;
    [[nodiscard]] bool mustWipe() const { return m_wipe; }

private:
    [[nodiscard]] Result<store::VersionVector> whatTheServerIsKnownToHave();
    [[nodiscard]] Result<std::vector<KeptBatch>> lackingIn(const store::VersionVector &have);
    // Whether another round is worth while.
    [[nodiscard]] Result<bool> round(store::VersionVector &serverHas, Progress &progress);

    store::Database &m_database;
    const DeviceIdentity &m_identity;
    HttpsLink m_link;
    ExchangeReport m_report;
    qint64 m_lastOwn = 0; // of this device's journal: what a lost computer must hand over
    bool m_wipe = false;
};

// Before the server has said what it has: its part of this device's journal, and of the others' all that is here. What
// of theirs it lacks comes out with its first answer.
Result<store::VersionVector> Exchange::whatTheServerIsKnownToHave()
{
    const int own = m_identity.certificate.device;
    return m_database.read([this, own](store::Connection &connection) {
        const store::VersionVector held = kept_batches::held(connection);
        m_lastOwn = held.sequenceOf(own);
        store::VersionVector have = without(held, own);
        have.raise(own, exchange_rows::confirmedSequence(connection));
        return have;
    });
}

Result<std::vector<KeptBatch>> Exchange::lackingIn(const store::VersionVector &have)
{
    return m_database.read(
        [&](store::Connection &connection) { return kept_batches::lackingIn(connection, have, mostUploaded); });
}

Result<void> Exchange::run(Progress &progress)
{
    if (auto cut = kept_batches::cutNew(m_database); !cut)
        return cut;
    auto serverHas = whatTheServerIsKnownToHave();
    if (!serverHas)
        return failure(serverHas.error());
    Result<bool> again = true;
    while (again && *again)
        again = round(*serverHas, progress);
    if (!again)
        return failure(again.error());
    auto waiting = m_database.read([](store::Connection &connection) { return reception::waiting(connection); });
    if (!waiting)
        return failure(waiting.error());
    m_report.reception.waiting = std::move(*waiting);
    return {};
}

Result<bool> Exchange::round(store::VersionVector &serverHas, Progress &progress)
{
    const auto upload = lackingIn(serverHas);
    if (!upload)
        return failure(upload.error());
    ExchangeRound turn(m_database, m_identity, m_link);
    const auto done = turn.run(*upload, progress);
    m_report.sentEntries += turn.sentEntries();
    addTo(m_report.reception, turn.arriving().received());
    if (turn.arriving().refused())
        m_report.refusedBatch = turn.arriving().refused();
    // A server that has lost what it kept gets it again, from where it says.
    if (!done && turn.wantedFrom() > 0 && turn.wantedFrom() <= serverHas.sequenceOf(m_identity.certificate.device)) {
        serverHas = without(serverHas, m_identity.certificate.device);
        serverHas.raise(m_identity.certificate.device, turn.wantedFrom() - 1);
        return true;
    }
    if (!done)
        return failure(done.error());
    store::VersionVector has = turn.welcome().serverHas;
    has.raise(m_identity.certificate.device, turn.welcome().acknowledged);
    const bool moved = turn.sentEntries() > 0 || turn.arriving().wholeBatches() > 0;
    serverHas = has;
    const auto left = lackingIn(serverHas);
    if (!left)
        return failure(left.error());
    m_report.snapshotWanted = turn.welcome().snapshotWanted;
    m_wipe = turn.welcome().wipe && turn.welcome().acknowledged >= m_lastOwn;
    // A side that keeps refusing what the other offers is asked again at the next exchange, not forever.
    const bool isNews = *left != *upload && !left->empty();
    return isNews || (moved && turn.hasMore());
}

ExchangeReport Exchange::report() const
{
    ExchangeReport report = m_report;
    report.sentBytes = m_link.sentBytes();
    report.receivedBytes = m_link.receivedBytes();
    report.roundTrips = m_link.calls();
    return report;
}

Result<DeviceIdentity> enrolledIdentity(store::Database &database)
{
    auto identity = database.read([](store::Connection &connection) { return identity_of_device::find(connection); });
    if (!identity)
        return failure(identity.error());
    if (!*identity || !(*identity)->isEnrolled())
        return failure(ErrorKind::Conflict, QStringLiteral("server"), QStringLiteral("not_enrolled"));
    return **identity;
}

Result<void> record(store::Database &database, const ExchangeReport &report, const Result<void> &done)
{
    ExchangeRecord entry;
    entry.at = database.clock().now();
    entry.carrier = Carrier::Server;
    entry.sentEntries = report.sentEntries;
    entry.receivedEntries = report.reception.entries;
    entry.sentBytes = report.sentBytes;
    entry.receivedBytes = report.receivedBytes;
    entry.conflicts = report.reception.conflicts;
    if (!done)
        entry.problem = problemWord(done.error());
    else if (report.refusedBatch)
        entry.problem = problemWord(*report.refusedBatch);
    return database.write([&](store::Transaction &transaction) { sync_state::record(transaction, entry); });
}

} // namespace

Result<ExchangeReport> run(store::Database &database, Progress &progress, const QString &otherUrl)
{
    const auto identity = enrolledIdentity(database);
    if (!identity)
        return failure(identity.error());
    const auto address = ServerAddress::parse(otherUrl.isEmpty() ? identity->serverUrl : otherUrl);
    if (!address)
        return failure(address.error());
    Exchange exchange(database, *identity, *address);
    auto done = exchange.run(progress);
    ExchangeReport report = exchange.report();
    if (auto recorded = record(database, report, done); !recorded && done)
        return failure(recorded.error());
    if (!done)
        return failure(done.error());
    if (exchange.mustWipe()) {
        if (auto forgotten = security::entrance::forgetKeys(QFileInfo(database.file()).absolutePath()); !forgotten)
            return failure(forgotten.error());
        report.wiped = true;
    }
    return report;
}

bool shouldHandOver(const ExchangeReport &report)
{
    return report.snapshotWanted > 0 && !report.wiped && !report.refusedBatch && report.reception.waiting.empty();
}

Result<HandedOver> handOverSnapshot(
    store::Database &database, Progress &progress, const QString &otherUrl, const HandOverLimits &limits)
{
    const auto identity = enrolledIdentity(database);
    if (!identity)
        return failure(identity.error());
    const auto address = ServerAddress::parse(otherUrl.isEmpty() ? identity->serverUrl : otherUrl);
    if (!address)
        return failure(address.error());
    return SnapshotHandOver(database, *identity, *address).run(limits, progress);
}

} // namespace ventanilla::sync::server_exchange
