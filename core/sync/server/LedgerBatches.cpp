#include "core/sync/server/LedgerBatches.h"

#include "core/sync/protocol/Keys.h"
#include "core/sync/server/LedgerDevices.h"

#include <algorithm>

namespace ventanilla::sync::ledger_batches {

namespace {

// Of a batch that ends within what is kept: the same history, or another one?
BatchFate fateOfOld(LedgerSession &session, const ArrivedBatch &batch)
{
    const BatchHeader &header = batch.header;
    QByteArray hash;
    session.each("SELECT hash FROM batch WHERE commune = ? AND device = ? AND first_sequence = ? AND last_sequence = ?",
        {header.commune, header.device, header.firstSequence, header.lastSequence},
        [&](const LedgerRow &row) { hash = row.bytes(0); });
    if (hash == batch.hash)
        return BatchFate::Known;
    // A device set back to a backup cuts the same transactions in other places.
    const QByteArray chain = chainAt(session, header.commune, header.device, header.lastSequence);
    return chain == header.chain ? BatchFate::Known : BatchFate::Fork;
}

void keep(LedgerSession &session, const ArrivedBatch &batch, const QDateTime &now)
{
    const BatchHeader &header = batch.header;
    session.run("UPDATE commune SET arrivals = arrivals + 1, bytes_beyond_snapshot = bytes_beyond_snapshot + ?"
                " WHERE code = ?",
        {qint64(batch.bytes.size()), header.commune});
    session.run(
        "INSERT INTO batch (commune, device, first_sequence, last_sequence, hash, arrived, arrived_at, size, bytes)"
        " VALUES (?, ?, ?, ?, ?, (SELECT arrivals FROM commune WHERE code = ?), ?, ?, ?)",
        {header.commune, header.device, header.firstSequence, header.lastSequence, batch.hash, header.commune, now,
            qint64(batch.bytes.size()), batch.bytes});
    session.run("UPDATE device SET last_sequence = ?, chain = ? WHERE commune = ? AND number = ?",
        {header.lastSequence, header.chain, header.commune, header.device});
}

void addPlaces(LedgerSession &session, const QString &commune, int device, qint64 after, qint64 mostBytes,
    std::vector<BatchPlace> &places)
{
    // A batch that makes answers too large is followed by none of its device, so a count bounds the rows as well.
    constexpr qint64 smallestBatch = 128;
    session.each("SELECT first_sequence, last_sequence, hash, arrived, size FROM batch"
                 " WHERE commune = ? AND device = ? AND last_sequence > ? ORDER BY last_sequence LIMIT ?",
        {commune, device, after, 1 + mostBytes / smallestBatch}, [&](const LedgerRow &row) {
            places.push_back({device, row.integer(0), row.integer(1), row.bytes(2), row.integer(3), row.integer(4)});
        });
}

} // namespace

QByteArray chainAt(LedgerSession &session, const QString &commune, int device, qint64 sequence)
{
    QByteArray kept;
    session.each("SELECT bytes FROM batch WHERE commune = ? AND device = ? AND last_sequence >= ?"
                 " ORDER BY last_sequence LIMIT 1",
        {commune, device, sequence}, [&](const LedgerRow &row) { kept = row.bytes(0); });
    const auto content = signed_batch::content(kept);
    const auto batch = content ? batches::decode(*content) : failure(content.error());
    if (!batch)
        return {};
    QByteArray chain = batch->header.previousChain;
    for (const store::journal::TransactionRecord &transaction : batch->transactions) {
        chain = store::journal::chainAfter(chain, transaction);
        if (transaction.lastSequence() == sequence)
            return chain;
    }
    return {};
}

Result<BatchFate> take(LedgerSession &session, const ArrivedBatch &batch, const QDateTime &now)
{
    const BatchHeader &header = batch.header;
    session.lockCommune(header.commune);
    const auto device = ledger_devices::find(session, header.commune, header.device);
    if (!device)
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    if (header.lastSequence <= device->lastSequence)
        return fateOfOld(session, batch);
    if (header.firstSequence > device->lastSequence + 1)
        return BatchFate::Gap;
    if (header.firstSequence <= device->lastSequence || header.previousChain != device->chain)
        return BatchFate::Fork;
    keep(session, batch, now);
    return BatchFate::Kept;
}

store::VersionVector held(LedgerSession &session, const QString &commune)
{
    store::VersionVector held;
    session.each("SELECT number, last_sequence FROM device WHERE commune = ? AND last_sequence > 0", {commune},
        [&](const LedgerRow &row) { held.raise(int(row.integer(0)), row.integer(1)); });
    return held;
}

Lacking lackingIn(LedgerSession &session, const QString &commune, const store::VersionVector &have, qint64 mostBytes)
{
    Lacking lacking;
    const store::VersionVector all = held(session, commune);
    for (const auto &[device, sequence] : all.sequences()) {
        if (sequence > have.sequenceOf(device))
            addPlaces(session, commune, device, have.sequenceOf(device), mostBytes, lacking.batches);
    }
    std::sort(lacking.batches.begin(), lacking.batches.end(),
        [](const BatchPlace &left, const BatchPlace &right) { return left.arrived < right.arrived; });
    qint64 bytes = 0;
    const auto beyond = std::find_if(lacking.batches.begin(), lacking.batches.end(), [&](const BatchPlace &place) {
        const bool isFirst = bytes == 0;
        bytes += place.size;
        return !isFirst && bytes > mostBytes;
    });
    lacking.more = beyond != lacking.batches.end();
    lacking.batches.erase(beyond, lacking.batches.end());
    return lacking;
}

QByteArray bytesOf(LedgerSession &session, const QString &commune, const BatchPlace &place)
{
    QByteArray bytes;
    session.each("SELECT bytes FROM batch WHERE commune = ? AND device = ? AND first_sequence = ?",
        {commune, place.device, place.firstSequence}, [&](const LedgerRow &row) { bytes = row.bytes(0); });
    return bytes;
}

qint64 sizeOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash)
{
    qint64 size = 0;
    session.each("SELECT size FROM batch WHERE commune = ? AND device = ? AND hash = ?", {commune, device, hash},
        [&](const LedgerRow &row) { size = row.integer(0); });
    return size;
}

} // namespace ventanilla::sync::ledger_batches
