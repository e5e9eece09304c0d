#pragma once

#include "core/sync/client/HttpsLink.h"
#include "core/sync/client/SnapshotRows.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/Snapshot.h"
#include "core/sync/protocol/Exchange.h"

#include <QElapsedTimer>

namespace ventanilla::sync {

// Private to core/sync/client: a new computer fetches the snapshot to begin with, over as many cuts as it takes, and makes
// its store of it. What is not good in any way is left, for the whole history to come instead.
class SnapshotArrival
{
public:
    SnapshotArrival(store::Database &database, const DeviceIdentity &identity, const ServerAddress &address)
        : m_database(database), m_identity(identity),
          m_link(address, ServerTrust::ruleFor(identity.serverCertificate), identity.serverCertificate)
    { }

    // True when the store begins with it; false when there is none, or none that is good. Errors: Offline, Cut,
    // UntrustedServer, Cancelled, Refused, those of the store; what had come is kept.
    [[nodiscard]] Result<bool> run(Progress &progress);

private:
    [[nodiscard]] Result<bool> fetch(Progress &progress);
    [[nodiscard]] Result<void> ask(Progress &progress);
    [[nodiscard]] Result<void> take(const Frame &frame);
    [[nodiscard]] Result<void> take(const SnapshotManifest &manifest);
    [[nodiscard]] Result<void> take(const SnapshotPiece &piece);
    [[nodiscard]] Result<void> check(const SnapshotManifest &manifest);
    [[nodiscard]] Result<void> keepRest();
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> record();

    store::Database &m_database;
    const DeviceIdentity &m_identity;
    HttpsLink m_link;
    std::optional<SnapshotManifest> m_manifest; // of what comes
    qint64 m_kept = 0;                          // bytes in the store
    QByteArray m_rest;                          // those after them
    QElapsedTimer m_sinceKept;
    bool m_hasManifest = false; // in the answer under way
    std::optional<Finish> m_finish;
    std::optional<Refusal> m_refusal;
    qint64 m_entries = 0;
};

} // namespace ventanilla::sync
