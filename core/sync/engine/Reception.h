#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"
#include "core/sync/protocol/Batch.h"

#include <set>

namespace ventanilla::sync {

// A batch that waits, and what for.
struct Waiting
{
    int device = 0; // whose batch it is
    qint64 firstSequence = 0;
    int forDevice = 0; // whose journal is missing
    qint64 forSequence = 0;
    bool operator==(const Waiting &) const = default;
};

struct Reception
{
    qint64 transactions = 0; // applied now, those that had waited included
    qint64 entries = 0;
    qint64 conflicts = 0;         // new ones
    std::set<std::string> tables; // whose rows changed, so that views refresh
    std::vector<Waiting> waiting; // all that waits after this
    bool operator==(const Reception &) const = default;
};

namespace reception {

// Takes one signed batch, from whoever brought it. In one transaction it is checked (signature of a known device that was
// not revoked before it, commune, chain), kept, applied if what it needs is here, and so are those that waited for
// it. One that is known already changes nothing. A failed check loses nothing and says why.
// Errors: Damaged (batch, signature, chain), NotFound "device" when its certificate is not known, InvalidInput "commune",
// NewerVersion, PermissionDenied when the device was revoked, those of the store.
[[nodiscard]] Result<Reception> receive(store::Database &database, const QByteArray &signedBatch);

[[nodiscard]] std::vector<Waiting> waiting(store::Connection &connection);

} // namespace reception

} // namespace ventanilla::sync
