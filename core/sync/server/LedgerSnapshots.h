#pragma once

#include "core/base/Result.h"
#include "core/sync/protocol/SnapshotFrames.h"
#include "core/sync/server/LedgerSession.h"

#include <optional>

// The snapshots with which new computers begin: of each commune the latest that is complete, and one on its way. They lie
// in pieces, so that nobody has to hold one whole in memory. The server cannot make one, since it reads no row: it takes
// them from the commune's computers, one at a time.
namespace ventanilla::sync::ledger_snapshots {

// Notes that a request of the device is answered. Errors: Conflict "counter" when one with this counter or a later one was.
[[nodiscard]] Result<void> noteRequest(LedgerSession &session, const QString &commune, int device, qint64 counter);

// So little history is fetched in half a minute over the slowest link: no snapshot is worth its making.
inline constexpr qint64 leastWorthWhile = 256 * 1024;

// What a new computer fetches beside the kept snapshot, if that is so much that another one is worth while, a third of
// all it fetches at least, and nobody but this device is handing one over; else 0.
[[nodiscard]] qint64 wantedFrom(LedgerSession &session, const QString &commune, int device, const QDateTime &now);

// How long a turn lasts from the last word of who has it.
inline constexpr int turnMinutes = 10;
// False while it is another device's, or when the kept one already holds everything.
[[nodiscard]] bool takeTurn(LedgerSession &session, const QString &commune, int device, const QDateTime &now);

// The complete one.
[[nodiscard]] std::optional<SnapshotManifest> kept(LedgerSession &session, const QString &commune);
// Some of its bytes from `offset` on; empty when there are none. Of one on its way, too.
[[nodiscard]] QByteArray bytesFrom(
    LedgerSession &session, const QString &commune, const QByteArray &hash, qint64 offset);

// Begins to take one, instead of what else was on its way, or goes on with it: how much of it is here.
[[nodiscard]] qint64 begin(LedgerSession &session, const SnapshotManifest &manifest, const QDateTime &now);
// Keeps bytes from `start` on; what is here already stays. How much there is then. Errors: NotFound "snapshot" for one that
// was not begun, Damaged "offset" when they would leave a gap or are more than its manifest says.
[[nodiscard]] Result<qint64> add(LedgerSession &session, const QString &commune, const QByteArray &hash, qint64 start,
    const QByteArray &bytes, const QDateTime &now);
// Whoever begins with a snapshot gets everything after it as batches, which must follow on what it holds. May unpack a
// batch of each device, so it is for a body that reads; what it has found good stays so. Errors: Conflict: "gap" when
// it holds what the server has no batches of, "fork" when a journal in it is another than the server's.
[[nodiscard]] Result<void> checkHeads(LedgerSession &session, const SnapshotManifest &manifest);
// Puts one that is here whole, whose hash and heads were found good, in the place of the one kept so far. Errors: NotFound
// "snapshot"; Conflict "stale" when the one kept so far holds something that this one does not.
[[nodiscard]] Result<void> complete(LedgerSession &session, const QString &commune, const QByteArray &hash);

void forget(LedgerSession &session, const QString &commune, const QByteArray &hash);
// All that a device has made: one that may be in wrong hands could have put anything into them.
void forgetOf(LedgerSession &session, const QString &commune, int device);
// Those that nobody went on with.
void forgetUnfinished(LedgerSession &session, const QDateTime &changedBefore);

} // namespace ventanilla::sync::ledger_snapshots
