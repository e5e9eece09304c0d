#include "core/sync/server/IncomingUpload.h"

#include "core/sync/protocol/Batch.h"
#include "core/sync/server/LedgerUploads.h"

namespace ventanilla::sync {

namespace {

constexpr qint64 largestSigned = largestBatchBytes + signatureSize;

} // namespace

void IncomingUpload::setSender(const QString &commune, int device)
{
    m_commune = commune;
    m_device = device;
}

Result<void> IncomingUpload::begin(const BatchPiece &piece)
{
    if (piece.total <= signatureSize)
        return failure(ErrorKind::Damaged, QStringLiteral("total"));
    if (piece.total > largestSigned)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("batch"));
    qint64 kept = 0;
    if (piece.offset > 0) {
        auto known = m_ledger.read(
            [&](LedgerSession &session) { return ledger_uploads::sizeOf(session, m_commune, m_device, piece.hash); });
        if (!known)
            return failure(known.error());
        kept = *known;
    }
    m_hash = piece.hash;
    m_total = piece.total;
    m_kept = kept;
    m_buffer.clear();
    return {};
}

Result<std::optional<QByteArray>> IncomingUpload::add(const BatchPiece &piece)
{
    if (m_hash.isEmpty()) {
        if (auto begun = begin(piece); !begun)
            return failure(begun.error());
    }
    const qint64 here = m_kept + m_buffer.size();
    const bool fits = piece.hash == m_hash && piece.total == m_total && piece.offset >= 0 && piece.offset <= here
        && piece.offset <= m_total - piece.bytes.size();
    if (!fits)
        return failure(ErrorKind::Damaged, QStringLiteral("offset"), QString::number(here));
    if (piece.offset + piece.bytes.size() > here)
        m_buffer += piece.bytes.sliced(here - piece.offset);
    if (m_kept + m_buffer.size() < m_total)
        return std::optional<QByteArray>();
    auto complete = whole();
    if (!complete)
        return failure(complete.error());
    return std::optional(std::move(*complete));
}

Result<QByteArray> IncomingUpload::whole()
{
    QByteArray bytes;
    if (m_kept > 0) {
        auto kept = m_ledger.read([this](LedgerSession &session) {
            return ledger_uploads::bytesOf(session, m_commune, m_device, m_hash).left(m_kept);
        });
        if (!kept)
            return failure(kept.error());
        bytes = std::move(*kept);
    }
    bytes += m_buffer;
    const QByteArray hash = m_hash;
    const bool good = bytes.size() == m_total && frames::hashOf(bytes) == hash;
    reset();
    if (good)
        return bytes;
    auto forgotten =
        m_ledger.write([&](LedgerSession &session) { ledger_uploads::forget(session, m_commune, m_device, hash); });
    if (!forgotten)
        return failure(forgotten.error());
    return failure(ErrorKind::Damaged, QStringLiteral("batch"));
}

void IncomingUpload::keep(LedgerSession &session, const QDateTime &now)
{
    ledger_uploads::add(session, m_commune, m_device, m_hash, m_kept, m_buffer, now);
}

void IncomingUpload::noteKept()
{
    m_kept += m_buffer.size();
    m_buffer.clear();
}

void IncomingUpload::reset()
{
    m_hash.clear();
    m_total = 0;
    m_kept = 0;
    m_buffer.clear();
}

} // namespace ventanilla::sync
