#include "core/sync/client/ServerExchange.h"

#include "core/security/StoreJoining.h"
#include "core/sync/client/ExchangeRounds.h"
#include "core/sync/client/SnapshotHandOver.h"
#include "core/sync/client/StoreSide.h"
#include "core/sync/engine/SyncState.h"

#include <QFileInfo>

namespace ventanilla::sync::server_exchange {

namespace {

ExchangeReport reportOf(const ExchangeRounds &rounds, const HttpsLink &link)
{
    ExchangeReport report;
    report.sentBytes = link.sentBytes();
    report.receivedBytes = link.receivedBytes();
    report.roundTrips = link.calls();
    report.sentEntries = rounds.sentEntries();
    report.reception = rounds.received();
    report.refusedBatch = rounds.refusedBatch();
    report.snapshotWanted = rounds.welcome() ? rounds.welcome()->snapshotWanted : 0;
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

Result<ExchangeReport> exchangeWith(
    store::Database &database, const DeviceIdentity &identity, const QString &url, Progress &progress)
{
    const auto address = ServerAddress::parse(url);
    if (!address)
        return failure(address.error());
    HttpsLink link(*address, ServerTrust::ruleFor(identity.serverCertificate), identity.serverCertificate);
    StoreSide side(database, identity);
    ExchangeRounds rounds(side, link);
    auto done = rounds.run(progress);
    ExchangeReport report = reportOf(rounds, link);
    if (auto recorded = record(database, report, done); !recorded && done)
        return failure(recorded.error());
    if (!done)
        return failure(done.error());
    auto waiting = database.read([](store::Connection &connection) { return reception::waiting(connection); });
    if (!waiting)
        return failure(waiting.error());
    report.reception.waiting = std::move(*waiting);
    if (rounds.welcome() && rounds.welcome()->wipe && side.hasHandedOver(*rounds.welcome())) {
        if (auto forgotten = security::entrance::forgetKeys(QFileInfo(database.file()).absolutePath()); !forgotten)
            return failure(forgotten.error());
        report.wiped = true;
    }
    return report;
}

} // namespace

Result<ExchangeReport> run(store::Database &database, Progress &progress, const QString &otherUrl)
{
    const auto identity = enrolledIdentity(database);
    if (!identity)
        return failure(identity.error());
    return exchangeWith(database, *identity, otherUrl.isEmpty() ? identity->serverUrl : otherUrl, progress);
}

Result<ExchangeReport> changeServer(store::Database &database, const ServerIdentity &server, Progress &progress)
{
    auto identity = enrolledIdentity(database);
    if (!identity)
        return failure(identity.error());
    identity->serverCertificate = server.certificate;
    auto report = exchangeWith(database, *identity, server.url, progress);
    if (!report || report->wiped)
        return report;
    identity->serverUrl = ServerAddress::parse(server.url)->url();
    auto kept =
        database.write([&](store::Transaction &transaction) { identity_of_device::save(transaction, *identity); });
    return kept ? report : Result<ExchangeReport>(failure(kept.error()));
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
