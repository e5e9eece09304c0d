#pragma once

#include "core/base/Result.h"
#include "core/store/VersionVector.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/server/LedgerSession.h"

#include <vector>

// The signed batches of each commune, as they came. The server does not merge: it keeps each device's journal whole and in
// order, and hands out what others lack.
namespace ventanilla::sync {

// One whose signature and content were found good.
struct ArrivedBatch
{
    BatchHeader header;
    QByteArray hash; // frames::hashOf the signed bytes
    QByteArray bytes;
};

enum class BatchFate {
    Kept,  // new, and the next of its device's journal
    Known, // kept before: nothing changes
    Gap,   // something before it is missing: not kept
    Fork   // its device has another history here: not kept
};

// A batch in the ledger, and what handing it out costs.
struct BatchPlace
{
    int device = 0;
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
    QByteArray hash;
    qint64 arrived = 0;
    qint64 size = 0;
    bool operator==(const BatchPlace &) const = default;
};

struct Lacking
{
    std::vector<BatchPlace> batches; // in order of arrival, so that each finds what it needs
    bool more = false;               // there are others beyond the limit
};

namespace ledger_batches {

// Errors: NotFound "device" when its certificate is not known.
[[nodiscard]] Result<BatchFate> take(LedgerSession &session, const ArrivedBatch &batch, const QDateTime &now);

// How far every device's journal of the commune is kept.
[[nodiscard]] store::VersionVector held(LedgerSession &session, const QString &commune);

// What `have` lacks: as much as fits into `mostBytes`, at least one batch if any.
[[nodiscard]] Lacking lackingIn(
    LedgerSession &session, const QString &commune, const store::VersionVector &have, qint64 mostBytes);

// The chain after the entry, when a transaction ends with it in a batch kept here; else empty.
[[nodiscard]] QByteArray chainAt(LedgerSession &session, const QString &commune, int device, qint64 sequence);

// The signed bytes; empty when there is none.
[[nodiscard]] QByteArray bytesOf(LedgerSession &session, const QString &commune, const BatchPlace &place);

// Its size, by the hash that only those know who have it; 0 when the device's journal has none like it here.
[[nodiscard]] qint64 sizeOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash);

} // namespace ledger_batches

} // namespace ventanilla::sync
