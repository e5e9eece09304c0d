#pragma once

#include "core/sync/protocol/Batch.h"

// The transactions of a batch without its header: FORMAT.md, "Body".
namespace ventanilla::sync::batch_body {

struct Packed
{
    qint64 unpackedSize = 0;
    QByteArray bytes;
};

[[nodiscard]] Packed pack(const std::vector<store::journal::TransactionRecord> &transactions);
// Takes bytes from anybody; the sequences follow on from the header's first one, and at most its number of entries come.
// Errors: Damaged, NewerVersion, FileTooLarge.
[[nodiscard]] Result<std::vector<store::journal::TransactionRecord>> unpack(
    QByteArrayView bytes, const BatchHeader &header, qint64 unpackedSize);

} // namespace ventanilla::sync::batch_body
