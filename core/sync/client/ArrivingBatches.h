#pragma once

#include "core/sync/client/ExchangeSide.h"

#include <QElapsedTimer>

namespace ventanilla::sync {

// Private to core/sync/client: puts the pieces of an answer together, hands over each whole batch, and keeps the beginning
// of the one that was cut.
class ArrivingBatches
{
public:
    explicit ArrivingBatches(ExchangeSide &side) : m_side(side) { }

    // The one whose beginning is here, to be named in the Hello.
    [[nodiscard]] Result<std::optional<PartialBatch>> begin();
    // Errors: Damaged for pieces that do not fit together, those of the side. A batch that is refused for what it holds is
    // no error of the exchange: see refused().
    [[nodiscard]] Result<void> add(const BatchPiece &piece);
    // Keeps what has come of an unfinished batch; for when the link has ended.
    [[nodiscard]] Result<void> keepRest();

    [[nodiscard]] const Reception &received() const { return m_received; }
    [[nodiscard]] int wholeBatches() const { return m_wholeBatches; }
    [[nodiscard]] const std::optional<Error> &refused() const { return m_refused; }

private:
    [[nodiscard]] Result<void> start(const BatchPiece &piece);
    [[nodiscard]] Result<void> receive();
    [[nodiscard]] Result<void> handOver(const QByteArray &signedBatch);
    [[nodiscard]] Result<void> keepNowAndThen();

    ExchangeSide &m_side;
    ArrivedPart m_part;
    qint64 m_keptBytes = 0; // of m_part, on disk
    QElapsedTimer m_sinceKept;
    Reception m_received;
    int m_wholeBatches = 0;
    std::optional<Error> m_refused;
};

// Adds up what several receptions did; what waits is asked at the end.
void addTo(Reception &sum, const Reception &next);

} // namespace ventanilla::sync
