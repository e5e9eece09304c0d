#pragma once

#include "core/store/VersionVector.h"
#include "core/sync/carrier/SealedFile.h"
#include "core/sync/engine/DeviceIdentity.h"

// A sealed file of the commune, checked whole before anything of it counts.
namespace ventanilla::sync {

// This device, as files are written and read for it.
struct Ourselves
{
    QString commune;
    int device = 0;
    KeyPair keys;
};

[[nodiscard]] Result<Ourselves> whoWeAre(store::Database &database);

struct SealedParcel
{
    std::vector<Certificate> certificates; // all that the sender knows
    std::optional<store::VersionVector> senderHas;
    QString communeName; // of an admission
};

namespace sealed_parcels {

// A file without batches: a receipt. Errors as SealedFileWriter, NotFound "device" when the receiver is not among those
// of the parcel.
[[nodiscard]] Result<void> write(
    const QString &file, const SealedHeader &header, const SealedParcel &parcel, const KeyPair &sender);

// Certificates and what the sender has: what every file begins with.
[[nodiscard]] Result<void> addBeginning(SealedFileWriter &writer, const SealedParcel &parcel);

// Reads the file to its end, and takes nothing over. Errors: WrongKey, Damaged.
[[nodiscard]] Result<SealedParcel> read(SealedFileReader &reader, const KeyPair &receiver);

// Of a file that was read: takes over the certificates when the file is its sender's. The sender's certificate.
// Errors: Damaged (field "signature"), NotFound "device" when nobody has said who the sender is, PermissionDenied when it
// was revoked; nothing is taken over then.
[[nodiscard]] Result<Certificate> learnFrom(
    store::Transaction &transaction, const SealedFileReader &reader, const SealedParcel &parcel);

} // namespace sealed_parcels

} // namespace ventanilla::sync
