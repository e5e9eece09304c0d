#include "core/store/JournalReading.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SameKeys.h"
#include "core/sync/engine/StoreCommune.h"

#include <algorithm>

namespace ventanilla::sync::kept_batches {

namespace {

// Small enough that a batch is signed, sent and taken in a moment, large enough to pack well.
constexpr qint64 mostEntriesCut = 20'000;
// Before packing: what is larger no model packs (core/sync/protocol/BatchBody.cpp), for three times the bytes.
constexpr qint64 mostBytesCut = 2 * 1024 * 1024;
constexpr qint64 bytesBesideChanges = 16; // of an entry, about

qint64 sizeOf(const store::journal::TransactionRecord &record)
{
    qint64 size = 0;
    for (const auto &entry : record.entries)
        size += entry.changes.size() + bytesBesideChanges;
    return size;
}

void keepBeginning(std::vector<store::journal::TransactionRecord> &records)
{
    qint64 size = 0;
    const auto end = std::ranges::find_if(records, [&](const auto &record) {
        size += sizeOf(record);
        return size > mostBytesCut && &record != &records.front();
    });
    records.erase(end, records.end());
}

qint64 lastCut(store::Connection &connection)
{
    const qint64 start = connection.statement("SELECT sequence FROM journal_start WHERE device = ?")
                             .bind(connection.device())
                             .single<qint64>()
                             .value_or(0);
    const qint64 kept = connection
                            .statement("SELECT coalesce(max(last_sequence), 0) FROM kept_batch WHERE device = ?"
                                       " AND applied = 1")
                            .bind(connection.device())
                            .single<qint64>()
                            .value_or(0);
    return std::max(kept, start);
}

// An edit made here may have ended two rows' sharing a key.
void refreshKeys(store::Transaction &transaction, const std::vector<store::journal::TransactionRecord> &records)
{
    same_keys::TouchedRows touched;
    for (const auto &record : records) {
        for (const auto &entry : record.entries)
            touched[entry.table].insert(entry.rowId);
    }
    same_keys::refresh(transaction, touched);
}

// False when nothing is left to cut.
Result<bool> cutNext(store::Transaction &transaction)
{
    const int device = transaction.device();
    const qint64 after = lastCut(transaction);
    auto records = store::journal::transactionsAfter(transaction, device, after, mostEntriesCut);
    if (records.empty())
        return false;
    keepBeginning(records);
    const auto chain = store::journal::chainAt(transaction, device, after);
    if (!chain)
        return failure(ErrorKind::Damaged, QStringLiteral("chain"));
    const Batch batch = batches::of(communeOf(transaction), std::move(records), *chain);
    const auto encoded = batches::encode(batch);
    if (!encoded)
        return failure(encoded.error());
    const auto identity = identity_of_device::findOrMake(transaction);
    keep(transaction,
        {device, batch.header.firstSequence, batch.header.lastSequence, signed_batch::sign(*encoded, identity.keys)});
    refreshKeys(transaction, batch.transactions);
    return true;
}

} // namespace

Result<void> cutNew(store::Database &database)
{
    NoProgress progress;
    return cutNew(database, progress);
}

Result<void> cutNew(store::Database &database, Progress &progress)
{
    for (;;) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const auto cut = database.write([](store::Transaction &transaction) { return cutNext(transaction); });
        if (!cut)
            return failure(cut.error());
        if (!*cut)
            return {};
    }
}

} // namespace ventanilla::sync::kept_batches
