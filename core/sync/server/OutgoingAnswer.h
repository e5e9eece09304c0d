#pragma once

#include "core/sync/server/IncomingExchange.h"

namespace ventanilla::sync {

// The answer to one exchange, made as it is sent: only one batch of it is in memory at a time. One thread.
class OutgoingAnswer
{
public:
    OutgoingAnswer(Ledger &ledger, AnswerBasis basis);

    // The next frames, empty after the last. Errors: those of the ledger; the answer then ends as if the link were cut.
    [[nodiscard]] Result<QByteArray> next();

    [[nodiscard]] qint64 sentBatches() const { return m_sentBatches; }
    [[nodiscard]] qint64 sentBytes() const { return m_sentBytes; }

private:
    [[nodiscard]] QByteArray opening() const;
    [[nodiscard]] Result<void> loadNext();
    [[nodiscard]] BatchPiece nextPiece();

    Ledger &m_ledger;
    AnswerBasis m_basis;
    bool m_opened = false;
    bool m_finished = false;
    size_t m_nextBatch = 0;
    QByteArray m_batch; // the one being sent; empty between two
    QByteArray m_hash;
    qint64 m_offset = 0;
    qint64 m_sentBatches = 0;
    qint64 m_sentBytes = 0;
};

} // namespace ventanilla::sync
