#pragma once

#include "core/sync/protocol/Certificate.h"
#include "core/sync/server/LedgerBatches.h"

namespace ventanilla::sync::ledger_batches {

// Whether a batch that somebody brought is what it says it is: of this commune, signed by its author, whole, and readable
// within the limits. Whether it follows on what is kept, take() says. `hash`: that of its bytes. Safe from any thread; only
// a few are unpacked at once.
// Errors: InvalidInput "commune"; NotFound "device" (detail: its number) when `known` has no certificate of the author;
// PermissionDenied "batch" when somebody else has signed it; those of batches::decode.
[[nodiscard]] Result<ArrivedBatch> inspect(const QByteArray &signedBytes, const QByteArray &hash,
    const QString &commune, const std::vector<Certificate> &known);

} // namespace ventanilla::sync::ledger_batches
