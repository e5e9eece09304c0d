#include "core/sync/carrier/DeviceRequest.h"

#include "core/store/DurableFile.h"
#include "core/sync/protocol/Bytes.h"
#include "core/sync/protocol/Certificate.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ventanilla::sync::device_requests {

namespace {

const QByteArray magic = QByteArrayLiteral("VNTLREQ");
constexpr char formatVersion = '1';
constexpr auto purpose = "device request";
constexpr qint64 largestFile = 4096;
constexpr int utf8BytesOfCharacter = 4;

QByteArray digitsOf(const QByteArray &publicKey)
{
    constexpr quint64 twelveDigits = 1'000'000'000'000;
    constexpr int width = 12;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayLiteral("ventanilla check number") + publicKey, QCryptographicHash::Sha256);
    const quint64 number = qFromLittleEndian<quint64>(hash.constData()) % twelveDigits;
    return QByteArray::number(number).rightJustified(width, '0');
}

} // namespace

QString checkNumber(const QByteArray &publicKey)
{
    constexpr qsizetype group = 4;
    const QString digits = QString::fromLatin1(digitsOf(publicKey));
    return digits.first(group) + QLatin1Char(' ') + digits.sliced(group, group) + QLatin1Char(' ') + digits.last(group);
}

QString fileNameOf(const DeviceRequest &request)
{
    return QStringLiteral("ventanilla-%1.request").arg(QString::fromLatin1(digitsOf(request.publicKey)));
}

QByteArray encode(const DeviceRequest &request, const KeyPair &keys)
{
    ByteWriter writer;
    writer.raw(magic);
    writer.byte(quint8(formatVersion));
    writer.sized(request.name.toUtf8());
    writer.raw(request.publicKey);
    writer.instant(request.madeAt);
    return writer.bytes() + keys::sign(writer.bytes(), purpose, keys);
}

Result<DeviceRequest> decode(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic))
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("request"));
    ByteReader reader(QByteArrayView(bytes).sliced(magic.size()));
    const char version = char(reader.byte());
    if (version > formatVersion)
        return failure(ErrorKind::NewerVersion, QStringLiteral("file"));
    DeviceRequest request;
    request.name = reader.text(longestDeviceName * utf8BytesOfCharacter);
    request.publicKey = reader.raw(publicKeySize).toByteArray();
    request.madeAt = reader.instant();
    const QByteArray signature = reader.raw(signatureSize).toByteArray();
    if (!reader.isComplete() || version != formatVersion || request.name.size() > longestDeviceName
        || !keys::isSignedBy(bytes.chopped(signatureSize), purpose, signature, request.publicKey))
        return failure(ErrorKind::Damaged, QStringLiteral("file"));
    return request;
}

Result<DeviceRequest> read(const QString &file)
{
    const auto bytes = store::readSmallFile(file, largestFile);
    if (bytes)
        return decode(*bytes);
    if (bytes.error().kind == ErrorKind::FileTooLarge)
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("request"));
    return failure(bytes.error());
}

} // namespace ventanilla::sync::device_requests
