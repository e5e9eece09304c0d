#include "core/sync/server/IncomingSnapshot.h"

#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/LedgerSnapshots.h"

#include <QCryptographicHash>

namespace ventanilla::sync {

namespace {

// Of the snapshot in memory, and in one row of the ledger.
constexpr qint64 mostInMemory = 256 * 1024;

} // namespace

IncomingSnapshot::IncomingSnapshot(Ledger &ledger, const Clock &clock, QByteArray audience, qint64 mostRequestBytes)
    : m_ledger(ledger), m_clock(clock), m_audience(std::move(audience)), m_mostRequestBytes(mostRequestBytes)
{ }

Result<void> IncomingSnapshot::refuse(const char *code, const QString &detail)
{
    if (!m_refusal)
        m_refusal = Refusal{QString::fromLatin1(code), detail};
    m_account.refused = m_refusal->code;
    return failure(ErrorKind::Refused, {}, m_refusal->code);
}

void IncomingSnapshot::refuseFor(const Error &error)
{
    if (!m_refusal)
        m_refusal = snapshot_door::refusalFor(error);
    m_account.refused = m_refusal->code;
}

bool IncomingSnapshot::add(QByteArrayView bytes)
{
    if (m_refusal)
        return false;
    m_account.receivedBytes += bytes.size();
    if (m_account.receivedBytes > m_mostRequestBytes) {
        (void)refuse("too_large");
        return false;
    }
    auto read = m_reader.add(bytes, [this](const Frame &frame) { return take(frame); });
    if (!read)
        refuseFor(read.error());
    return !m_refusal;
}

Result<void> IncomingSnapshot::take(const Frame &frame)
{
    if (m_ended)
        return refuse("damaged", QStringLiteral("end"));
    if (const auto *request = std::get_if<SnapshotRequest>(&frame))
        return greet(*request);
    if (!m_request)
        return refuse("damaged", QStringLiteral("request"));
    if (const auto *manifest = std::get_if<SnapshotManifest>(&frame))
        return begin(*manifest);
    if (const auto *piece = std::get_if<SnapshotPiece>(&frame))
        return takePiece(*piece);
    if (!std::holds_alternative<End>(frame))
        return refuse("damaged", QStringLiteral("frame"));
    m_ended = true;
    return {};
}

Result<void> IncomingSnapshot::greet(const SnapshotRequest &request)
{
    if (m_request)
        return refuse("damaged", QStringLiteral("request"));
    if (auto admitted = snapshot_door::admit(m_ledger, request, SnapshotRequest::Purpose::HandOver, m_audience);
        !admitted)
        return admitted;
    m_request = request;
    m_account.commune = request.commune;
    m_account.device = request.device;
    return {};
}

Result<void> IncomingSnapshot::takeTurn(LedgerSession &session) const
{
    const bool isTheirs = ledger_snapshots::takeTurn(session, m_request->commune, m_request->device, m_clock.now());
    return isTheirs ? Result<void>() : failure(ErrorKind::Refused, {}, QStringLiteral("not_now"));
}

Result<void> IncomingSnapshot::begin(const SnapshotManifest &manifest)
{
    if (m_manifest)
        return refuse("damaged", QStringLiteral("manifest"));
    if (manifest.commune != m_request->commune)
        return refuse("wrong_commune");
    if (manifest.device != m_request->device)
        return refuse("bad_signature", QStringLiteral("snapshot"));
    const auto kept = m_ledger.write([&](LedgerSession &session) -> Result<qint64> {
        const auto device = ledger_devices::find(session, manifest.commune, manifest.device);
        if (!device || !snapshot_manifests::isSignedBy(manifest, device->certificate.publicKey))
            return failure(ErrorKind::Refused, {}, QStringLiteral("bad_signature"));
        // One whose answer was lost on its way is answered again.
        if (const auto before = ledger_snapshots::kept(session, manifest.commune); before && *before == manifest)
            return manifest.size;
        if (auto turn = takeTurn(session); !turn)
            return failure(turn.error());
        return ledger_snapshots::begin(session, manifest, m_clock.now());
    });
    if (!kept)
        return failure(kept.error());
    m_manifest = manifest;
    m_kept = *kept;
    return {};
}

Result<void> IncomingSnapshot::takePiece(const SnapshotPiece &piece)
{
    if (!m_manifest)
        return refuse("damaged", QStringLiteral("manifest"));
    const qint64 here = m_kept + m_buffer.size();
    if (piece.offset > here || piece.offset + piece.bytes.size() > m_manifest->size)
        return refuse("damaged", QStringLiteral("offset"));
    if (piece.offset + piece.bytes.size() > here)
        m_buffer += piece.bytes.sliced(here - piece.offset);
    return m_buffer.size() >= mostInMemory ? keepBuffer() : Result<void>();
}

Result<void> IncomingSnapshot::keepBuffer()
{
    if (m_buffer.isEmpty())
        return {};
    const auto kept = m_ledger.write([this](LedgerSession &session) {
        return ledger_snapshots::add(session, m_manifest->commune, m_manifest->hash, m_kept, m_buffer, m_clock.now());
    });
    if (!kept)
        return failure(kept.error());
    m_kept = *kept;
    m_buffer.clear();
    return {};
}

void IncomingSnapshot::keepWhatArrived()
{
    if (!m_manifest || m_refusal)
        return;
    if (auto kept = keepBuffer(); !kept)
        refuseFor(kept.error());
}

// Piece by piece, outside the writer's turn: what is here does not change any more.
Result<void> IncomingSnapshot::examine()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 offset = 0; offset < m_manifest->size;) {
        const auto bytes = m_ledger.read([&](LedgerSession &session) {
            return ledger_snapshots::bytesFrom(session, m_manifest->commune, m_manifest->hash, offset);
        });
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            return failure(ErrorKind::NotFound, QStringLiteral("snapshot"));
        hash.addData(*bytes);
        offset += bytes->size();
    }
    if (hash.result() != m_manifest->hash)
        return failure(ErrorKind::Damaged, QStringLiteral("hash"));
    return m_ledger.read([this](LedgerSession &session) { return ledger_snapshots::checkHeads(session, *m_manifest); });
}

