#pragma once

#include "core/base/Result.h"
#include "core/store/JournalRecords.h"

#include <array>

// The unit of every exchange, whatever carries it: a contiguous range of one device's journal, whole transactions only.
// Byte form: FORMAT.md beside this file, precise enough for a second implementation. Functions are safe from any thread.
namespace ventanilla::sync {

struct BatchHeader
{
    QString commune; // official code, five digits
    int device = 0;
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
    QByteArray
        previousChain; // 16 bytes: the journal's chain before the first transaction; empty at the journal's start
    QByteArray chain;  // 16 bytes: after the last one
    store::VersionVector needs; // what must be known before it can be applied: all that its authors had newly seen
    bool operator==(const BatchHeader &) const = default;
};

struct Batch
{
    BatchHeader header;
    std::vector<store::journal::TransactionRecord> transactions;
    bool operator==(const Batch &) const = default;
};

// Limits of what is read from outside; encode() never exceeds them. The import of a file is one transaction, which travels
// whole: a register of 300,000 persons must fit.
inline constexpr qint64 largestBatchBytes = 24 * 1024 * 1024;
inline constexpr qint64 mostBatchEntries = 1'000'000;
inline constexpr qint64 largestUnpackedBatch = 256 * 1024 * 1024;

namespace batches {

// The header that fits these transactions of one device, which must be contiguous and not empty.
[[nodiscard]] Batch of(const QString &commune, std::vector<store::journal::TransactionRecord> transactions,
    const QByteArray &previousChain);

// The bytes without signature. Errors: FileTooLarge when the batch exceeds a limit.
[[nodiscard]] Result<QByteArray> encode(const Batch &batch);
// Takes bytes from anybody: never reads beyond them, allocates within the limits, and checks that the chain leads from
// previousChain to chain and that the header says what the transactions say.
// Errors: Damaged, NewerVersion (a format this program does not know), FileTooLarge.
[[nodiscard]] Result<Batch> decode(const QByteArray &bytes);
// The header alone, without unpacking. Errors as decode.
[[nodiscard]] Result<BatchHeader> readHeader(const QByteArray &bytes);

} // namespace batches

} // namespace ventanilla::sync
