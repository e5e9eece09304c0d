#include "core/sync/engine/KeptBatches.h"

#include "core/store/JournalReading.h"
#include "core/sync/engine/WaitingBatches.h"

namespace ventanilla::sync::kept_batches {

namespace {

// `arrived` of what waits is above this: it comes after everything that is applied.
constexpr qint64 waitingOrder = qint64(1) << 62;

qint64 nextApplied(store::Connection &connection)
{
    return connection.statement("SELECT coalesce(max(arrived), 0) + 1 FROM kept_batch WHERE arrived < ?")
        .bind(waitingOrder)
        .single<qint64>()
        .value_or(1);
}

qint64 nextWaiting(store::Connection &connection)
{
    return connection.statement("SELECT coalesce(max(arrived), ?) + 1 FROM kept_batch WHERE arrived > ?")
        .bind(waitingOrder, waitingOrder)
        .single<qint64>()
        .value_or(waitingOrder);
}

struct Listed
{
    qint64 rowId = 0;
    qint64 bytes = 0;
};

std::vector<Listed> listLacking(store::Connection &connection, store::VersionVector have, qint64 mostBytes)
{
    std::vector<Listed> listed;
    qint64 total = 0;
    auto statement = connection.statement(
        "SELECT rowid, device, first_sequence, last_sequence, length(bytes) FROM kept_batch ORDER BY arrived");
    while (statement.step()) {
        const int device = statement.value<int>(1);
        const qint64 known = have.sequenceOf(device);
        const auto last = statement.value<qint64>(3);
        if (last <= known || statement.value<qint64>(2) > known + 1)
            continue;
        const auto bytes = statement.value<qint64>(4);
        if (!listed.empty() && total + bytes > mostBytes)
            break;
        listed.push_back({statement.value<qint64>(0), bytes});
        total += bytes;
        have.raise(device, last);
    }
    return listed;
}

} // namespace

std::vector<KeptBatch> lackingIn(store::Connection &connection, const store::VersionVector &have, qint64 mostBytes)
{
    std::vector<KeptBatch> batches;
    for (const Listed &listed : listLacking(connection, have, mostBytes)) {
        auto statement =
            connection.statement("SELECT device, first_sequence, last_sequence, bytes FROM kept_batch WHERE rowid = ?");
        if (statement.bind(listed.rowId).step())
            batches.push_back({statement.value<int>(0), statement.value<qint64>(1), statement.value<qint64>(2),
                statement.value<QByteArray>(3)});
    }
    return batches;
}

store::VersionVector held(store::Connection &connection)
{
    store::VersionVector held = store::journal::known(connection);
    auto statement = connection.statement("SELECT device, first_sequence, last_sequence FROM kept_batch"
                                          " WHERE applied = 0 ORDER BY device, first_sequence");
    while (statement.step()) {
        const int device = statement.value<int>(0);
        if (statement.value<qint64>(1) <= held.sequenceOf(device) + 1)
            held.raise(device, statement.value<qint64>(2));
    }
    return held;
}

void keep(store::Transaction &transaction, const KeptBatch &batch)
{
    transaction.statement("DELETE FROM kept_batch WHERE device = ? AND first_sequence = ? AND last_sequence < ?")
        .bind(batch.device, batch.firstSequence, batch.lastSequence)
        .run();
    const bool applied = store::journal::known(transaction).sequenceOf(batch.device) >= batch.lastSequence;
    transaction
        .statement("INSERT OR IGNORE INTO kept_batch (device, first_sequence, last_sequence, applied, arrived, bytes)"
                   " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(batch.device, batch.firstSequence, batch.lastSequence, applied,
            applied ? nextApplied(transaction) : nextWaiting(transaction), batch.bytes)
        .run();
}

} // namespace ventanilla::sync::kept_batches

namespace ventanilla::sync::waiting_batches {

std::vector<WaitingBatch> all(store::Connection &connection)
{
    auto statement = connection.statement("SELECT device, first_sequence, last_sequence FROM kept_batch"
                                          " WHERE applied = 0 ORDER BY device, first_sequence");
    std::vector<WaitingBatch> waiting;
    while (statement.step())
        waiting.push_back({statement.value<int>(0), statement.value<qint64>(1), statement.value<qint64>(2)});
    return waiting;
}

QByteArray bytesOf(store::Connection &connection, int device, qint64 firstSequence)
{
    return connection.statement("SELECT bytes FROM kept_batch WHERE device = ? AND first_sequence = ?")
        .bind(device, firstSequence)
        .single<QByteArray>()
        .value_or(QByteArray());
}

void noteApplied(store::Transaction &transaction, const WaitingBatch &batch)
{
    transaction.statement("UPDATE kept_batch SET applied = 1, arrived = ? WHERE device = ? AND first_sequence = ?")
        .bind(kept_batches::nextApplied(transaction), batch.device, batch.firstSequence)
        .run();
}

void drop(store::Transaction &transaction, const WaitingBatch &batch)
{
    transaction.statement("DELETE FROM kept_batch WHERE device = ? AND first_sequence = ? AND applied = 0")
        .bind(batch.device, batch.firstSequence)
        .run();
}

} // namespace ventanilla::sync::waiting_batches
