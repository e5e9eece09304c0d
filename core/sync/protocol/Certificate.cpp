#include "core/sync/protocol/Certificate.h"

#include "core/sync/protocol/Bytes.h"

namespace ventanilla::sync::certificates {

namespace {

constexpr auto purpose = "certificate";
constexpr qint64 longestCommune = 16;
constexpr int largestDevice = 0xffff;
constexpr int utf8BytesOfCharacter = 4;
constexpr qint64 fewestBytes = publicKeySize + signatureSize;

void writeSigned(ByteWriter &writer, const Certificate &certificate)
{
    writer.sized(certificate.commune.toUtf8());
    writer.varint(quint64(certificate.device));
    writer.sized(certificate.name.toUtf8());
    writer.sized(certificate.publicKey);
    writer.varint(quint64(certificate.issuer));
    writer.instant(certificate.issuedAt);
    writer.byte(certificate.revoked ? 1 : 0);
}

QByteArray signedBytes(const Certificate &certificate)
{
    ByteWriter writer;
    writeSigned(writer, certificate);
    return writer.bytes();
}

Certificate read(ByteReader &reader)
{
    Certificate certificate;
    certificate.commune = reader.text(longestCommune);
    certificate.device = int(reader.upTo(largestDevice));
    certificate.name = reader.text(longestDeviceName * utf8BytesOfCharacter);
    certificate.publicKey = reader.sized(publicKeySize);
    certificate.issuer = int(reader.upTo(firstComputer));
    certificate.issuedAt = reader.instant();
    const quint8 revoked = reader.byte();
    certificate.revoked = revoked == 1;
    certificate.signature = reader.sized(signatureSize);
    if (certificate.device == 0 || revoked > 1 || certificate.name.size() > longestDeviceName
        || certificate.publicKey.size() != publicKeySize || certificate.signature.size() != signatureSize)
        reader.fail();
    return certificate;
}

} // namespace

Certificate issue(Certificate certificate, const KeyPair &issuer)
{
    certificate.signature = keys::sign(signedBytes(certificate), purpose, issuer);
    return certificate;
}

bool isGenuine(const Certificate &certificate, const QByteArray &issuerPublicKey)
{
    return keys::isSignedBy(signedBytes(certificate), purpose, certificate.signature, issuerPublicKey);
}

QByteArray encode(const std::vector<Certificate> &certificates)
{
    ByteWriter writer;
    writer.varint(certificates.size());
    for (const Certificate &certificate : certificates) {
        writeSigned(writer, certificate);
        writer.sized(certificate.signature);
    }
    return writer.bytes();
}

Result<std::vector<Certificate>> decode(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    std::vector<Certificate> certificates;
    for (qint64 left = reader.upTo(bytes.size() / fewestBytes); left > 0 && reader.ok(); --left)
        certificates.push_back(read(reader));
    if (!reader.isComplete())
        return failure(ErrorKind::Damaged, QStringLiteral("certificates"));
    return certificates;
}

} // namespace ventanilla::sync::certificates
