#pragma once

#include "core/store/Database.h"
#include "core/sync/protocol/Batch.h"

// The signed batches a device holds: its own and the others', in the bytes they were signed in, to be passed on over
// whatever link or stick comes next.
namespace ventanilla::sync {

struct KeptBatch
{
    int device = 0;
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
    QByteArray bytes; // signed
    bool operator==(const KeptBatch &) const = default;
};

namespace kept_batches {

// Cuts what is new in this device's journal into signed batches and keeps them; does nothing when nothing is new.
// A batch once cut never changes, so that sending it twice is known as such. Errors: those of the store.
[[nodiscard]] Result<void> cutNew(store::Database &database);

// What `have` lacks, in an order in which it can be applied: as many as fit into `mostBytes`, at least one if any.
[[nodiscard]] std::vector<KeptBatch> lackingIn(
    store::Connection &connection, const store::VersionVector &have, qint64 mostBytes);

// Everything this store holds: what is applied, and what is kept waiting for others.
[[nodiscard]] store::VersionVector held(store::Connection &connection);

void keep(store::Transaction &transaction, const KeptBatch &batch);

} // namespace kept_batches

} // namespace ventanilla::sync
