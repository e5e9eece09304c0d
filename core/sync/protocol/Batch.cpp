#include "core/sync/protocol/Batch.h"

#include "core/sync/protocol/BatchBody.h"
#include "core/sync/protocol/Bytes.h"

#include <algorithm>

namespace ventanilla::sync::batches {

namespace {

using store::journal::TransactionRecord;

const QByteArray magic = QByteArrayLiteral("VNB");
constexpr quint8 formatVersion = 1;
constexpr int communeDigits = 5;
constexpr int largestDevice = 0xffff;

struct Head
{
    BatchHeader header;
    batch_body::Packing packing;
    QByteArrayView body;
};

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("batch"));
}

tl::unexpected<Error> tooLarge(qint64 limit)
{
    return failure(ErrorKind::FileTooLarge, QStringLiteral("batch"), QString::number(limit / (1024 * 1024)));
}

bool isCommuneCode(const QByteArray &text)
{
    return text.size() == communeDigits
        && std::all_of(text.begin(), text.end(), [](char character) { return character >= '0' && character <= '9'; });
}

// A chain is written only where something has gone before.
QByteArray chainOf(ByteReader &reader)
{
    const qint64 size = reader.upTo(store::journal::chainSize);
    if (size != 0 && size != store::journal::chainSize)
        reader.fail();
    return reader.raw(qsizetype(size)).toByteArray();
}

BatchHeader readFields(ByteReader &reader)
{
    BatchHeader header;
    const QByteArray commune = reader.raw(communeDigits).toByteArray();
    header.commune = QString::fromLatin1(commune);
    header.device = int(reader.upTo(largestDevice));
    header.firstSequence = reader.upTo(idCounterMask);
    const qint64 entries = reader.upTo(mostBatchEntries);
    header.lastSequence = header.firstSequence + entries - 1;
    header.previousChain = chainOf(reader);
    header.chain = reader.raw(store::journal::chainSize).toByteArray();
    header.needs = reader.versions();
    if (!isCommuneCode(commune) || header.device == 0 || header.firstSequence == 0 || entries == 0
        || header.lastSequence > idCounterMask || header.needs.sequenceOf(header.device) != 0)
        reader.fail();
    return header;
}

Result<Head> readHead(const QByteArray &bytes)
{
    if (bytes.size() > largestBatchBytes)
        return tooLarge(largestBatchBytes);
    ByteReader reader(bytes);
    if (reader.raw(magic.size()) != magic)
        return damaged();
    const quint8 version = reader.byte();
    if (version > formatVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("batch"));
    if (version != formatVersion)
        return damaged();
    Head head;
    head.header = readFields(reader);
    head.packing.method = reader.varint();
    head.packing.unpackedSize = reader.upTo(std::numeric_limits<qint64>::max());
    head.body = reader.raw(reader.left());
    if (!reader.ok())
        return damaged();
    if (head.packing.unpackedSize > largestUnpackedBatch)
        return tooLarge(largestUnpackedBatch);
    return head;
}

QByteArray written(const BatchHeader &header, const batch_body::Packed &body)
{
    ByteWriter writer;
    writer.raw(magic);
    writer.byte(formatVersion);
    writer.raw(header.commune.toLatin1());
    writer.varint(quint64(header.device));
    writer.varint(quint64(header.firstSequence));
    writer.varint(quint64(header.lastSequence - header.firstSequence + 1));
    writer.sized(header.previousChain);
    writer.raw(header.chain);
    writer.versions(header.needs);
    writer.varint(body.method);
    writer.varint(quint64(body.unpackedSize));
    writer.raw(body.bytes);
    return writer.bytes();
}

// What decode() would refuse is a defect of the caller.
bool isWellFormed(const Batch &batch)
{
    qint64 next = batch.header.firstSequence;
    for (const TransactionRecord &transaction : batch.transactions) {
        if (transaction.device != batch.header.device || transaction.firstSequence != next
            || transaction.entries.empty() || transaction.newlySeen.sequenceOf(transaction.device) != 0)
            return false;
        next = transaction.lastSequence() + 1;
    }
    return isCommuneCode(batch.header.commune.toUtf8()) && batch.header.firstSequence > 0 && batch.header.device > 0
        && next > batch.header.firstSequence && next == batch.header.lastSequence + 1;
}

} // namespace

Batch of(const QString &commune, std::vector<TransactionRecord> transactions, const QByteArray &previousChain)
{
    Q_ASSERT(!transactions.empty());
    Batch batch;
    batch.header.commune = commune;
    batch.header.device = transactions.front().device;
    batch.header.firstSequence = transactions.front().firstSequence;
    batch.header.lastSequence = transactions.back().lastSequence();
    batch.header.previousChain = previousChain;
    batch.header.chain = previousChain;
    for (const TransactionRecord &transaction : transactions) {
        batch.header.chain = store::journal::chainAfter(batch.header.chain, transaction);
        batch.header.needs.raise(transaction.newlySeen);
    }
    batch.transactions = std::move(transactions);
    return batch;
}

Result<QByteArray> encode(const Batch &batch)
{
    if (!isWellFormed(batch))
        return failure(ErrorKind::Internal, QStringLiteral("batch"));
    if (batch.header.lastSequence - batch.header.firstSequence >= mostBatchEntries)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("batch"));
    const auto body = batch_body::pack(batch.transactions);
    if (!body || body->unpackedSize > largestUnpackedBatch)
        return tooLarge(largestUnpackedBatch);
    QByteArray bytes = written(batch.header, *body);
    if (bytes.size() > largestBatchBytes)
        return tooLarge(largestBatchBytes);
    return bytes;
}

Result<Batch> decode(const QByteArray &bytes)
{
    const auto head = readHead(bytes);
    if (!head)
        return failure(head.error());
    auto transactions = batch_body::unpack(head->body, head->header, head->packing);
    if (!transactions)
        return failure(transactions.error());
    const auto namesItself = [](const TransactionRecord &transaction) {
        return transaction.newlySeen.sequenceOf(transaction.device) != 0;
    };
    if (transactions->empty() || std::any_of(transactions->begin(), transactions->end(), namesItself))
        return damaged();
    Batch batch = of(head->header.commune, std::move(*transactions), head->header.previousChain);
    if (batch.header != head->header)
        return damaged();
    return batch;
}

Result<BatchHeader> readHeader(const QByteArray &bytes)
{
    return readHead(bytes).map([](const Head &head) { return head.header; });
}

} // namespace ventanilla::sync::batches
