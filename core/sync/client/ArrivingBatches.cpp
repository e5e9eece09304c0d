#include "core/sync/client/ArrivingBatches.h"

#include "core/sync/protocol/Batch.h"

namespace ventanilla::sync {

namespace {

// What a program that is killed may lose of a batch under way: writing it at every piece would write a large one anew
// hundreds of times.
constexpr qint64 keptEveryMilliseconds = 1000;

Error damaged()
{
    return Error{ErrorKind::Damaged, QStringLiteral("batch"), QStringLiteral("pieces")};
}

// The batch itself is at fault; the next one may be whole.
bool isAboutTheBatch(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::NewerVersion:
    case ErrorKind::PermissionDenied:
        return true;
    case ErrorKind::Damaged:
        return error.field != QLatin1String("store");
    default:
        return false;
    }
}

} // namespace

void addTo(Reception &sum, const Reception &next)
{
    sum.transactions += next.transactions;
    sum.entries += next.entries;
    sum.conflicts += next.conflicts;
    sum.tables.insert(next.tables.begin(), next.tables.end());
}

Result<std::optional<PartialBatch>> ArrivingBatches::begin()
{
    using Found = Result<std::optional<PartialBatch>>;
    auto part = m_side.arrivedPart();
    if (!part)
        return failure(part.error());
    if (!*part)
        return Found(std::nullopt);
    m_part = **part;
    m_keptBytes = m_part.bytes.size();
    m_sinceKept.start();
    if (m_part.bytes.size() < m_part.total)
        return Found(PartialBatch{m_part.hash, m_part.bytes.size()});
    // It was whole when the program ended.
    if (auto received = receive(); !received)
        return failure(received.error());
    return Found(std::nullopt);
}

Result<void> ArrivingBatches::start(const BatchPiece &piece)
{
    // The signature is a little beyond the batch's own limit.
    if (piece.offset != 0 || piece.total <= 0 || piece.total > largestBatchBytes + signatureSize)
        return failure(damaged());
    m_part = {piece.hash, piece.total, {}};
    m_part.bytes.reserve(piece.total);
    m_keptBytes = 0;
    m_sinceKept.start();
    return {};
}

Result<void> ArrivingBatches::add(const BatchPiece &piece)
{
    if (piece.hash != m_part.hash || (piece.offset == 0 && !m_part.bytes.isEmpty())) {
        if (auto started = start(piece); !started)
            return started;
    }
    if (piece.offset != m_part.bytes.size() || piece.total != m_part.total
        || piece.bytes.size() > m_part.total - piece.offset)
        return failure(damaged());
    m_part.bytes += piece.bytes;
    return m_part.bytes.size() == m_part.total ? receive() : keepNowAndThen();
}

// Forgotten only after the side has it: it is known there if this is cut between the two.
Result<void> ArrivingBatches::receive()
{
    const ArrivedPart whole = std::exchange(m_part, {});
    const bool wasKept = std::exchange(m_keptBytes, 0) > 0;
    Result<void> result;
    if (frames::hashOf(whole.bytes) != whole.hash)
        result = failure(damaged());
    else
        result = handOver(whole.bytes);
    if (!wasKept || (!result && result.error() != damaged()))
        return result;
    auto dropped = m_side.dropArrivedPart();
    return result ? dropped : result;
}

Result<void> ArrivingBatches::handOver(const QByteArray &signedBatch)
{
    auto received = m_side.receive(signedBatch);
    if (!received && !isAboutTheBatch(received.error()))
        return failure(received.error());
    if (!received) {
        m_refused = received.error();
        return {};
    }
    ++m_wholeBatches;
    addTo(m_received, *received);
    return {};
}

Result<void> ArrivingBatches::keepNowAndThen()
{
    return m_sinceKept.elapsed() < keptEveryMilliseconds ? Result<void>() : keepRest();
}

Result<void> ArrivingBatches::keepRest()
{
    m_sinceKept.start();
    if (m_part.bytes.size() <= m_keptBytes)
        return {};
    auto kept = m_side.keepArrivedPart(m_part);
    if (kept)
        m_keptBytes = m_part.bytes.size();
    return kept;
}

} // namespace ventanilla::sync
