#pragma once

#include "core/base/Progress.h"
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
// A batch once cut never changes, so that sending it twice is known as such. What somebody else can have seen was cut
// before: so no two batches ever wait for each other. Errors: those of the store; FileTooLarge for one transaction
// beyond a batch's limits.
[[nodiscard]] Result<void> cutNew(store::Database &database);
// Looks for a cancel between two batches, about a second apart at most; what is cut stays so. Errors: Cancelled, too.
[[nodiscard]] Result<void> cutNew(store::Database &database, Progress &progress);

// What `have` lacks, in an order in which it can be applied, and then what waits here for others: as many as fit into
// `mostBytes`, at least one if any. None that would leave a gap in a device's journal behind `have`.
[[nodiscard]] std::vector<KeptBatch> lackingIn(
    store::Connection &connection, const store::VersionVector &have, qint64 mostBytes);

// Everything this store holds without a gap: what is applied, and what is kept waiting for others.
[[nodiscard]] store::VersionVector held(store::Connection &connection);

// Keeps it as applied if the journal reaches to its end, else as waiting. One that begins alike and is not longer than
// one kept already changes nothing.
void keep(store::Transaction &transaction, const KeptBatch &batch);

} // namespace kept_batches

} // namespace ventanilla::sync
