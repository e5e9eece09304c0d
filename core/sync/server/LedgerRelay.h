#pragma once

#include "core/base/Result.h"
#include "core/store/VersionVector.h"
#include "core/sync/protocol/Enrolment.h"
#include "core/sync/protocol/Exchange.h"
#include "core/sync/server/LedgerSession.h"

#include <optional>

// What the ledger of a relay knows of the server above it, the region's. A relay has one commune, whose computers the
// server above numbers, signs for and revokes; here they are only kept as they came from there.
namespace ventanilla::sync {

struct RelayIdentity
{
    KeyPair keys;
    QString commune; // empty while the server above has not answered
    int device = 0;  // the relay's number there
    QString url;
    QByteArray certificate; // SHA-256 of the server's that is pinned; empty: a public authority vouches for it
    bool operator==(const RelayIdentity &) const = default;
};

struct RelayState
{
    RelayIdentity identity;
    QDateTime lastContact; // with the server above; invalid before the first
    QDateTime leaseUntil;  // what that gave; nobody gets a longer one here
    QString problem;       // a stable word for the last attempt (server_exchange::problemWord); empty when it went well
    bool ended = false;    // revoked there, and everything is handed over: serves nobody any more
    bool operator==(const RelayState &) const = default;
};

// What the server above is not known to have.
struct BatchesWaiting
{
    qint64 count = 0;
    qint64 bytes = 0;
    bool operator==(const BatchesWaiting &) const = default;
};

namespace ledger_relay {

// Nothing in a ledger whose server is no relay.
[[nodiscard]] std::optional<RelayState> find(LedgerSession &session);
// Errors: Conflict "relay" in a relay's ledger, where the server above decides.
[[nodiscard]] Result<void> requireNone(LedgerSession &session);
// Errors: Busy "relay" for one that has ended.
[[nodiscard]] Result<void> requireServing(LedgerSession &session);

// Keys to join with, the same ones again until it has worked, since an answer may be lost on its way.
// Errors: Conflict "relay" for a ledger that has communes of its own, or has joined (detail "joined").
[[nodiscard]] Result<RelayIdentity> prepare(LedgerSession &session);
// The server above has answered. Errors: as ledger_devices::learn.
[[nodiscard]] Result<void> join(LedgerSession &session, const QString &url, const QByteArray &certificate,
    const EnrolmentAnswer &answer, const QDateTime &now);

// A Hello's number, larger than every earlier one: the time of day in milliseconds, so that a ledger that was put back to
// a backup does not repeat itself. Remembers whether an upload is about to begin.
[[nodiscard]] qint64 nextCounter(LedgerSession &session, const QDateTime &now, bool uploads);
// Whether an upload has begun whose answer never came.
[[nodiscard]] bool uploadWasCut(LedgerSession &session);

// How far the server above is known to keep each journal.
[[nodiscard]] store::VersionVector upstreamHas(LedgerSession &session, const QString &commune);
[[nodiscard]] BatchesWaiting waiting(LedgerSession &session, const QString &commune);
void noteWelcome(LedgerSession &session, const QString &commune, const Welcome &welcome, const QDateTime &now);
void noteProblem(LedgerSession &session, const QString &problem);
void noteEnded(LedgerSession &session);

// The beginning of a batch that was under way from there.
struct UpstreamPart
{
    QByteArray hash;
    qint64 total = 0;
    QByteArray bytes;
};
[[nodiscard]] std::optional<UpstreamPart> upstreamPart(LedgerSession &session);
void keepPart(LedgerSession &session, const UpstreamPart &part);
void dropPart(LedgerSession &session);

} // namespace ledger_relay

} // namespace ventanilla::sync
