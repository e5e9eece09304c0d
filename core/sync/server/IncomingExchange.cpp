#include "core/sync/server/IncomingExchange.h"

#include "core/sync/server/BatchInspection.h"
#include "core/sync/server/LedgerRelay.h"
#include "core/sync/server/LedgerSnapshots.h"
#include "core/sync/server/LedgerUploads.h"

#include <utility>

namespace ventanilla::sync {

namespace {

// Good batches wait in memory up to here, so that a small exchange costs the ledger one transaction.
constexpr qint64 mostInMemory = 512 * 1024;

constexpr int knownProtocol = 1;

} // namespace

IncomingExchange::IncomingExchange(Ledger &ledger, const Clock &clock, const ExchangeRules &rules)
    : m_ledger(ledger), m_clock(clock), m_rules(rules), m_upload(ledger)
{ }

// Refusing is an error inside, so that nothing more of the same bytes is looked at.
Result<void> IncomingExchange::refuse(const char *code, const QString &detail)
{
    if (!m_refusal)
        m_refusal = Refusal{QString::fromLatin1(code), detail};
    m_account.refused = m_refusal->code;
    return failure(ErrorKind::Refused, {}, m_refusal->code);
}

void IncomingExchange::refuseFor(const Error &error)
{
    if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::InvalidInput)
        (void)refuse("damaged", error.field);
    else if (error.kind == ErrorKind::FileTooLarge)
        (void)refuse("too_large", error.field);
    else if (error.kind == ErrorKind::NewerVersion)
        (void)refuse("newer_protocol", error.field);
    else
        (void)refuse("busy"); // the ledger's troubles pass, or an administrator ends them
}

bool IncomingExchange::add(QByteArrayView bytes)
{
    if (m_refusal)
        return false;
    m_account.receivedBytes += bytes.size();
    if (m_account.receivedBytes > m_rules.mostRequestBytes) {
        (void)refuse("too_large");
        return false;
    }
    auto read = m_reader.add(bytes, [this](const Frame &frame) { return take(frame); });
    if (!read && !m_refusal)
        refuseFor(read.error());
    return !m_refusal;
}

Result<void> IncomingExchange::take(const Frame &frame)
{
    if (m_ended)
        return refuse("damaged", QStringLiteral("end"));
    if (const auto *hello = std::get_if<Hello>(&frame))
        return greet(*hello);
    if (!m_hello)
        return refuse("damaged", QStringLiteral("hello"));
    if (const auto *devices = std::get_if<Devices>(&frame))
        return learn(*devices);
    if (!m_device)
        return refuse("unknown_device");
    if (const auto *piece = std::get_if<BatchPiece>(&frame))
        return takePiece(*piece);
    if (!std::holds_alternative<End>(frame))
        return refuse("damaged", QStringLiteral("frame"));
    m_ended = true;
    return {};
}

Result<void> IncomingExchange::greet(const Hello &hello)
{
    if (m_hello)
        return refuse("damaged", QStringLiteral("hello"));
    m_hello = hello;
    if (hello.protocol != knownProtocol)
        return refuse("newer_protocol", QString::number(knownProtocol));
    if (hello.audience != m_rules.audience)
        return refuse("bad_signature", QStringLiteral("audience"));
    bool mayBeShown = hello.device >= firstNumberOfFirstComputer;
    auto device = m_ledger.read([&](LedgerSession &session) -> Result<std::optional<LedgerDevice>> {
        if (auto serving = ledger_relay::requireServing(session); !serving)
            return failure(serving.error());
        mayBeShown |= ledger_relay::find(session).has_value();
        return ledger_devices::find(session, hello.commune, hello.device);
    });
    if (!device)
        return failure(device.error());
    if (*device)
        return admit(**device);
    // One that the first computer has enrolled, or the server above a relay, shows its certificate in the next frame.
    return mayBeShown ? Result<void>() : refuse("unknown_device");
}

