#pragma once

#include "core/base/Progress.h"
#include "core/security/Entrance.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/protocol/Enrolment.h"

// The client's side of the regional server. Every call blocks for as long as the link takes: run it in a worker with its own
// Database; `progress.isCancelled()` ends it within a second. Whatever arrived before a cut is kept and not sent again.
namespace ventanilla::sync {

// Where a server is, and how it is known to be the one meant.
struct ServerIdentity
{
    QString url;            // "https://sync.example.cl" or "https://10.0.0.5:8443"
    QByteArray certificate; // SHA-256 of the one that people have compared; empty: a public authority vouches for it
    bool operator==(const ServerIdentity &) const = default;
};

struct ShownCertificate
{
    QByteArray sha256;
    bool vouchedFor = false; // by an authority that this computer trusts: nobody needs to compare it
    bool operator==(const ShownCertificate &) const = default;
};

struct ExchangeReport
{
    qint64 sentBytes = 0; // of the bodies of HTTP
    qint64 receivedBytes = 0;
    qint64 sentEntries = 0;
    Reception reception; // everything that was applied
    int roundTrips = 0;  // requests made
    bool wiped = false;  // the device was revoked: its key slots are gone, the store cannot be opened again
    // Why a batch could not be taken, here or by the server; the others were. It is offered again at the next exchange.
    std::optional<Error> refusedBatch;
};

// A computer without data that becomes one of a commune's.
struct NewComputer
{
    QString folder; // empty, or that of a joining that was interrupted: then the code is not used again
    ServerIdentity server;
    QString typedCode;
    QString name;     // what people call the computer
    QString username; // an administrator of the municipality, whose way in is this password
    QString password;
};

// What an error of an exchange is called besides ErrorKind's usual: Offline (no route, refused, name unknown), Cut (the link
// ended midway), Refused (detail: the Refusal's code), UntrustedServer (another certificate than the pinned one).
namespace server_exchange {

// The certificate the server shows, for people to compare before they trust it. Sends nothing of the commune's.
// Errors: Offline, InvalidInput "server", Cancelled.
[[nodiscard]] Result<ShownCertificate> certificateOf(const QString &serverUrl, Progress &progress);

// Enrols a store that has worked alone with the server. Its number and its data stay. Errors: Offline, Cut, Refused
// (detail "code" for one that is not accepted), InvalidInput (enrolment_code, name, server), Conflict "server" when it is enrolled
// already, UntrustedServer.
[[nodiscard]] Result<void> enrolStore(store::Database &database, const ServerIdentity &server, const QString &typedCode,
    const QString &deviceName, Progress &progress);

// Makes a store in the folder that holds what the commune's others have; before it is complete the folder holds nothing
// that looks like a store, and the same call goes on where it was cut. Errors: as enrolStore, run and
// entrance::joinStore.
[[nodiscard]] Result<security::NewStore> joinCommune(
    const NewComputer &computer, const Clock &clock, Progress &progress);

// Exchanges until both sides have everything, by way of the server this store is enrolled with; `otherUrl` is the same
// server under another address. Records itself in the log, failures too. Errors: Conflict "server" for a store that is not
// enrolled.
[[nodiscard]] Result<ExchangeReport> run(store::Database &database, Progress &progress, const QString &otherUrl = {});

// The word for an error in ExchangeRecord::problem: a Refusal's code, else the kind ("offline", "cut", …).
[[nodiscard]] QString problemWord(const Error &error);

} // namespace server_exchange

} // namespace ventanilla::sync
