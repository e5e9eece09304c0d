#pragma once

#include "core/store/Database.h"
#include "core/sync/engine/Reception.h"

#include <QDateTime>

#include <map>

// What the window says at a glance, and the log a supervisor reads.
namespace ventanilla::sync {

enum class RecordState {
    OnlyHere, // no other computer has it
    Sent,     // handed over: on a stick, or to a server that has not confirmed it
    Confirmed // the server, or the receiver of a stick by its receipt, keeps it
};

enum class Carrier { Server = 1, Stick = 2, Office = 3 };

// One exchange, or one attempt.
struct ExchangeRecord
{
    qint64 id = 0;
    QDateTime at;
    Carrier carrier = Carrier::Server;
    qint64 sentEntries = 0;
    qint64 receivedEntries = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    qint64 conflicts = 0;
    QString problem; // empty when it went well; else a stable word: an Error's kind, or a Refusal's code
    bool operator==(const ExchangeRecord &) const = default;
};

struct SyncState
{
    bool enrolled = false;
    std::optional<ExchangeRecord> last; // the latest attempt
    QDateTime lastGood;                 // invalid if there was none
    qint64 unsentEntries = 0;           // of this device's journal, not confirmed
    QDateTime oldestUnsent;             // invalid when none
    std::vector<Waiting> waiting;
    qint64 openConflicts = 0;
    QDateTime leaseUntil;        // invalid: no server, no lease
    qint64 clockSkewSeconds = 0; // this clock less the server's, at the last exchange
    bool operator==(const SyncState &) const = default;
};

namespace sync_state {

[[nodiscard]] SyncState read(store::Connection &connection);
// Of what this device has changed in the row; Confirmed for a row that others alone have written.
[[nodiscard]] RecordState of(store::Connection &connection, const char *table, qint64 rowId);

struct Row
{
    const char *table;
    qint64 id;
};
// Of what people see as one record and is kept in several rows: as far as the row that has come least far. Nothing where
// there is nobody to exchange with.
[[nodiscard]] std::optional<RecordState> of(store::Connection &connection, const std::vector<Row> &rows);

// When each computer wrote the latest that is known here, by its number; those of which nothing has come are left out.
[[nodiscard]] std::map<int, QDateTime> latestWork(store::Connection &connection);

// Newest first; the last `longestLog` are kept.
inline constexpr int longestLog = 1000;
[[nodiscard]] std::vector<ExchangeRecord> log(store::Connection &connection, int most);
// Its id is given here.
void record(store::Transaction &transaction, const ExchangeRecord &exchange);

// Only where there is a DeviceIdentity already.
// This device's journal up to `sequence` was handed over; or is kept durably by the server or by `device`. A server that
// says nothing of the lease leaves it as it is.
void noteSent(store::Transaction &transaction, qint64 sequence);
void noteConfirmed(store::Transaction &transaction, qint64 sequence);
void noteServer(store::Transaction &transaction, const QDateTime &leaseUntil, qint64 skewSeconds);

} // namespace sync_state

} // namespace ventanilla::sync
