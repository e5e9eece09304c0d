#pragma once

#include "core/sync/server/SnapshotDoor.h"

#include <variant>

namespace ventanilla::sync {

// What the answer to a new computer starts from.
struct SnapshotBasis
{
    SnapshotRequest request;
    SnapshotManifest manifest;
    std::vector<Certificate> certificates; // of all the commune's computers
};

// The answer to a computer that fetches the commune's snapshot, made as it is sent: the manifest, certificates, pieces from
// where the computer has come to, Finish. Only one piece is in memory at a time. One thread.
class OutgoingSnapshot
{
public:
    // The request is small, and here whole: SnapshotRequest, End. A Refusal `none` when the commune has no snapshot.
    [[nodiscard]] static std::variant<SnapshotBasis, Refusal> answerTo(
        Ledger &ledger, const QByteArray &audience, QByteArrayView request, SnapshotAccount &account);

    OutgoingSnapshot(Ledger &ledger, SnapshotBasis basis, qint64 mostBytes);

    // The next frames, empty after the last. Errors: those of the ledger, NotFound when another snapshot has taken this
    // one's place; the answer then ends as if the link were cut.
    [[nodiscard]] Result<QByteArray> next();
    [[nodiscard]] qint64 sentBytes() const { return m_sentBytes; }

private:
    [[nodiscard]] QByteArray opening() const;
    [[nodiscard]] Result<QByteArray> nextPiece();

    Ledger &m_ledger;
    const SnapshotBasis m_basis;
    qint64 m_offset = 0;
    qint64 m_end = 0; // of this answer
    QByteArray m_loaded;
    bool m_opened = false;
    bool m_finished = false;
    qint64 m_sentBytes = 0;
};

} // namespace ventanilla::sync
