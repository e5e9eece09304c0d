#pragma once

#include "core/store/Database.h"
#include "core/sync/protocol/Certificate.h"

// Who this computer is among the commune's, and whom of the others it believes. Everything lives in the encrypted
// store.
namespace ventanilla::sync {

struct DeviceIdentity
{
    KeyPair keys;
    // Of this device. The first computer of a commune signs its own, so that others can be told of it; any other's is
    // without a signature while nobody has enrolled it.
    Certificate certificate;
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
// As somebody trusted has given it: its certificate is not checked.
void save(store::Transaction &transaction, const DeviceIdentity &identity);
} // namespace identity_of_device

namespace known_devices {
[[nodiscard]] std::vector<Certificate> all(store::Connection &connection); // by number, this one too
[[nodiscard]] std::optional<Certificate> find(store::Connection &connection, int device);

// Takes over what is genuine; a revocation is never taken back, and a device never changes its key. What the server has
// signed replaces what the first computer had, and the newer the older. What cannot be judged here, because the
// issuer's key is not known, is left out; but where neither a server nor a first computer is known, the first
// computer's own certificate is believed: it comes with the data themselves.
// Errors: Damaged when one is not genuine, is of another commune, or gives a known device another key: none is taken.
[[nodiscard]] Result<void> learn(store::Transaction &transaction, const std::vector<Certificate> &certificates);

// The first computer enrols another one without a server; the same key again gets the same certificate.
// Errors: PermissionDenied on any other computer, and for a revoked key; InvalidInput "name" or "public_key"; Conflict
// "device" when no number is left.
[[nodiscard]] Result<Certificate> enrol(
    store::Transaction &transaction, const QString &name, const QByteArray &publicKey);

// One certificate, unchecked.
void save(store::Transaction &transaction, const Certificate &certificate);
} // namespace known_devices

} // namespace ventanilla::sync
