#include "core/sync/protocol/Certificate.h"
#include "tests/support/Catch.h"
#include "tests/sync_protocol/Problem.h"

using namespace ventanilla;
using namespace ventanilla::sync;

namespace {

Certificate someCertificate(const KeyPair &device)
{
    Certificate certificate;
    certificate.commune = QStringLiteral("16204");
    certificate.device = 12;
    certificate.name = QStringLiteral("Notebook de visitas ñ");
    certificate.publicKey = device.publicKey;
    certificate.issuer = serverIssuer;
    certificate.issuedAt = QDateTime::fromMSecsSinceEpoch(1'789'000'000'123, Qt::UTC);
    return certificate;
}

} // namespace

TEST_CASE("A signature holds for its message, its purpose and its key, and for nothing else")
{
    const KeyPair device = KeyPair::random();
    const QByteArray signature = keys::sign(QByteArray("message"), "batch", device);
    CHECK(keys::isSignedBy(QByteArray("message"), "batch", signature, device.publicKey));
    CHECK_FALSE(keys::isSignedBy(QByteArray("massage"), "batch", signature, device.publicKey));
    CHECK_FALSE(keys::isSignedBy(QByteArray("message"), "hello", signature, device.publicKey));
    CHECK_FALSE(keys::isSignedBy(QByteArray("message"), "batch", signature, KeyPair::random().publicKey));
    CHECK_FALSE(keys::isSignedBy(QByteArray("message"), "batch", signature.first(63), device.publicKey));
    CHECK_FALSE(keys::isSignedBy(QByteArray("message"), "batch", signature, QByteArray()));
}

TEST_CASE("Only the receiver unseals what is sealed to it")
{
    const KeyPair receiver = KeyPair::random();
    for (const QByteArray &message : {QByteArray(), QByteArray("short"), QByteArray(100'000, 'x')}) {
        const QByteArray sealed = keys::seal(message, receiver.publicKey);
        CHECK(keys::unseal(sealed, receiver) == message);
        CHECK(keys::unseal(sealed, KeyPair::random()).error().kind == ErrorKind::WrongKey);
        QByteArray altered = sealed;
        altered[sealed.size() / 2] = char(altered[sealed.size() / 2] ^ 1);
        CHECK(keys::unseal(altered, receiver).error().kind == ErrorKind::WrongKey);
        CHECK(keys::unseal(sealed.first(20), receiver).error().kind == ErrorKind::WrongKey);
    }
    CHECK(keys::seal(QByteArray("message"), QByteArray(32, '\xff')).isEmpty());
}

TEST_CASE("A fingerprint is the key's SHA-256 in groups of four")
{
    CHECK(keys::fingerprint(QByteArray("abc"))
        == QStringLiteral("ba78 16bf 8f01 cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 f200 15ad"));
}

TEST_CASE("A signed batch opens with its device's key only")
{
    const KeyPair device = KeyPair::random();
    const QByteArray signedBytes = signed_batch::sign(QByteArray("encoded"), device);
    CHECK(signed_batch::content(signedBytes) == QByteArray("encoded"));
    CHECK(signed_batch::open(signedBytes, device.publicKey) == QByteArray("encoded"));
    const auto other = signed_batch::open(signedBytes, KeyPair::random().publicKey);
    CHECK(other.error().kind == ErrorKind::Damaged);
    CHECK(other.error().field == QStringLiteral("signature"));
    CHECK(signed_batch::content(QByteArray(64, 'x')).error().kind == ErrorKind::Damaged);
}

TEST_CASE("A certificate is genuine as it was issued, and no field of it can be changed")
{
    const KeyPair device = KeyPair::random();
    const KeyPair authority = KeyPair::random();
    const Certificate genuine = certificates::issue(someCertificate(device), authority);
    CHECK(certificates::isGenuine(genuine, authority.publicKey));
    CHECK_FALSE(certificates::isGenuine(genuine, device.publicKey));
    const auto forged = [&](auto &&change) {
        Certificate certificate = genuine;
        change(certificate);
        return !certificates::isGenuine(certificate, authority.publicKey);
    };
    CHECK(forged([](Certificate &it) { it.commune = QStringLiteral("16205"); }));
    CHECK(forged([](Certificate &it) { it.device = 13; }));
    CHECK(forged([](Certificate &it) { it.name += QLatin1Char('x'); }));
    CHECK(forged([](Certificate &it) { it.publicKey = KeyPair::random().publicKey; }));
    CHECK(forged([](Certificate &it) { it.issuer = firstComputer; }));
    CHECK(forged([](Certificate &it) { it.issuedAt = it.issuedAt.addMSecs(1); }));
    CHECK(forged([](Certificate &it) { it.revoked = true; }));
}

TEST_CASE("Certificates come back as they were, and not from cut or changed bytes")
{
    const KeyPair authority = KeyPair::random();
    std::vector<Certificate> all;
    for (int count = 0; count < 3; ++count)
        all.push_back(certificates::issue(someCertificate(KeyPair::random()), authority));
    const QByteArray bytes = certificates::encode(all);
    CHECK(certificates::decode(bytes) == all);
    CHECK(certificates::decode(certificates::encode({})) == std::vector<Certificate>());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK(tests::errorOf(certificates::decode(bytes.first(size))).kind == ErrorKind::Damaged);
    CHECK(tests::errorOf(certificates::decode(bytes + '\0')).kind == ErrorKind::Damaged);
    for (qsizetype position = 0; position < bytes.size(); ++position) {
        QByteArray altered = bytes;
        altered[position] = char(altered[position] ^ 0x41);
        const auto read = certificates::decode(altered);
        const bool unnoticed = read && std::all_of(read->begin(), read->end(), [&](const Certificate &certificate) {
            return certificates::isGenuine(certificate, authority.publicKey);
        });
        CHECK_FALSE((unnoticed && read->size() == all.size()));
    }
}
