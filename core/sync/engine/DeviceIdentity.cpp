#include "core/sync/engine/DeviceIdentity.h"

#include "core/sync/engine/StoreCommune.h"

#include <QSysInfo>

namespace ventanilla::sync::identity_of_device {

namespace {

Certificate unsignedCertificate(store::Transaction &transaction, const KeyPair &keys)
{
    Certificate certificate;
    certificate.commune = communeOf(transaction);
    certificate.device = transaction.device();
    certificate.name = QSysInfo::machineHostName().left(longestDeviceName);
    certificate.publicKey = keys.publicKey;
    certificate.issuer = firstComputer;
    certificate.issuedAt = transaction.now();
    return certificate;
}

} // namespace

std::optional<DeviceIdentity> find(store::Connection &connection)
{
    auto statement = connection.statement("SELECT public_key, secret_key, server_authority, server_url,"
                                          " server_certificate FROM device_identity");
    if (!statement.step())
        return std::nullopt;
    DeviceIdentity identity;
    identity.keys = {statement.value<QByteArray>(0), statement.value<QByteArray>(1)};
    identity.serverAuthority = statement.value<QByteArray>(2);
    identity.serverUrl = statement.value<QString>(3);
    identity.serverCertificate = statement.value<QByteArray>(4);
    if (auto certificate = known_devices::find(connection, connection.device()))
        identity.certificate = std::move(*certificate);
    return identity;
}

DeviceIdentity findOrMake(store::Transaction &transaction)
{
    if (auto identity = find(transaction))
        return std::move(*identity);
    DeviceIdentity identity;
    identity.keys = KeyPair::random();
    identity.certificate = unsignedCertificate(transaction, identity.keys);
    if (transaction.device() == firstComputer)
        identity.certificate = certificates::issue(identity.certificate, identity.keys);
    save(transaction, identity);
    return identity;
}

void save(store::Transaction &transaction, const DeviceIdentity &identity)
{
    transaction
        .statement("INSERT INTO device_identity (singleton, public_key, secret_key, server_authority, server_url,"
                   " server_certificate) VALUES (1, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (singleton) DO UPDATE SET public_key = excluded.public_key,"
                   " secret_key = excluded.secret_key, server_authority = excluded.server_authority,"
                   " server_url = excluded.server_url, server_certificate = excluded.server_certificate")
        .bind(identity.keys.publicKey, identity.keys.secretKey, identity.serverAuthority, identity.serverUrl,
            identity.serverCertificate)
        .run();
    known_devices::save(transaction, identity.certificate);
}

} // namespace ventanilla::sync::identity_of_device
