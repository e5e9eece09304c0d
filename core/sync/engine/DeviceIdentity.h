#pragma once

#include "core/store/Database.h"
#include "core/sync/protocol/Certificate.h"

// Who this computer is among the commune's, and whom of the others it believes. Everything lives in the encrypted store.
namespace ventanilla::sync {

struct DeviceIdentity
{
    KeyPair keys;
    Certificate certificate;      // of this device; without a signature while nobody has enrolled it
    QByteArray serverAuthority;   // empty while no server has enrolled it
    QString serverUrl;            // idem
    QByteArray serverCertificate; // SHA-256 of the TLS certificate pinned at enrolment; empty: a public authority's
    [[nodiscard]] bool isEnrolled() const { return !serverAuthority.isEmpty(); }
    bool operator==(const DeviceIdentity &) const = default;
};

namespace identity_of_device {
// The keys are made on first use, so that the first computer of a commune can enrol others without any server.
[[nodiscard]] DeviceIdentity findOrMake(store::Transaction &transaction);
[[nodiscard]] std::optional<DeviceIdentity> find(store::Connection &connection);
void save(store::Transaction &transaction, const DeviceIdentity &identity);
} // namespace identity_of_device

namespace known_devices {
[[nodiscard]] std::vector<Certificate> all(store::Connection &connection); // by number, this one too
[[nodiscard]] std::optional<Certificate> find(store::Connection &connection, int device);
// Takes over what is genuine; a revocation is never taken back. Errors: Damaged when one is not genuine: none is taken.
[[nodiscard]] Result<void> learn(store::Transaction &transaction, const std::vector<Certificate> &certificates);
// The first computer enrols another one without a server. Errors: PermissionDenied on any other computer; InvalidInput
// "name".
[[nodiscard]] Result<Certificate> enrol(
    store::Transaction &transaction, const QString &name, const QByteArray &publicKey);
} // namespace known_devices

} // namespace ventanilla::sync
