#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/protocol/Enrolment.h"

// The client's side of the regional server. Every call blocks for as long as the link takes: run it in a worker with its own
// Database; `progress.isCancelled()` ends it within a second. Whatever arrived before a cut is kept and not sent again.
namespace ventanilla::sync {

struct ExchangeReport
{
    qint64 sentBytes = 0; // of the bodies of HTTP
    qint64 receivedBytes = 0;
    qint64 sentEntries = 0;
    Reception reception; // everything that was applied
    int roundTrips = 0;  // requests made
    bool wiped = false;  // the device was revoked: its key slots are gone
};

// What an error of an exchange is called besides ErrorKind's usual: Offline (no route, refused, name unknown), Cut (the link
// ended midway), Refused (detail: the Refusal's code), UntrustedServer (another certificate than the pinned one).
namespace server_exchange {

// Enrols a store that has worked alone with the server. Its number and its data stay. Errors: Offline, Cut, Refused,
// InvalidInput (code, name, server).
[[nodiscard]] Result<void> enrolStore(store::Database &database, const QString &serverUrl, const QString &typedCode,
    const QString &deviceName, Progress &progress);

// The certificate the server shows, as its SHA-256, for people to compare before they trust it.
[[nodiscard]] Result<QByteArray> certificateOf(const QString &serverUrl, Progress &progress);

// Exchanges until both sides have everything. Records itself in the log, failures too.
[[nodiscard]] Result<ExchangeReport> run(store::Database &database, Progress &progress);

} // namespace server_exchange

} // namespace ventanilla::sync
