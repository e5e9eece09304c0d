#include "core/sync/protocol/PlainRows.h"

#include "core/sync/protocol/Bytes.h"

#include <zstd.h>

#include <memory>

namespace ventanilla::sync::plain_rows {

namespace {

using store::journal::EntryRecord;
using store::journal::TransactionRecord;

constexpr int compressionLevel = 19;
constexpr int largestWindow = 23; // a power of two; what decompression may take in memory

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), '\0');
    const size_t size =
        ZSTD_compress(result.data(), size_t(result.size()), bytes.constData(), size_t(bytes.size()), compressionLevel);
    result.truncate(qsizetype(size));
    return result;
}

// Takes memory as what is unpacked comes, not as it is announced.
Result<QByteArray> decompressed(QByteArrayView bytes)
{
    constexpr qint64 pieceSize = 256 * 1024;
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindow);
    ZSTD_inBuffer input{bytes.data(), size_t(bytes.size()), 0};
    QByteArray result;
    size_t hint = 1;
    while (hint != 0) {
        const qsizetype done = result.size();
        result.resize(std::min(largestUnpackedBatch + 1, done + pieceSize));
        ZSTD_outBuffer output{result.data(), size_t(result.size()), size_t(done)};
        hint = ZSTD_decompressStream(context.get(), &output, &input);
        result.truncate(qsizetype(output.pos));
        const bool starved = input.pos == input.size && output.pos < output.size && hint != 0;
        if (ZSTD_isError(hint) != 0U || starved || result.size() > largestUnpackedBatch)
            return failure(ErrorKind::Damaged, QStringLiteral("batch"));
    }
    if (input.pos != input.size)
        return failure(ErrorKind::Damaged, QStringLiteral("batch"));
    return result;
}

} // namespace

Result<QByteArray> pack(const std::vector<TransactionRecord> &transactions)
{
    ByteWriter writer;
    for (const TransactionRecord &transaction : transactions) {
        writer.signedVarint(transaction.clock);
        writer.signedVarint(transaction.operatorId);
        writer.versions(transaction.newlySeen);
        writer.varint(transaction.entries.size());
        for (const EntryRecord &entry : transaction.entries) {
            writer.signedVarint(entry.table);
            writer.signedVarint(entry.rowId);
            writer.byte(quint8(entry.operation));
            writer.sized(entry.changes);
        }
    }
    if (writer.bytes().size() > largestUnpackedBatch)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("batch"));
    return compressed(writer.bytes());
}

Result<std::vector<TransactionRecord>> unpack(QByteArrayView bytes, const BatchHeader &header)
{
    const auto unpacked = decompressed(bytes);
    if (!unpacked)
        return failure(unpacked.error());
    ByteReader reader(*unpacked);
    std::vector<TransactionRecord> transactions;
    qint64 next = header.firstSequence;
    while (reader.ok() && next <= header.lastSequence) {
        TransactionRecord transaction;
        transaction.device = header.device;
        transaction.firstSequence = next;
        transaction.clock = reader.signedVarint();
        transaction.operatorId = reader.signedVarint();
        transaction.newlySeen = reader.versions();
        const qint64 count = reader.upTo(header.lastSequence - next + 1);
        for (qint64 left = count; left > 0 && reader.ok(); --left) {
            EntryRecord entry;
            entry.table = int(reader.signedVarint());
            entry.rowId = reader.signedVarint();
            const quint8 operation = reader.byte();
            entry.operation = store::journal::Operation(operation);
            entry.changes = reader.sized(reader.left());
            if (operation < 1 || operation > 3)
                reader.fail();
            transaction.entries.push_back(std::move(entry));
        }
        if (count == 0)
            reader.fail();
        next += count;
        transactions.push_back(std::move(transaction));
    }
    if (!reader.isComplete())
        return failure(ErrorKind::Damaged, QStringLiteral("batch"));
    return transactions;
}

} // namespace ventanilla::sync::plain_rows
