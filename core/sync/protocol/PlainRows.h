#pragma once

#include "core/sync/protocol/Batch.h"

// Transactions row by row in a zstd frame: for what is too much for the model, and the form of its lessons (FORMAT.md,
// "Plain rows").
namespace ventanilla::sync::plain_rows {

// Errors: FileTooLarge when that would be more than unpack() takes.
[[nodiscard]] Result<QByteArray> pack(const std::vector<store::journal::TransactionRecord> &transactions);
// The sequences are those of the header. Errors: Damaged.
[[nodiscard]] Result<std::vector<store::journal::TransactionRecord>> unpack(
    QByteArrayView bytes, const BatchHeader &header);

} // namespace ventanilla::sync::plain_rows
