#pragma once

#include "core/base/Clock.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/server/Ledger.h"
#include "core/sync/server/LedgerRelay.h"

// A relay's side of the server above it: for that one it is a computer without a journal of its own, which hands over what
// others have written. Calls block for as long as the link takes; `progress.isCancelled()` ends them within a second.
// Safe from any thread. Errors of the link are those of server_exchange.
namespace ventanilla::sync::relay_exchange {

// Makes the server of an empty ledger a relay. An attempt that was cut is repeated with the same code.
// Errors: Conflict "relay"; as server_exchange::enrolStore.
[[nodiscard]] Result<RelayIdentity> join(Ledger &ledger, const Clock &clock, const ServerIdentity &server,
    const QString &typedCode, const QString &name, Progress &progress);

// Asks the server above to enrol a computer, which is known here then. Errors: Damaged when it was enrolled in another
// commune.
[[nodiscard]] Result<EnrolmentAnswer> enrol(
    Ledger &ledger, const RelayIdentity &relay, const EnrolmentRequest &request, Progress &progress);

struct Report
{
    qint64 sentEntries = 0;
    qint64 receivedEntries = 0;
    qint64 sentBytes = 0; // of the bodies of HTTP
    qint64 receivedBytes = 0;
    // Why a batch could not be taken, here or there; the others were. It is offered again at the next exchange.
    std::optional<Error> refusedBatch;
    bool ended = false; // the relay was revoked and has handed over everything: it serves nobody any more
};

// Exchanges until both sides have everything. Notes in the ledger how it went.
[[nodiscard]] Result<Report> run(Ledger &ledger, const Clock &clock, const RelayIdentity &relay, Progress &progress);

} // namespace ventanilla::sync::relay_exchange
