#include "core/store/JournalReading.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/StoreCommune.h"

#include <algorithm>

namespace ventanilla::sync::known_devices {

namespace {

constexpr int largestDevice = 0xffff;

Certificate certificateFrom(const store::Statement &row, const QString &commune)
{
    Certificate certificate;
    certificate.commune = commune;
    certificate.device = row.value<int>(0);
    certificate.name = row.value<QString>(1);
    certificate.publicKey = row.value<QByteArray>(2);
    certificate.issuer = row.value<int>(3);
    certificate.issuedAt = row.value<QDateTime>(4);
    certificate.revoked = row.value<bool>(5);
    certificate.signature = row.value<QByteArray>(6);
    return certificate;
}

// The keys whose signatures count here; empty for one that is not known.
struct IssuerKeys
{
    QByteArray server;
    QByteArray first;
    [[nodiscard]] const QByteArray &of(int issuer) const { return issuer == serverIssuer ? server : first; }
};

IssuerKeys issuerKeys(store::Connection &connection, const std::vector<Certificate> &certificates)
{
    IssuerKeys keys;
    if (const auto identity = identity_of_device::find(connection))
        keys.server = identity->serverAuthority;
    if (const auto first = find(connection, firstComputer)) {
        keys.first = first->publicKey;
        return keys;
    }
    const int expected = keys.server.isEmpty() ? firstComputer : serverIssuer;
    const auto given = std::ranges::find_if(certificates, [expected](const Certificate &certificate) {
        return certificate.device == firstComputer && certificate.issuer == expected;
    });
    if (given != certificates.end())
        keys.first = given->publicKey;
    return keys;
}

bool replaces(const Certificate &given, const Certificate &known)
{
    if (known.revoked || given.revoked)
        return !known.revoked;
    if (known.signature.isEmpty())
        return true;
    if (given.issuer != known.issuer)
        return given.issuer == serverIssuer;
    return given.issuedAt > known.issuedAt;
}

Result<void> learnOne(store::Transaction &transaction, const Certificate &given)
{
    const auto known = find(transaction, given.device);
    if (known && known->publicKey != given.publicKey)
        return failure(ErrorKind::Damaged, QStringLiteral("certificate"), QStringLiteral("public_key"));
    if (!known || replaces(given, *known))
        save(transaction, given);
    return {};
}

int nextNumber(store::Connection &connection)
{
    int last = firstNumberOfFirstComputer - 1;
    for (const Certificate &known : all(connection))
        last = std::max(last, known.device);
    // A first computer restored from a backup has forgotten whom it enrolled since, but not their work.
    const auto journals = store::journal::known(connection);
    for (const auto &[device, sequence] : journals.sequences())
        last = std::max(last, device);
    return last + 1;
}

Result<void> requireForm(const QString &name, const QByteArray &publicKey)
{
    if (name.isEmpty() || name.size() > longestDeviceName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"));
    if (publicKey.size() != publicKeySize)
        return failure(ErrorKind::InvalidInput, QStringLiteral("public_key"));
    return {};
}

} // namespace

std::vector<Certificate> all(store::Connection &connection)
{
    const QString commune = communeOf(connection);
    auto statement = connection.statement("SELECT device, name, public_key, issuer, issued_at, revoked, signature"
                                          " FROM known_device ORDER BY device");
    std::vector<Certificate> certificates;
    while (statement.step())
        certificates.push_back(certificateFrom(statement, commune));
    return certificates;
}

std::optional<Certificate> find(store::Connection &connection, int device)
{
    auto statement = connection.statement("SELECT device, name, public_key, issuer, issued_at, revoked, signature"
                                          " FROM known_device WHERE device = ?");
    if (!statement.bind(device).step())
        return std::nullopt;
    return certificateFrom(statement, communeOf(connection));
}

void save(store::Transaction &transaction, const Certificate &certificate)
{
    // A blob of no bytes, where a null one would be NULL.
    const QByteArray signature = certificate.signature.isNull() ? QByteArray("") : certificate.signature;
    const QString name = certificate.name.isNull() ? QStringLiteral("") : certificate.name;
    transaction
        .statement("INSERT INTO known_device (device, name, public_key, issuer, issued_at, revoked, signature)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (device) DO UPDATE SET name = excluded.name, public_key = excluded.public_key,"
                   " issuer = excluded.issuer, issued_at = excluded.issued_at, revoked = excluded.revoked,"
                   " signature = excluded.signature")
        .bind(certificate.device, name, certificate.publicKey, certificate.issuer, certificate.issuedAt,
            certificate.revoked, signature)
        .run();
}

Result<void> learn(store::Transaction &transaction, const std::vector<Certificate> &certificates)
{
    const QString commune = communeOf(transaction);
    const IssuerKeys keys = issuerKeys(transaction, certificates);
    std::vector<Certificate> genuine;
    for (const Certificate &certificate : certificates) {
        if (certificate.commune != commune)
            return failure(ErrorKind::Damaged, QStringLiteral("certificate"), QStringLiteral("commune"));
        if (certificate.issuer != serverIssuer && certificate.issuer != firstComputer)
            return failure(ErrorKind::Damaged, QStringLiteral("certificate"), QStringLiteral("issuer"));
        const QByteArray &key = keys.of(certificate.issuer);
        if (key.isEmpty())
            continue;
        if (!certificates::isGenuine(certificate, key))
            return failure(ErrorKind::Damaged, QStringLiteral("certificate"), QStringLiteral("signature"));
        genuine.push_back(certificate);
    }
    for (const Certificate &certificate : genuine) {
        if (auto learned = learnOne(transaction, certificate); !learned)
            return learned;
    }
    return {};
}

Result<Certificate> enrol(store::Transaction &transaction, const QString &name, const QByteArray &publicKey)
{
    if (transaction.device() != firstComputer)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("device"));
    const QString trimmed = name.trimmed();
    if (auto valid = requireForm(trimmed, publicKey); !valid)
        return failure(valid.error());
    const DeviceIdentity own = identity_of_device::findOrMake(transaction);
    const auto known = all(transaction);
    const auto same = std::ranges::find(known, publicKey, &Certificate::publicKey);
    if (same != known.end()) {
        if (same->revoked)
            return failure(ErrorKind::PermissionDenied, QStringLiteral("public_key"), QStringLiteral("revoked"));
        return *same;
    }
    Certificate certificate;
    certificate.commune = own.certificate.commune;
    certificate.device = nextNumber(transaction);
    if (certificate.device > largestDevice)
        return failure(ErrorKind::Conflict, QStringLiteral("device"));
    certificate.name = trimmed;
    certificate.publicKey = publicKey;
    certificate.issuer = firstComputer;
    certificate.issuedAt = transaction.now();
    certificate = certificates::issue(certificate, own.keys);
    save(transaction, certificate);
    return certificate;
}

} // namespace ventanilla::sync::known_devices
