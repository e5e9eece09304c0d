#include "core/sync/engine/SnapshotParts.h"

#include "core/sync/engine/Snapshot.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"

#include <limits>

namespace ventanilla::sync::snapshot {

namespace {

using store::journal::KeptTransaction;
using store::journal::TransactionRecord;

const QByteArray magic = QByteArrayLiteral("VNS");
constexpr quint8 formatVersion = snapshot::format;
constexpr qint64 longestCommune = 16;
constexpr int largestDevice = 0xffff;
constexpr qint64 largestId = std::numeric_limits<qint64>::max();

enum class PartKind : quint8 { Head = 1, Entries = 2, Conflicts = 3, End = 4 };

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
}

ByteWriter begun(PartKind kind)
{
    ByteWriter writer;
    writer.raw(magic);
    writer.byte(formatVersion);
    writer.byte(quint8(kind));
    return writer;
}

Result<QByteArray> written(const Head &head)
{
    ByteWriter writer = begun(PartKind::Head);
    writer.sized(head.commune.toUtf8());
    writer.varint(head.cuts.size());
    for (const store::journal::JournalCut &cut : head.cuts) {
        writer.varint(quint64(cut.device));
        writer.varint(quint64(cut.sequence));
        writer.raw(cut.chain);
    }
    return writer.bytes();
}

Result<Part> readHead(ByteReader &reader)
{
    Head head;
    head.commune = reader.text(longestCommune);
    for (qint64 left = reader.upTo(largestDevice); left > 0 && reader.ok(); --left) {
        store::journal::JournalCut cut;
        cut.device = int(reader.upTo(largestDevice));
        cut.sequence = reader.upTo(idCounterMask);
        cut.chain = reader.raw(store::journal::chainSize).toByteArray();
        head.cuts.push_back(cut);
    }
    return head;
}

// What the batch cannot say: which sequences there are.
void writeGaps(ByteWriter &writer, const KeptTransaction &transaction, qint64 last)
{
    writer.varint(quint64(transaction.firstSequence - last - 1));
    const qint64 span = transaction.lastSequence - transaction.firstSequence + 1;
    const qint64 leftOut = span - qint64(transaction.sequences.size());
    writer.varint(quint64(leftOut));
    if (leftOut == 0)
        return;
    qint64 before = transaction.firstSequence - 1;
    for (const qint64 sequence : transaction.sequences) {
        writer.varint(quint64(sequence - before - 1));
        before = sequence;
    }
}

bool readGaps(ByteReader &reader, const TransactionRecord &record, qint64 last, KeptTransaction &kept)
{
    const auto count = qint64(record.entries.size());
    kept.firstSequence = last + 1 + reader.upTo(idCounterMask - last - 1);
    const qint64 room = idCounterMask - kept.firstSequence;
    if (count > room)
        return false;
    const qint64 leftOut = reader.upTo(room - count);
    kept.lastSequence = kept.firstSequence + count + leftOut - 1;
    qint64 before = kept.firstSequence - 1;
    for (qint64 index = 0; index < count; ++index) {
        const qint64 skipped = leftOut == 0 ? 0 : reader.upTo(leftOut);
        before += 1 + skipped;
        kept.sequences.push_back(before);
    }
    return reader.ok() && before <= kept.lastSequence;
}

Result<QByteArray> written(const Entries &entries)
{
    ByteWriter gaps;
    std::vector<TransactionRecord> records;
    qint64 last = 0;
    qint64 next = 1;
    for (const KeptTransaction &kept : entries.transactions) {
        writeGaps(gaps, kept, last);
        last = kept.lastSequence;
        records.push_back({kept.device, next, kept.clock, kept.operatorId, kept.newlySeen, kept.entries});
        next += qint64(kept.entries.size());
    }
    const auto batch = batches::encode(batches::of(entries.commune, std::move(records), {}));
    if (!batch)
        return failure(batch.error());
    ByteWriter writer = begun(PartKind::Entries);
    writer.sized(gaps.bytes());
    writer.raw(*batch);
    return writer.bytes();
}

Result<Part> readEntries(ByteReader &reader)
{
    const QByteArray gapBytes = reader.sized(largestBatchBytes);
    const auto batch = batches::decode(reader.raw(reader.left()).toByteArray());
    if (!batch)
        return failure(batch.error());
    ByteReader gaps(gapBytes);
    Entries entries;
    entries.commune = batch->header.commune;
    qint64 last = 0;
    for (const TransactionRecord &record : batch->transactions) {
        KeptTransaction kept{
            record.device, 0, 0, record.clock, record.operatorId, record.newlySeen, {}, record.entries};
        if (!readGaps(gaps, record, last, kept))
            return damaged();
        last = kept.lastSequence;
        entries.transactions.push_back(std::move(kept));
    }
    if (!gaps.isComplete())
        return damaged();
    return entries;
}

Result<QByteArray> written(const ConflictRows &conflicts)
{
    ByteWriter writer = begun(PartKind::Conflicts);
    writer.varint(conflicts.rows.size());
    for (const ConflictRow &row : conflicts.rows) {
        writer.varint(quint64(row.table));
        writer.varint(quint64(row.rowId));
        writer.signedVarint(row.column);
        writer.varint(quint64(row.kind));
        writer.varint(quint64(row.first));
        writer.varint(quint64(row.second));
        writer.varint(quint64(row.decision.value_or(0)));
    }
    return writer.bytes();
}

Result<Part> readConflicts(ByteReader &reader)
{
    constexpr qint64 largestNumber = std::numeric_limits<int>::max();
    ConflictRows conflicts;
    for (qint64 left = reader.upTo(reader.left()); left > 0 && reader.ok(); --left) {
        ConflictRow row;
        row.table = int(reader.upTo(largestNumber));
        row.rowId = reader.upTo(largestId);
        row.column = int(reader.signedVarint());
        row.kind = int(reader.upTo(largestNumber));
        row.first = reader.upTo(largestId);
        row.second = reader.upTo(largestId);
        if (const qint64 decision = reader.upTo(largestId); decision != 0)
            row.decision = decision;
        conflicts.rows.push_back(row);
    }
    return conflicts;
}

Result<QByteArray> written(const Total &total)
{
    ByteWriter writer = begun(PartKind::End);
    for (const qint64 count : {total.transactions, total.entries, total.conflicts})
        writer.varint(quint64(count));
    return writer.bytes();
}

Result<Part> readTotal(ByteReader &reader)
{
    Total total;
    for (qint64 *count : {&total.transactions, &total.entries, &total.conflicts})
        *count = reader.upTo(largestId);
    return total;
}

Result<Part> readPart(ByteReader &reader)
{
    switch (PartKind(reader.byte())) {
    case PartKind::Head:
        return readHead(reader);
    case PartKind::Entries:
        return readEntries(reader);
    case PartKind::Conflicts:
        return readConflicts(reader);
    case PartKind::End:
        return readTotal(reader);
    }
    return damaged();
}

} // namespace

Result<QByteArray> encode(const Part &part)
{
    return std::visit([](const auto &content) { return written(content); }, part);
}

Result<Part> decode(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (reader.raw(magic.size()) != magic)
        return damaged();
    const quint8 version = reader.byte();
    if (version > formatVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("snapshot"));
    if (version != formatVersion)
        return damaged();
    auto part = readPart(reader);
    if (part && !reader.isComplete())
        return damaged();
    return part;
}

} // namespace ventanilla::sync::snapshot
