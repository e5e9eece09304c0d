#include "core/sync/load/LoadDevice.h"

#include "core/base/Id.h"

namespace ventanilla::sync {

namespace {

using store::journal::TransactionRecord;

// As if the device had written it: its ids, its place in the journal.
TransactionRecord rewritten(TransactionRecord record, int device, qint64 firstSequence)
{
    record.device = device;
    record.firstSequence = firstSequence;
    record.newlySeen = {};
    qint64 counter = firstSequence;
    for (store::journal::EntryRecord &entry : record.entries)
        entry.rowId = composeId(device, counter++);
    return record;
}

} // namespace

struct LoadDevice::Answer
{
    QByteArray batch; // under way
    bool welcome = false;
    bool finished = false;
};

Result<void> LoadDevice::prepare(std::span<const TransactionRecord> samples, int count)
{
    qint64 sequence = 1;
    QByteArray chain;
    for (int index = 0; index < count; ++index) {
        const TransactionRecord &sample = samples[size_t(index + m_number) % samples.size()];
        const Batch batch = batches::of(m_commune, {rewritten(sample, m_number, sequence)}, chain);
        const auto encoded = batches::encode(batch);
        if (!encoded)
            return failure(encoded.error());
        chain = batch.header.chain;
        sequence = batch.header.lastSequence + 1;
        m_batches.push_back({signed_batch::sign(*encoded, m_keys), batch.header.lastSequence});
    }
    return {};
}

QByteArray LoadDevice::request(const QByteArray &audience, const QDateTime &now)
{
    Hello hello;
    hello.commune = m_commune;
    hello.device = m_number;
    hello.counter = ++m_counter;
    hello.clock = now;
    hello.have = m_has;
    hello.audience = audience;
    QByteArray body = frames::encode(frames::sign(std::move(hello), m_keys));
    if (m_next < m_batches.size()) {
        const QByteArray &bytes = m_batches[m_next].bytes;
        const QByteArray hash = frames::hashOf(bytes);
        for (qint64 offset = 0; offset < bytes.size(); offset += largestPiece)
            body += frames::encode(BatchPiece{hash, offset, bytes.size(), bytes.mid(offset, largestPiece)});
    }
    return body + frames::encode(End{});
}

Result<void> LoadDevice::take(const QByteArray &answer)
{
    Answer under;
    frames::Reader reader;
    auto read = reader.add(answer, [&](const Frame &frame) { return takeFrame(frame, under); });
    if (!read)
        return read;
    if (!under.welcome || !under.finished)
        return failure(ErrorKind::Damaged, QStringLiteral("answer"));
    return {};
}

Result<void> LoadDevice::takeFrame(const Frame &frame, Answer &answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&frame))
        return failure(ErrorKind::Refused, {}, refusal->code + QLatin1Char(' ') + refusal->detail);
    if (const auto *welcome = std::get_if<Welcome>(&frame)) {
        answer.welcome = true;
        if (m_next == m_batches.size())
            return {};
        if (welcome->acknowledged < m_batches[m_next].lastSequence)
            return failure(ErrorKind::Damaged, QStringLiteral("acknowledged"));
        m_has.raise(m_number, m_batches[m_next++].lastSequence);
    }
    if (const auto *piece = std::get_if<BatchPiece>(&frame)) {
        answer.batch += piece->bytes;
        if (answer.batch.size() >= piece->total)
            return takeBatch(std::exchange(answer.batch, {}));
    }
    if (std::holds_alternative<Finish>(frame))
        answer.finished = true;
    return {};
}

Result<void> LoadDevice::takeBatch(const QByteArray &signedBytes)
{
    const auto content = signed_batch::content(signedBytes);
    if (!content)
        return failure(content.error());
    const auto header = batches::readHeader(*content);
    if (!header)
        return failure(header.error());
    if (header->commune != m_commune)
        return failure(ErrorKind::Damaged, QStringLiteral("commune"));
    m_has.raise(header->device, header->lastSequence);
    return {};
}

} // namespace ventanilla::sync
