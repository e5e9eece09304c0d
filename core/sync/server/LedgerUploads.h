#pragma once

#include "core/sync/server/LedgerSession.h"

// The batch that a device was sending when its link was cut, so that any server process can take the rest. One a device:
// the beginning of another one replaces it.
namespace ventanilla::sync::ledger_uploads {

// How many bytes of it are kept without a gap from the first one on; 0 for an unknown one.
[[nodiscard]] qint64 sizeOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash);
[[nodiscard]] QByteArray bytesOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash);

// Keeps bytes from `start` on, which must not leave a gap. What was kept before stays as it was.
void add(LedgerSession &session, const QString &commune, int device, const QByteArray &hash, qint64 start,
    const QByteArray &bytes, const QDateTime &now);

// Does nothing when another one is under way.
void forget(LedgerSession &session, const QString &commune, int device, const QByteArray &hash);
// Those that nobody went on with; how many.
qint64 forgetOlderThan(LedgerSession &session, const QDateTime &instant);

} // namespace ventanilla::sync::ledger_uploads
