#include "core/sync/engine/SyncState.h"

#include "core/store/JournalReading.h"
#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/Conflicts.h"
#include "core/sync/engine/DeviceIdentity.h"

#include <algorithm>

namespace ventanilla::sync::sync_state {

namespace {

struct HandedOver
{
    qint64 sent = 0;
    qint64 confirmed = 0;
};

HandedOver handedOver(store::Connection &connection)
{
    auto statement = connection.statement("SELECT sent_sequence, confirmed_sequence FROM device_identity");
    if (!statement.step())
        return {};
    return {statement.value<qint64>(0), statement.value<qint64>(1)};
}

void readIdentity(store::Connection &connection, SyncState &state)
{
    auto statement = connection.statement(
        "SELECT server_authority IS NOT NULL, lease_until, clock_skew_seconds FROM device_identity");
    if (!statement.step())
        return;
    state.enrolled = statement.value<bool>(0);
    state.leaseUntil = statement.value<QDateTime>(1);
    state.clockSkewSeconds = statement.value<qint64>(2);
}

// When the device's transaction was written that has this entry, or its last one before.
QDateTime writtenUpTo(store::Connection &connection, int device, qint64 sequence)
{
    const auto clock =
        connection.statement("SELECT clock FROM journal_transaction WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1")
            .bind(composeId(device, 0), composeId(device, sequence))
            .single<qint64>();
    return clock ? QDateTime::fromMSecsSinceEpoch(store::journal::millisecondsOf(*clock), Qt::UTC) : QDateTime();
}

void readUnsent(store::Connection &connection, SyncState &state)
{
    const int device = connection.device();
    const qint64 last = store::journal::known(connection).sequenceOf(device);
    const qint64 confirmed = handedOver(connection).confirmed;
    if (last <= confirmed)
        return;
    state.unsentEntries = last - confirmed;
    state.oldestUnsent = writtenUpTo(connection, device, confirmed + 1);
}

} // namespace

SyncState read(store::Connection &connection)
{
    SyncState state;
    readIdentity(connection, state);
    readUnsent(connection, state);
    if (auto last = log(connection, 1); !last.empty())
        state.last = std::move(last.front());
    state.lastGood = connection.statement("SELECT max(at) FROM exchange_log WHERE problem = ''")
                         .single<QDateTime>()
                         .value_or(QDateTime());
    state.waiting = reception::waiting(connection);
    state.openConflicts = conflicts::countOpen(connection);
    return state;
}

RecordState of(store::Connection &connection, const char *table, qint64 rowId)
{
    const store::ReplicatedTable *known = store::findReplicatedTable(std::string_view(table));
    if (known == nullptr)
        return RecordState::OnlyHere;
    const qint64 first = composeId(connection.device(), 0);
    const auto newest = connection
                            .statement("SELECT max(id) FROM journal_entry WHERE table_number = ? AND row_id = ?"
                                       " AND id BETWEEN ? AND ?")
                            .bind(known->number, rowId, first, first | idCounterMask)
                            .single<std::optional<qint64>>()
                            .value_or(std::nullopt);
    const qint64 sequence = newest ? *newest & idCounterMask : 0;
    const HandedOver handed = handedOver(connection);
    if (sequence <= handed.confirmed)
        return RecordState::Confirmed;
    return sequence <= handed.sent ? RecordState::Sent : RecordState::OnlyHere;
}

std::map<int, QDateTime> latestWork(store::Connection &connection)
{
    std::map<int, QDateTime> latest;
    for (const Certificate &computer : known_devices::all(connection)) {
        const QDateTime written = writtenUpTo(connection, computer.device, idCounterMask);
        if (written.isValid())
            latest.emplace(computer.device, written);
    }
    return latest;
}

std::optional<RecordState> of(store::Connection &connection, const std::vector<Row> &rows)
{
    const auto own = identity_of_device::find(connection);
    if (rows.empty() || !own || (!own->isEnrolled() && known_devices::all(connection).size() < 2))
        return std::nullopt;
    RecordState least = RecordState::Confirmed;
    for (const Row &row : rows)
        least = std::min(least, of(connection, row.table, row.id));
    return least;
}

void noteSent(store::Transaction &transaction, qint64 sequence)
{
    transaction.statement("UPDATE device_identity SET sent_sequence = max(sent_sequence, ?)").bind(sequence).run();
}

void noteConfirmed(store::Transaction &transaction, qint64 sequence)
{
    noteSent(transaction, sequence);
    transaction.statement("UPDATE device_identity SET confirmed_sequence = max(confirmed_sequence, ?)")
        .bind(sequence)
        .run();
}

void noteServer(store::Transaction &transaction, const QDateTime &leaseUntil, qint64 skewSeconds)
{
    transaction.statement("UPDATE device_identity SET lease_until = coalesce(?, lease_until), clock_skew_seconds = ?")
        .bind(leaseUntil, skewSeconds)
        .run();
}

} // namespace ventanilla::sync::sync_state
