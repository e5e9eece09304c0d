#pragma once

#include "core/sync/server/SnapshotDoor.h"

namespace ventanilla::sync {

// The server's side of one request by which a device hands a snapshot over, without its carrier: SnapshotRequest; or that and
// the manifest; or pieces of the snapshot, too; End. Bytes go in as they arrive, and what came stays even if the link
// is cut. Never holds more than a quarter of a megabyte of it. One thread, one request.
class IncomingSnapshot
{
public:
    IncomingSnapshot(Ledger &ledger, const Clock &clock, QByteArray audience, qint64 mostRequestBytes);

    // False once the request is refused: more bytes are of no use.
    [[nodiscard]] bool add(QByteArrayView bytes);
    // Makes durable what has come so far: when nothing more has arrived for the moment, and at a cut.
    void keepWhatArrived();
    // After the last byte. Nothing when it is refused.
    [[nodiscard]] std::optional<SnapshotTaken> finish();

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    void turnAway() { (void)refuse("busy"); } // the device comes too often
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] const SnapshotAccount &account() const { return m_account; }

private:
    Result<void> take(const Frame &frame);
    Result<void> greet(const SnapshotRequest &request);
    Result<void> begin(const SnapshotManifest &manifest);
    Result<void> takePiece(const SnapshotPiece &piece);
    Result<void> keepBuffer();
    Result<void> examine();
    Result<void> complete();
    Result<void> takeTurn(LedgerSession &session) const;
    Result<void> refuse(const char *code, const QString &detail = {});
    void refuseFor(const Error &error);

    Ledger &m_ledger;
    const Clock &m_clock;
    const QByteArray m_audience;
    const qint64 m_mostRequestBytes;
    SnapshotAccount m_account;
    frames::Reader m_reader;
    std::optional<SnapshotRequest> m_request; // once it is proven
    std::optional<SnapshotManifest> m_manifest;
    qint64 m_kept = 0;   // bytes of the snapshot in the ledger
    QByteArray m_buffer; // those after them
    bool m_ended = false;
    std::optional<Refusal> m_refusal;
};

} // namespace ventanilla::sync
