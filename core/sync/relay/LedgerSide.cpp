#include "core/sync/relay/LedgerSide.h"

#include "core/sync/server/BatchInspection.h"
#include "core/sync/server/LedgerDevices.h"

#include <set>

namespace ventanilla::sync {

namespace {

// Of one request, as with computers.
constexpr qint64 mostUploaded = 8 * 1024 * 1024;

// The server above takes computers from the commune's first one only with the certificate that this has signed.
Devices ownersOf(LedgerSession &session, const QString &commune, const std::vector<KeptBatch> &upload)
{
    std::set<int> numbers;
    for (const KeptBatch &batch : upload)
        numbers.insert(batch.device);
    Devices owners;
    for (const int number : numbers) {
        const auto device = ledger_devices::find(session, commune, number);
        if (device && device->certificate.issuer == firstComputer)
            owners.certificates.push_back(device->certificate);
    }
    return owners;
}

std::vector<Certificate> certificatesOf(LedgerSession &session, const QString &commune)
{
    std::vector<Certificate> certificates;
    for (const LedgerDevice &device : ledger_devices::all(session, commune))
        certificates.push_back(device.certificate);
    return certificates;
}

} // namespace

Result<store::VersionVector> LedgerSide::held()
{
    return m_ledger.read([this](LedgerSession &session) { return ledger_batches::held(session, m_identity.commune); });
}

Result<store::VersionVector> LedgerSide::believedAtServer(Progress &)
{
    return m_ledger.read(
        [this](LedgerSession &session) { return ledger_relay::upstreamHas(session, m_identity.commune); });
}

Result<std::vector<KeptBatch>> LedgerSide::lackingIn(const store::VersionVector &have)
{
    return m_ledger.read([&](LedgerSession &session) {
        std::vector<KeptBatch> found;
        for (const BatchPlace &place :
            ledger_batches::lackingIn(session, m_identity.commune, have, mostUploaded).batches)
            found.push_back({place.device, place.firstSequence, place.lastSequence,
                ledger_batches::bytesOf(session, m_identity.commune, place)});
        return found;
    });
}

Result<ExchangeSide::Beginning> LedgerSide::begin(const std::vector<KeptBatch> &upload, bool)
{
    return m_ledger.write([&](LedgerSession &session) {
        Beginning beginning;
        Hello &hello = beginning.hello;
        hello.commune = m_identity.commune;
        hello.device = m_identity.device;
        hello.clock = m_clock.now();
        beginning.resumes = ledger_relay::uploadWasCut(session);
        hello.counter = ledger_relay::nextCounter(session, hello.clock, !upload.empty());
        hello.have = ledger_batches::held(session, m_identity.commune);
        beginning.owners = ownersOf(session, m_identity.commune, upload);
        return beginning;
    });
}

// What has left and is not confirmed is sent again: nobody here asks about it.
Result<void> LedgerSide::noteSent(const std::vector<KeptBatch> &)
{
    return {};
}

Result<void> LedgerSide::takeWelcome(const Welcome &welcome)
{
    return m_ledger.write([&](LedgerSession &session) {
        ledger_relay::noteWelcome(session, m_identity.commune, welcome, m_clock.now());
    });
}

Result<void> LedgerSide::learn(const std::vector<Certificate> &certificates)
{
    return m_ledger.write([&](LedgerSession &session) {
        return ledger_devices::learn(
            session, m_identity.commune, certificates, ledger_devices::CertificateSource::Upstream);
    });
}

Result<std::optional<ArrivedPart>> LedgerSide::arrivedPart()
{
    return m_ledger.read([](LedgerSession &session) -> std::optional<ArrivedPart> {
        const auto part = ledger_relay::upstreamPart(session);
        return part ? std::optional(ArrivedPart{part->hash, part->total, part->bytes}) : std::nullopt;
    });
}

Result<void> LedgerSide::keepArrivedPart(const ArrivedPart &part)
{
    return m_ledger.write([&](LedgerSession &session) {
        ledger_relay::keepPart(session, {part.hash, part.total, part.bytes});
    });
}

Result<void> LedgerSide::dropArrivedPart()
{
    return m_ledger.write([](LedgerSession &session) { ledger_relay::dropPart(session); });
}

Result<Reception> LedgerSide::receive(const QByteArray &signedBatch)
{
    const auto known =
        m_ledger.read([this](LedgerSession &session) { return certificatesOf(session, m_identity.commune); });
    if (!known)
        return failure(known.error());
    const auto batch = ledger_batches::inspect(signedBatch, frames::hashOf(signedBatch), m_identity.commune, *known);
    if (!batch)
        return failure(batch.error());
    const auto fate =
        m_ledger.write([&](LedgerSession &session) { return ledger_batches::take(session, *batch, m_clock.now()); });
    if (!fate)
        return failure(fate.error());
    if (*fate == BatchFate::Gap || *fate == BatchFate::Fork)
        return failure(ErrorKind::Damaged, QStringLiteral("chain"),
            *fate == BatchFate::Fork ? QStringLiteral("fork") : QStringLiteral("gap"));
    Reception reception;
    if (*fate == BatchFate::Kept)
        reception.entries = batch->header.lastSequence - batch->header.firstSequence + 1;
    return reception;
}

} // namespace ventanilla::sync
