#include "core/sync/server/OutgoingSnapshot.h"

#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/LedgerSnapshots.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

// As of an exchange's answer (OutgoingAnswer.cpp): half of a piece is lost in a cut.
constexpr qint64 pieceSize = 3 * 1024;
constexpr qint64 portionSize = 16 * 1024;

Result<SnapshotRequest> requestIn(QByteArrayView bytes)
{
    std::optional<SnapshotRequest> request;
    bool ended = false;
    frames::Reader reader;
    auto read = reader.add(bytes, [&](const Frame &frame) -> Result<void> {
        const auto *found = std::get_if<SnapshotRequest>(&frame);
        const bool isFirst = found != nullptr && !request && !ended;
        const bool isLast = std::holds_alternative<End>(frame) && request && !ended;
        if (!isFirst && !isLast)
            return failure(ErrorKind::Damaged, QStringLiteral("frame"));
        ended = isLast;
        if (isFirst)
            request = *found;
        return {};
    });
    if (!read)
        return failure(read.error());
    if (!ended || !reader.atBoundary())
        return failure(ErrorKind::Damaged, QStringLiteral("end"));
    return *request;
}

Result<SnapshotBasis> basisFor(Ledger &ledger, const SnapshotRequest &request)
{
    return ledger.read([&](LedgerSession &session) -> Result<SnapshotBasis> {
        auto manifest = ledger_snapshots::kept(session, request.commune);
        if (!manifest)
            return failure(ErrorKind::Refused, {}, QStringLiteral("none"));
        return SnapshotBasis{
            request, std::move(*manifest), ledger_devices::certificatesOfComputers(session, request.commune)};
    });
}

} // namespace

std::variant<SnapshotBasis, Refusal> OutgoingSnapshot::answerTo(
    Ledger &ledger, const QByteArray &audience, QByteArrayView request, SnapshotAccount &account)
{
    auto basis = [&]() -> Result<SnapshotBasis> {
        const auto asked = requestIn(request);
        if (!asked)
            return failure(asked.error());
        if (auto admitted = snapshot_door::admit(ledger, *asked, SnapshotRequest::Purpose::Fetch, audience); !admitted)
            return failure(admitted.error());
        account.commune = asked->commune;
        account.device = asked->device;
        return basisFor(ledger, *asked);
    }();
    if (basis)
        return std::move(*basis);
    const Refusal refusal = snapshot_door::refusalFor(basis.error());
    account.refused = refusal.code;
    return refusal;
}

OutgoingSnapshot::OutgoingSnapshot(Ledger &ledger, SnapshotBasis basis, qint64 mostBytes)
    : m_ledger(ledger), m_basis(std::move(basis))
{
    const auto &begun = m_basis.request.receiving;
    if (begun && begun->hash == m_basis.manifest.hash && begun->offset <= m_basis.manifest.size)
        m_offset = begun->offset;
    m_end = std::min(m_basis.manifest.size, m_offset + mostBytes);
}

QByteArray OutgoingSnapshot::opening() const
{
    return frames::encode(Devices{m_basis.certificates}) + frames::encode(m_basis.manifest);
}

Result<QByteArray> OutgoingSnapshot::nextPiece()
{
    if (m_loaded.isEmpty()) {
        auto loaded = m_ledger.read([this](LedgerSession &session) {
            return ledger_snapshots::bytesFrom(session, m_basis.manifest.commune, m_basis.manifest.hash, m_offset);
        });
        if (!loaded)
            return failure(loaded.error());
        if (loaded->isEmpty())
            return failure(ErrorKind::NotFound, QStringLiteral("snapshot"));
        m_loaded = std::move(*loaded);
    }
    SnapshotPiece piece{m_offset, m_loaded.left(std::min(pieceSize, m_end - m_offset))};
    m_loaded.remove(0, piece.bytes.size());
    m_offset += piece.bytes.size();
    return frames::encode(piece);
}

Result<QByteArray> OutgoingSnapshot::next()
{
    QByteArray bytes;
    if (!std::exchange(m_opened, true))
        bytes = opening();
    while (bytes.size() < portionSize && !m_finished) {
        if (m_offset == m_end) {
            bytes += frames::encode(Finish{m_end < m_basis.manifest.size});
            m_finished = true;
            break;
        }
        auto piece = nextPiece();
        if (!piece)
            return failure(piece.error());
        bytes += *piece;
    }
    m_sentBytes += bytes.size();
    return bytes;
}

} // namespace ventanilla::sync
