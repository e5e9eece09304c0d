#pragma once

#include "core/base/Progress.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/protocol/Exchange.h"

namespace ventanilla::sync {

// The beginning of a batch that was under way to here when a link was cut. There is one at most.
struct ArrivedPart
{
    QByteArray hash;
    qint64 total = 0;
    QByteArray bytes;
    bool operator==(const ArrivedPart &) const = default;
};

// Private to core/sync/client and core/sync/relay: who exchanges with a server, and what it keeps and remembers from one
// exchange to the next: a computer with its store, or a relay with its ledger. What a call changes is on disk when it
// returns. Errors of all: those of the store or the ledger. One thread.
class ExchangeSide
{
public:
    ExchangeSide() = default;
    ExchangeSide(const ExchangeSide &) = delete;
    ExchangeSide &operator=(const ExchangeSide &) = delete;
    virtual ~ExchangeSide() = default;

    [[nodiscard]] virtual int device() const = 0;
    [[nodiscard]] virtual const KeyPair &keys() const = 0;

    // Everything that is here.
    [[nodiscard]] virtual Result<store::VersionVector> held() = 0;
    // What the server is believed to have before it has said so. Gets ready what it lacks, which may take long. Errors:
    // Cancelled.
    [[nodiscard]] virtual Result<store::VersionVector> believedAtServer(Progress &progress) = 0;
    // What `have` lacks: as much as one request should carry, at least one batch if any.
    [[nodiscard]] virtual Result<std::vector<KeptBatch>> lackingIn(const store::VersionVector &have) = 0;

    struct Beginning
    {
        Hello hello;          // to be addressed and signed
        bool resumes = false; // an earlier upload was cut
        Devices owners;       // certificates that the server may not know, of those whose batches go up
    };
    // A Hello that was never used, before these batches go up. `introduce`: the server did not know who this is.
    [[nodiscard]] virtual Result<Beginning> begin(const std::vector<KeptBatch> &upload, bool introduce) = 0;
    // All of an upload has left; whether it arrived is not known.
    [[nodiscard]] virtual Result<void> noteSent(const std::vector<KeptBatch> &upload) = 0;
    [[nodiscard]] virtual Result<void> takeWelcome(const Welcome &welcome) = 0;
    // Errors: Damaged when one is not genuine: none is taken.
    [[nodiscard]] virtual Result<void> learn(const std::vector<Certificate> &certificates) = 0;

    [[nodiscard]] virtual Result<std::optional<ArrivedPart>> arrivedPart() = 0;
    [[nodiscard]] virtual Result<void> keepArrivedPart(const ArrivedPart &part) = 0;
    [[nodiscard]] virtual Result<void> dropArrivedPart() = 0;
    // A whole batch. Errors of the batch itself as reception::receive.
    [[nodiscard]] virtual Result<Reception> receive(const QByteArray &signedBatch) = 0;
};

} // namespace ventanilla::sync
