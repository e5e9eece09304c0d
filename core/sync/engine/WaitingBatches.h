#pragma once

#include "core/store/Transaction.h"

#include <QByteArray>

// Private to core/sync/engine: the kept batches that are not applied.
namespace ventanilla::sync {

struct WaitingBatch
{
    int device = 0;
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
};

namespace waiting_batches {
[[nodiscard]] std::vector<WaitingBatch> all(store::Connection &connection); // by device and sequence
// Of any kept batch, applied or not; empty when there is none.
[[nodiscard]] QByteArray bytesOf(store::Connection &connection, int device, qint64 firstSequence);
void noteApplied(store::Transaction &transaction, const WaitingBatch &batch);
void drop(store::Transaction &transaction, const WaitingBatch &batch);
} // namespace waiting_batches

} // namespace ventanilla::sync
