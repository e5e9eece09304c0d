#pragma once

#include "core/base/Progress.h"
#include "core/security/Entrance.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/protocol/Enrolment.h"

#include <chrono>

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
    // How much history the server would like to have in a snapshot; 0: none wanted, or not by this computer now.
    qint64 snapshotWanted = 0;
};

// How long handing a snapshot over may take a link up that people work with. Only bytes under way show what a link
// carries, so it is tried for a moment before that is judged.
struct HandOverLimits
{
    std::chrono::milliseconds trial{10'000};
    std::chrono::milliseconds longest{120'000}; // for what is left after the trial
};

struct HandedOver
{
    enum class State {
        Done,
        NotNow, // another computer's turn, or something must be exchanged first
        TooSlow // the link would be taken up for too long: not again for a day
    };
    State state = State::NotNow;
    qint64 sentBytes = 0;
    bool operator==(const HandedOver &) const = default;
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

// Exchanges with another server of the same commune, such as a relay in the office, and from then on with that one: its
// address and certificate take the place of the ones kept, once it has shown that it knows this computer. Errors: as run,
// and then everything stays as it was.
[[nodiscard]] Result<ExchangeReport> changeServer(
    store::Database &database, const ServerIdentity &server, Progress &progress);

// Whether the server wants a snapshot, and this computer holds everything that is to be in it.
[[nodiscard]] bool shouldHandOver(const ExchangeReport &report);
// Makes a snapshot, with which new computers begin, and hands it over to the server; or goes on with one whose handing over
// was cut. The making is much work for the processor: for a thread of its own, beside which others may exchange and
// work. Errors: as run; FileTooLarge.
[[nodiscard]] Result<HandedOver> handOverSnapshot(
    store::Database &database, Progress &progress, const QString &otherUrl = {}, const HandOverLimits &limits = {});

// The word for an error in ExchangeRecord::problem: a Refusal's code, else the kind ("offline", "cut", …).
[[nodiscard]] QString problemWord(const Error &error);

} // namespace server_exchange

} // namespace ventanilla::sync
