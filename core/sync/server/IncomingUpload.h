#pragma once

#include "core/sync/protocol/Exchange.h"
#include "core/sync/server/Ledger.h"

#include <optional>

namespace ventanilla::sync {

// Puts the batch together that a device is sending, from pieces of this request and of those that were cut before it.
// One thread.
class IncomingUpload
{
public:
    explicit IncomingUpload(Ledger &ledger) : m_ledger(ledger) { }

    void setSender(const QString &commune, int device);

    // The whole signed batch when this piece completes it. Errors: Damaged when the piece does not follow what is here, or
    // the whole is not what its hash says; FileTooLarge.
    [[nodiscard]] Result<std::optional<QByteArray>> add(const BatchPiece &piece);

    // How much has come that the ledger does not hold.
    [[nodiscard]] qint64 unkeptBytes() const { return m_buffer.size(); }
    void keep(LedgerSession &session, const QDateTime &now);
    // To be called when keep()'s transaction is on disk.
    void noteKept();

private:
    [[nodiscard]] Result<void> begin(const BatchPiece &piece);
    [[nodiscard]] Result<QByteArray> whole();
    void reset();

    Ledger &m_ledger;
    QString m_commune;
    int m_device = 0;
    QByteArray m_hash; // empty while none is under way
    qint64 m_total = 0;
    qint64 m_kept = 0;   // bytes in the ledger
    QByteArray m_buffer; // those after them
};

} // namespace ventanilla::sync
