#include "core/sync/server/OutgoingAnswer.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

// A piece that a cut leaves half arrived is sent again: small enough for that to cost half a second on a slow link, large
// enough for its frame not to count.
constexpr qint64 pieceSize = 3 * 1024;
// Handed to the carrier at once.
constexpr qint64 portionSize = 16 * 1024;

} // namespace

OutgoingAnswer::OutgoingAnswer(Ledger &ledger, AnswerBasis basis) : m_ledger(ledger), m_basis(std::move(basis)) { }

// Certificates are told until the device has something of their owner's journal, which proves that it knows them;
// revocations always, since nothing proves that they have been heard.
QByteArray OutgoingAnswer::opening() const
{
    Devices news;
    std::copy_if(m_basis.certificates.begin(), m_basis.certificates.end(), std::back_inserter(news.certificates),
        [this](const Certificate &certificate) {
            return certificate.device != m_basis.hello.device
                && (certificate.revoked || m_basis.hello.have.sequenceOf(certificate.device) == 0);
        });
    QByteArray bytes = frames::encode(m_basis.welcome);
    if (!news.certificates.empty())
        bytes += frames::encode(news);
    return bytes;
}

Result<void> OutgoingAnswer::loadNext()
{
    const BatchPlace &place = m_basis.lacking.batches[m_nextBatch++];
    auto bytes = m_ledger.read(
        [&](LedgerSession &session) { return ledger_batches::bytesOf(session, m_basis.hello.commune, place); });
    if (!bytes)
        return failure(bytes.error());
    if (bytes->isEmpty())
        return failure(ErrorKind::Damaged, QStringLiteral("batch"));
    m_batch = std::move(*bytes);
    m_hash = place.hash;
    const auto &begun = m_basis.hello.receiving;
    const bool continues = begun && begun->hash == m_hash && begun->offset > 0 && begun->offset < m_batch.size();
    m_offset = continues ? begun->offset : 0;
    ++m_sentBatches;
    return {};
}

BatchPiece OutgoingAnswer::nextPiece()
{
    BatchPiece piece;
    piece.hash = m_hash;
    piece.offset = m_offset;
    piece.total = m_batch.size();
    piece.bytes = m_batch.mid(m_offset, pieceSize);
    m_offset += piece.bytes.size();
    if (m_offset == m_batch.size())
        m_batch.clear();
    return piece;
}

Result<QByteArray> OutgoingAnswer::next()
{
    QByteArray bytes;
    if (!std::exchange(m_opened, true))
        bytes = opening();
    while (bytes.size() < portionSize && !m_finished) {
        if (m_batch.isEmpty() && m_nextBatch == m_basis.lacking.batches.size()) {
            bytes += frames::encode(Finish{m_basis.lacking.more});
            m_finished = true;
            break;
        }
        if (m_batch.isEmpty()) {
            if (auto loaded = loadNext(); !loaded)
                return failure(loaded.error());
        }
        bytes += frames::encode(nextPiece());
    }
    m_sentBytes += bytes.size();
    return bytes;
}

} // namespace ventanilla::sync