// What can never become good makes room; what only came too early waits for its batches.
Result<void> IncomingSnapshot::complete()
{
    auto done = examine();
    if (done)
        done = m_ledger.write([this](LedgerSession &session) {
            return ledger_snapshots::complete(session, m_manifest->commune, m_manifest->hash);
        });
    const bool mayStillBecomeGood = !done && done.error() == Error{ErrorKind::Conflict, QStringLiteral("gap"), {}};
    const bool isAtFault =
        !done && (done.error().kind == ErrorKind::Conflict || done.error().kind == ErrorKind::Damaged);
    if (isAtFault && !mayStillBecomeGood) {
        auto forgotten = m_ledger.write([this](LedgerSession &session) {
            ledger_snapshots::forget(session, m_manifest->commune, m_manifest->hash);
        });
        if (!forgotten)
            return forgotten;
    }
    m_account.complete = done.has_value();
    return done;
}

std::optional<SnapshotTaken> IncomingSnapshot::finish()
{
    keepWhatArrived();
    if (!m_refusal && (!m_ended || !m_reader.atBoundary()))
        (void)refuse("damaged", QStringLiteral("end"));
    if (m_refusal)
        return std::nullopt;
    Result<void> done;
    if (!m_manifest)
        done = m_ledger.write([this](LedgerSession &session) { return takeTurn(session); });
    else if (m_kept == m_manifest->size)
        done = complete();
    if (done)
        return SnapshotTaken{m_kept};
    refuseFor(done.error());
    return std::nullopt;
}

} // namespace ventanilla::sync
