#include "core/sync/carrier/SealedParcel.h"

#include "core/sync/protocol/Bytes.h"

#include <algorithm>

namespace ventanilla::sync {

Result<Ourselves> whoWeAre(store::Database &database)
{
    const auto info = database.info();
    if (!info)
        return failure(info.error());
    return database.write([&](store::Transaction &transaction) {
        return Ourselves{info->communeCode, info->device, identity_of_device::findOrMake(transaction).keys};
    });
}

namespace sealed_parcels {

namespace {

Result<void> takeCertificates(SealedParcel &parcel, const QByteArray &content)
{
    auto certificates = certificates::decode(content);
    if (!certificates)
        return failure(certificates.error());
    parcel.certificates = std::move(*certificates);
    return {};
}

Result<void> takeVersions(SealedParcel &parcel, const QByteArray &content)
{
    ByteReader reader(content);
    parcel.senderHas = reader.versions();
    if (!reader.isComplete())
        return failure(ErrorKind::Damaged, QStringLiteral("file"));
    return {};
}

} // namespace

Result<void> addBeginning(SealedFileWriter &writer, const SealedParcel &parcel)
{
    if (auto added = writer.add(Section::Certificates, certificates::encode(parcel.certificates)); !added)
        return added;
    ByteWriter versions;
    versions.versions(parcel.senderHas.value_or(store::VersionVector()));
    return writer.add(Section::Versions, versions.bytes());
}

Result<void> write(const QString &file, const SealedHeader &header, const SealedParcel &parcel, const KeyPair &sender)
{
    const auto receiver = std::ranges::find(parcel.certificates, header.receiver, &Certificate::device);
    if (receiver == parcel.certificates.end())
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    auto writer = SealedFileWriter::begin(file, header, receiver->publicKey);
    if (!writer)
        return failure(writer.error());
    if (auto added = addBeginning(*writer, parcel); !added)
        return added;
    if (auto finished = writer->finish(sender); !finished)
        return failure(finished.error());
    return {};
}

Result<SealedParcel> read(SealedFileReader &reader, const KeyPair &receiver)
{
    if (auto unsealed = reader.unseal(receiver); !unsealed)
        return failure(unsealed.error());
    SealedParcel parcel;
    auto done = reader.readAll([&](Section section, const QByteArray &content) -> Result<void> {
        if (section == Section::Certificates)
            return takeCertificates(parcel, content);
        if (section == Section::Versions)
            return takeVersions(parcel, content);
        if (section == Section::Commune)
            parcel.communeName = QString::fromUtf8(content);
        return {};
    });
    if (!done)
        return failure(done.error());
    if (!parcel.senderHas)
        return failure(ErrorKind::Damaged, QStringLiteral("file"));
    return parcel;
}

Result<Certificate> learnFrom(
    store::Transaction &transaction, const SealedFileReader &reader, const SealedParcel &parcel)
{
    if (auto learned = known_devices::learn(transaction, parcel.certificates); !learned)
        return failure(learned.error());
    auto sender = known_devices::find(transaction, reader.header().sender);
    if (!sender)
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    if (!reader.isSignedBy(sender->publicKey))
        return failure(ErrorKind::Damaged, QStringLiteral("signature"));
    if (sender->revoked)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("device"));
    return *sender;
}

} // namespace sealed_parcels

} // namespace ventanilla::sync
