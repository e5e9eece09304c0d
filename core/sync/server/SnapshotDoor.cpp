#include "core/sync/server/SnapshotDoor.h"

#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/LedgerRelay.h"
#include "core/sync/server/LedgerSnapshots.h"

namespace ventanilla::sync::snapshot_door {

namespace {

tl::unexpected<Error> refused(const char *code)
{
    return failure(ErrorKind::Refused, {}, QString::fromLatin1(code));
}

} // namespace

Result<void> admit(
    Ledger &ledger, const SnapshotRequest &request, SnapshotRequest::Purpose purpose, const QByteArray &audience)
{
    if (request.purpose != purpose)
        return refused("damaged");
    if (request.audience != audience)
        return refused("bad_signature");
    const auto device = ledger.read([&](LedgerSession &session) -> Result<std::optional<LedgerDevice>> {
        if (auto serving = ledger_relay::requireServing(session); !serving)
            return failure(serving.error());
        return ledger_devices::find(session, request.commune, request.device);
    });
    if (!device)
        return failure(device.error());
    if (!*device)
        return refused("unknown_device");
    if (!snapshot_requests::isSignedBy(request, (*device)->certificate.publicKey))
        return refused("bad_signature");
    if ((*device)->certificate.revoked)
        return refused("revoked");
    if ((*device)->relay)
        return refused("relay");
    auto noted = ledger.write([&](LedgerSession &session) {
        return ledger_snapshots::noteRequest(session, request.commune, request.device, request.counter);
    });
    if (!noted && noted.error() == Error{ErrorKind::Conflict, QStringLiteral("counter"), {}})
        return refused("replayed");
    return noted;
}

Refusal refusalFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
        return {error.detail, {}};
    case ErrorKind::Damaged:
    case ErrorKind::InvalidInput:
        return {QStringLiteral("damaged"), error.field};
    case ErrorKind::FileTooLarge:
        return {QStringLiteral("too_large"), error.field};
    case ErrorKind::Conflict: // gap, fork, stale
        return {error.field, {}};
    case ErrorKind::NotFound: // another one has come in its place
        return {QStringLiteral("not_now"), {}};
    default:
        return {QStringLiteral("busy"), {}}; // the ledger's troubles pass, or an administrator ends them
    }
}

} // namespace ventanilla::sync::snapshot_door