Result<void> IncomingExchange::admit(const LedgerDevice &device)
{
    if (!frames::isSignedBy(*m_hello, device.certificate.publicKey))
        return refuse("bad_signature", QStringLiteral("hello"));
    m_account.commune = m_hello->commune;
    m_account.device = m_hello->device;
    if (m_hello->counter <= device.helloCounter)
        return refuse("replayed");
    m_device = device;
    m_upload.setSender(m_hello->commune, m_hello->device);
    auto all = m_ledger.read([this](LedgerSession &session) { return ledger_devices::all(session, m_hello->commune); });
    if (!all)
        return failure(all.error());
    m_certificates.clear();
    for (const LedgerDevice &one : *all)
        m_certificates.push_back(one.certificate);
    return {};
}

Result<void> IncomingExchange::learn(const Devices &devices)
{
    auto learnt = m_ledger.write(
        [&](LedgerSession &session) { return ledger_devices::learn(session, m_hello->commune, devices.certificates); });
    if (!learnt)
        return learnt.error().kind == ErrorKind::Damaged ? refuse("bad_signature", QStringLiteral("certificate"))
                                                         : failure(learnt.error());
    auto device = m_ledger.read(
        [&](LedgerSession &session) { return ledger_devices::find(session, m_hello->commune, m_hello->device); });
    if (!device)
        return failure(device.error());
    return *device ? admit(**device) : refuse("unknown_device");
}

Result<void> IncomingExchange::takePiece(const BatchPiece &piece)
{
    auto whole = m_upload.add(piece);
    if (!whole)
        return failure(whole.error());
    if (*whole) {
        if (auto taken = takeBatch(piece.hash, **whole); !taken)
            return taken;
    }
    if (m_arrivedBytes + m_upload.unkeptBytes() >= mostInMemory)
        keepWhatArrived();
    return m_refusal ? failure(ErrorKind::Refused) : Result<void>();
}

Result<void> IncomingExchange::takeBatch(const QByteArray &hash, const QByteArray &signedBytes)
{
    auto batch = ledger_batches::inspect(signedBytes, hash, m_hello->commune, m_certificates);
    if (batch) {
        m_arrived.push_back(std::move(*batch));
        m_arrivedBytes += signedBytes.size();
        return {};
    }
    switch (batch.error().kind) {
    case ErrorKind::InvalidInput:
        return refuse("wrong_commune");
    case ErrorKind::NotFound:
        return refuse("unknown_device", batch.error().detail);
    case ErrorKind::PermissionDenied:
        return refuse("bad_signature", QStringLiteral("batch"));
    default:
        return failure(batch.error());
    }
}

Result<void> IncomingExchange::keepBatches(LedgerSession &session)
{
    for (const ArrivedBatch &batch : m_arrived) {
        auto fate = ledger_batches::take(session, batch, m_clock.now());
        if (!fate)
            return failure(fate.error());
        if (*fate == BatchFate::Gap) {
            const auto held = ledger_batches::held(session, batch.header.commune);
            (void)refuse("gap", QString::number(held.sequenceOf(batch.header.device) + 1));
            return {}; // what came before it is kept
        }
        if (*fate == BatchFate::Fork) {
            (void)refuse("fork", QString::number(batch.header.device));
            return {};
        }
        ++(*fate == BatchFate::Kept ? m_keptNow : m_knownNow);
        ledger_uploads::forget(session, m_hello->commune, m_hello->device, batch.hash);
    }
    return {};
}

Result<void> IncomingExchange::keepAll(LedgerSession &session)
{
    m_keptNow = 0; // the ledger may run a body twice
    m_knownNow = 0;
    if (auto kept = keepBatches(session); !kept)
        return kept;
    if (m_upload.unkeptBytes() > 0 && !m_refusal)
        m_upload.keep(session, m_clock.now());
    return {};
}

