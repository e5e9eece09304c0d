#include "core/sync/relay/RelayExchange.h"

#include "core/sync/client/EnrolmentCall.h"
#include "core/sync/client/ExchangeRounds.h"
#include "core/sync/relay/LedgerSide.h"
#include "core/sync/server/LedgerBatches.h"
#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/LedgerSnapshots.h"

namespace ventanilla::sync::relay_exchange {

namespace {

// Whether there is a snapshot here to begin with.
Result<bool> keepEnrolled(Ledger &ledger, const EnrolmentAnswer &answer, bool isRelay)
{
    return ledger.write([&](LedgerSession &session) -> Result<bool> {
        const auto commune = ledger_communes::find(session, answer.communeCode);
        if (!commune || commune->authority.publicKey != answer.authority)
            return failure(ErrorKind::Damaged, QStringLiteral("answer"));
        std::vector<Certificate> everybody = answer.devices;
        everybody.push_back(answer.certificate);
        auto learnt =
            ledger_devices::learn(session, answer.communeCode, everybody, ledger_devices::CertificateSource::Upstream);
        if (!learnt)
            return failure(learnt.error());
        if (isRelay)
            ledger_devices::noteRelay(session, answer.communeCode, answer.certificate.device);
        return ledger_snapshots::kept(session, answer.communeCode).has_value();
    });
}

Report reportOf(const ExchangeRounds &rounds, const HttpsLink &link)
{
    Report report;
    report.sentEntries = rounds.sentEntries();
    report.receivedEntries = rounds.received().entries;
    report.sentBytes = link.sentBytes();
    report.receivedBytes = link.receivedBytes();
    report.refusedBatch = rounds.refusedBatch();
    return report;
}

Result<void> noteProblem(Ledger &ledger, const Result<void> &done, const Report &report)
{
    QString problem;
    if (!done && done.error().kind != ErrorKind::Cancelled)
        problem = server_exchange::problemWord(done.error());
    else if (done && report.refusedBatch)
        problem = server_exchange::problemWord(*report.refusedBatch);
    if (problem.isEmpty())
        return {};
    return ledger.write([&](LedgerSession &session) { ledger_relay::noteProblem(session, problem); });
}

// What has come while it was handing over is handed over first.
Result<bool> endUnlessMore(Ledger &ledger, const QString &commune, const store::VersionVector &handedOver)
{
    return ledger.write([&](LedgerSession &session) {
        session.lockCommune(commune);
        const bool isAll = ledger_batches::held(session, commune) == handedOver;
        if (isAll)
            ledger_relay::noteEnded(session);
        return isAll;
    });
}

} // namespace

Result<RelayIdentity> join(Ledger &ledger, const Clock &clock, const ServerIdentity &server, const QString &typedCode,
    const QString &name, Progress &progress)
{
    auto request = enrolment_call::requestFor(typedCode, name);
    if (!request)
        return failure(request.error());
    const auto address = ServerAddress::parse(server.url);
    if (!address)
        return failure(address.error());
    const auto identity = ledger.write([](LedgerSession &session) { return ledger_relay::prepare(session); });
    if (!identity)
        return failure(identity.error());
    request->publicKey = identity->keys.publicKey;
    request->relay = true;
    const auto answer = enrolment_call::ask(server, *request, progress);
    if (!answer)
        return failure(answer.error());
    return ledger.write([&](LedgerSession &session) -> Result<RelayIdentity> {
        if (auto joined = ledger_relay::join(session, address->url(), server.certificate, *answer, clock.now());
            !joined)
            return failure(joined.error());
        return ledger_relay::find(session)->identity;
    });
}

Result<EnrolmentAnswer> enrol(
    Ledger &ledger, const RelayIdentity &relay, const EnrolmentRequest &request, Progress &progress)
{
    EnrolmentRequest passedOn = request;
    passedOn.commune = relay.commune; // a code of another commune is refused before it is used
    auto answer = enrolment_call::ask({relay.url, relay.certificate}, passedOn, progress);
    if (!answer)
        return answer;
    const auto hasSnapshot = keepEnrolled(ledger, *answer, request.relay);
    if (!hasSnapshot)
        return failure(hasSnapshot.error());
    answer->snapshotReady = *hasSnapshot; // asked for here, not above
    return answer;
}

Result<Report> run(Ledger &ledger, const Clock &clock, const RelayIdentity &relay, Progress &progress)
{
    const auto address = ServerAddress::parse(relay.url);
    if (!address)
        return failure(address.error());
    HttpsLink link(*address, ServerTrust::ruleFor(relay.certificate), relay.certificate);
    LedgerSide side(ledger, clock, relay);
    const auto before = side.held();
    if (!before)
        return failure(before.error());
    ExchangeRounds rounds(side, link);
    const auto done = rounds.run(progress);
    Report report = reportOf(rounds, link);
    if (done && rounds.welcome() && rounds.welcome()->wipe && rounds.hasHandedOver()) {
        const auto ended = endUnlessMore(ledger, relay.commune, *before);
        if (!ended)
            return failure(ended.error());
        report.ended = *ended;
    }
    if (auto noted = noteProblem(ledger, done, report); !noted && done)
        return failure(noted.error());
    return done ? Result<Report>(report) : failure(done.error());
}

} // namespace ventanilla::sync::relay_exchange
