#pragma once

#include "core/sync/client/HttpsLink.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/client/SnapshotRows.h"
#include "core/sync/engine/DeviceIdentity.h"

namespace ventanilla::sync {

// Private to core/sync/client: one computer hands the commune's snapshot over to the server, in requests of some seconds
// each.
class SnapshotHandOver
{
public:
    SnapshotHandOver(store::Database &database, const DeviceIdentity &identity, const ServerAddress &address)
        : m_database(database), m_identity(identity),
          m_link(address, ServerTrust::ruleFor(identity.serverCertificate), identity.serverCertificate)
    { }

    [[nodiscard]] Result<HandedOver> run(const HandOverLimits &limits, Progress &progress);

private:
    // What the server says to one request: how much it keeps, or its refusal's word.
    struct Answer
    {
        qint64 offset = 0;
        QString refused;
    };
    [[nodiscard]] Result<Answer> say(std::vector<QByteArray> body, Progress &progress);
    [[nodiscard]] Result<Answer> post(HttpCall call, Progress &progress);
    [[nodiscard]] Result<std::vector<QByteArray>> bodyOf(const SnapshotManifest &manifest, qint64 from, qint64 to);
    [[nodiscard]] Result<std::optional<snapshot_rows::Travelling>> madeBefore();
    [[nodiscard]] Result<HandedOver> begin(const HandOverLimits &limits, Progress &progress);
    [[nodiscard]] Result<HandedOver> send(
        const SnapshotManifest &manifest, const HandOverLimits &limits, Progress &progress);
    [[nodiscard]] Result<HandedOver> end(const QString &refused);
    [[nodiscard]] Result<HandedOver> rest();
    [[nodiscard]] Result<void> drop();

    store::Database &m_database;
    const DeviceIdentity &m_identity;
    HttpsLink m_link;
};

} // namespace ventanilla::sync