void IncomingExchange::noteKept()
{
    m_account.keptBatches += std::exchange(m_keptNow, 0);
    m_account.knownBatches += std::exchange(m_knownNow, 0);
    m_arrived.clear();
    m_arrivedBytes = 0;
    m_upload.noteKept();
}

void IncomingExchange::keepWhatArrived()
{
    if (!m_device || (m_arrived.empty() && m_upload.unkeptBytes() == 0))
        return;
    auto kept = m_ledger.write([this](LedgerSession &session) { return keepAll(session); });
    if (kept)
        noteKept();
    else if (!m_refusal)
        refuseFor(kept.error());
}

Welcome IncomingExchange::welcomeFor(const LedgerDevice &device, const store::VersionVector &held) const
{
    Welcome welcome;
    welcome.acknowledged = held.sequenceOf(m_hello->device);
    welcome.serverHas = held;
    welcome.clock = m_clock.now();
    if (device.leaseUntil > welcome.clock) // else it ends as it stands, or a relay has none to give
        welcome.leaseUntil = device.leaseUntil;
    welcome.wipe = device.certificate.revoked;
    return welcome;
}

Result<void> IncomingExchange::noteVisit(LedgerSession &session)
{
    if (auto serving = ledger_relay::requireServing(session); !serving)
        return serving;
    ledger_devices::Visit visit;
    visit.counter = m_hello->counter;
    visit.at = m_clock.now();
    visit.clockSkewSeconds = visit.at.secsTo(m_hello->clock);
    if (!m_device->certificate.revoked) {
        visit.leaseUntil = visit.at.addDays(m_rules.leaseDays);
        if (const auto relay = ledger_relay::find(session)) // which has none to give after its own
            visit.leaseUntil =
                relay->leaseUntil > visit.at ? std::min(visit.leaseUntil, relay->leaseUntil) : QDateTime();
    }
    return ledger_devices::note(session, m_hello->commune, m_hello->device, visit);
}

std::optional<AnswerBasis> IncomingExchange::finish()
{
    if (m_refusal)
        return std::nullopt;
    if (!m_ended || !m_reader.atBoundary()) {
        keepWhatArrived();
        (void)refuse("damaged", QStringLiteral("end"));
        return std::nullopt;
    }
    auto taken = m_ledger.write([this](LedgerSession &session) -> Result<void> {
        if (auto noted = noteVisit(session); !noted)
            return noted;
        return keepAll(session);
    });
    if (!taken) {
        if (taken.error() == Error{ErrorKind::Conflict, QStringLiteral("counter"), {}})
            (void)refuse("replayed");
        else
            refuseFor(taken.error());
        return std::nullopt;
    }
    noteKept();
    return m_refusal ? std::nullopt : basis();
}

std::optional<AnswerBasis> IncomingExchange::basis()
{
    auto basis = m_ledger.read([this](LedgerSession &session) -> Result<AnswerBasis> {
        const auto device = ledger_devices::find(session, m_hello->commune, m_hello->device);
        if (!device)
            return failure(ErrorKind::NotFound, QStringLiteral("device"));
        AnswerBasis found;
        found.hello = *m_hello;
        found.welcome = welcomeFor(*device, ledger_batches::held(session, m_hello->commune));
        if (found.welcome.wipe)
            return found;   // a lost computer hands over, and receives nothing more
        if (!device->relay) // which could not make one
            found.welcome.snapshotWanted =
                ledger_snapshots::wantedFrom(session, m_hello->commune, m_hello->device, m_clock.now());
        found.certificates = ledger_devices::certificatesOfComputers(session, m_hello->commune);
        found.lacking = ledger_batches::lackingIn(session, m_hello->commune, m_hello->have, m_rules.mostAnswerBytes);
        return found;
    });
    if (basis) {
        m_account.wipe = basis->welcome.wipe;
        return std::move(*basis);
    }
    refuseFor(basis.error());
    return std::nullopt;
}

} // namespace ventanilla::sync
