#pragma once

#include "core/sync/protocol/Batch.h"

// The transactions of a batch without its header: FORMAT.md, "Body".
namespace ventanilla::sync::batch_body {

struct Packing
{
    quint64 method = 0;      // 0: plain rows; else the number of the lesson that the model has been taught with
    qint64 unpackedSize = 0; // of all entries' changes
};

struct Packed : Packing
{
    QByteArray bytes;
};

// Errors: FileTooLarge.
[[nodiscard]] Result<Packed> pack(const std::vector<store::journal::TransactionRecord> &transactions);
// Takes bytes from anybody; the sequences are those of the header.
// Errors: Damaged, NewerVersion.
[[nodiscard]] Result<std::vector<store::journal::TransactionRecord>> unpack(
    QByteArrayView bytes, const BatchHeader &header, const Packing &packing);

} // namespace ventanilla::sync::batch_body
