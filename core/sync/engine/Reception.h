#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Certificate.h"

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
    qint64 conflicts = 0;         // new ones, still open
    std::set<std::string> tables; // whose rows changed, so that views refresh
    std::vector<Waiting> waiting; // all that waits after this
    bool operator==(const Reception &) const = default;
};

// Forks. A device numbers its entries without gaps, so two copies of one store that are both worked in (a backup
// restored beside, or in place of, a store that had gone on) give the same numbers to different entries. The first
// version of a number that reaches a store is its version; the other is refused as Damaged with detail "fork", by the
// chain, whatever batches it comes in. It changes nothing here, and stays whole in the store that made it: to be
// entered again, or that copy to be enrolled as another computer. A restored backup avoids all that by exchanging
// before anybody works in it: its own batches come back from whoever has them, its journal goes on where the lost
// copy's had ended, and nothing is lost. A fork among what waits is found when what it waits for has come, and
// dropped then; delivered again it is refused.
//
// Revocation. A computer that is revoked may be in a thief's hands, or an honest one revoked by mistake. Its batches
// are taken from anybody but itself: what the server or another computer has taken is part of what others have built
// on. Straight from itself nothing new is taken (PermissionDenied): it keeps its unsent work, in its store and on the
// stick, until it reaches the server, which takes that work in before it has the computer wiped, and passes it on.
namespace reception {

// Takes one signed batch; `broughtBy` is the number of the computer whose stick or connection it came by,
// serverIssuer for the server. In one transaction it is checked (signature of a known device, commune, chain), kept,
// and applied as far as what it needs is here; then those that waited for it, each in its own. One that is known
// already changes nothing, whoever brings it. A failed check loses nothing and says why.
// Errors: Damaged (batch, signature, chain; detail "fork"), NotFound "device" when its certificate is not known,
// InvalidInput "commune", NewerVersion, PermissionDenied "device" (see above), those of the store.
[[nodiscard]] Result<Reception> receive(
    store::Database &database, const QByteArray &signedBatch, int broughtBy = serverIssuer);

[[nodiscard]] std::vector<Waiting> waiting(store::Connection &connection);

} // namespace reception

} // namespace ventanilla::sync
