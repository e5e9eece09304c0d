#pragma once

#include "core/base/Clock.h"
#include "core/sync/protocol/Exchange.h"
#include "core/sync/server/Ledger.h"

#include <optional>

namespace ventanilla::sync {

// What happened, for the log and the metrics: no personal data in it.
struct SnapshotAccount
{
    QString commune; // empty until a device has shown who it is
    int device = 0;
    qint64 receivedBytes = 0;
    qint64 sentBytes = 0;
    bool complete = false; // handed over whole, and found good
    QString refused;       // a Refusal's code
};

// Who may hand a snapshot over, or fetch one. `audience` is the SHA-256 of this server's certificate.
namespace snapshot_door {

// Lets a computer of the commune in, once for each counter; it must not be revoked. A relay has no store, neither to make a
// snapshot of nor to begin with one. Errors: Refused, with the Refusal's code as detail (unknown_device, bad_signature,
// revoked, relay, replayed, damaged); those of the ledger.
[[nodiscard]] Result<void> admit(
    Ledger &ledger, const SnapshotRequest &request, SnapshotRequest::Purpose purpose, const QByteArray &audience);

// For an error of admit, the ledger or a frame.
[[nodiscard]] Refusal refusalFor(const Error &error);

} // namespace snapshot_door

} // namespace ventanilla::sync
