#include "core/sync/protocol/BatchBody.h"

#include "core/sync/protocol/Bytes.h"
#include "core/sync/protocol/ModelPool.h"
#include "core/sync/protocol/PlainRows.h"

#include <QFile>

#include <limits>

namespace ventanilla::sync::batch_body {

namespace {

using store::journal::EntryRecord;
using store::journal::TransactionRecord;

// A model takes some seconds for a megabyte; what is larger is no exchange of some days but the first of a whole office,
// and goes as plain rows.
constexpr qint64 largestModelled = 2 * 1024 * 1024;
constexpr qint64 mostModelledEntries = 50'000;
constexpr quint64 plainPacking = 0;
constexpr quint64 newestLesson = 1;

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("batch"));
}

qint64 sizeOf(const std::vector<TransactionRecord> &transactions)
{
    qint64 size = 0;
    for (const TransactionRecord &transaction : transactions) {
        for (const EntryRecord &entry : transaction.entries)
            size += entry.changes.size();
    }
    return size;
}

// The transactions that are shipped to teach a model with.
std::vector<TransactionRecord> lesson()
{
    QFile file(QStringLiteral(":/sync/lesson1.bin"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QByteArray bytes = file.readAll();
    ByteReader reader(bytes);
    BatchHeader header;
    header.device = 1;
    header.firstSequence = 1;
    header.lastSequence = reader.upTo(mostBatchEntries);
    return plain_rows::unpack(reader.raw(reader.left()), header).value_or(std::vector<TransactionRecord>());
}

// Teaching takes a moment, so it is done once a process.
ModelPool &taughtModels()
{
    static ModelPool pool([] {
        RowModel taught;
        BitTeacher teacher;
        qint64 left = std::numeric_limits<qint64>::max();
        for (TransactionRecord &transaction : lesson()) {
            const bool fits = taught.pass(teacher, transaction, mostBatchEntries, left);
            Q_ASSERT(fits);
            Q_UNUSED(fits)
        }
        taught.forgetValues();
        return taught;
    }());
    return pool;
}

QByteArray modelled(const std::vector<TransactionRecord> &transactions)
{
    BitWriter writer;
    ModelPool::Lease model(taughtModels());
    qint64 left = std::numeric_limits<qint64>::max();
    for (TransactionRecord transaction : transactions) {
        const bool fits = model->pass(writer, transaction, mostBatchEntries, left);
        Q_ASSERT(fits);
        Q_UNUSED(fits)
    }
    return writer.finish();
}

Result<std::vector<TransactionRecord>> readModelled(QByteArrayView bytes, const BatchHeader &header, qint64 size)
{
    BitReader reader(bytes);
    ModelPool::Lease model(taughtModels());
    std::vector<TransactionRecord> transactions;
    qint64 next = header.firstSequence;
    while (next <= header.lastSequence) {
        TransactionRecord transaction;
        transaction.device = header.device;
        transaction.firstSequence = next;
        if (!model->pass(reader, transaction, header.lastSequence - next + 1, size))
            return damaged();
        next = transaction.lastSequence() + 1;
        transactions.push_back(std::move(transaction));
    }
    if (!reader.isAtEnd())
        return damaged();
    return transactions;
}

} // namespace

Result<Packed> pack(const std::vector<TransactionRecord> &transactions)
{
    const qint64 size = sizeOf(transactions);
    qint64 entries = 0;
    for (const TransactionRecord &transaction : transactions)
        entries += qint64(transaction.entries.size());
    if (size > largestModelled || entries > mostModelledEntries)
        return plain_rows::pack(transactions).map([size](const QByteArray &bytes) {
            return Packed{{plainPacking, size}, bytes};
        });
    return Packed{{newestLesson, size}, modelled(transactions)};
}

Result<std::vector<TransactionRecord>> unpack(QByteArrayView bytes, const BatchHeader &header, const Packing &packing)
{
    if (packing.method > newestLesson)
        return failure(ErrorKind::NewerVersion, QStringLiteral("batch"));
    const qint64 entries = header.lastSequence - header.firstSequence + 1;
    if (packing.method != plainPacking && (packing.unpackedSize > largestModelled || entries > mostModelledEntries))
        return damaged();
    auto transactions = packing.method == plainPacking ? plain_rows::unpack(bytes, header)
                                                       : readModelled(bytes, header, packing.unpackedSize);
    if (transactions && sizeOf(*transactions) != packing.unpackedSize)
        return damaged();
    return transactions;
}

} // namespace ventanilla::sync::batch_body
