#pragma once

#include "core/base/Progress.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/protocol/SnapshotFrames.h"

namespace ventanilla::sync::snapshot_making {

// Private to core/sync/client: makes a snapshot of the store, signs it, and keeps it there as one that leaves, instead of
// an earlier one. Others may work on the store meanwhile. Errors: FileTooLarge, Cancelled, those of the store.
[[nodiscard]] Result<SnapshotManifest> make(
    store::Database &database, const DeviceIdentity &identity, Progress &progress);

} // namespace ventanilla::sync::snapshot_making
