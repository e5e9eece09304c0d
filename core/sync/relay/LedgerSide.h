#pragma once

#include "core/sync/client/ExchangeSide.h"
#include "core/sync/server/Ledger.h"
#include "core/sync/server/LedgerRelay.h"

namespace ventanilla::sync {

// Private to core/sync/relay: a relay with its ledger. It writes no journal; what it passes on is signed by those who did.
// `ledger` and `clock` must outlive it.
class LedgerSide final : public ExchangeSide
{
public:
    LedgerSide(Ledger &ledger, const Clock &clock, RelayIdentity identity)
        : m_ledger(ledger), m_clock(clock), m_identity(std::move(identity))
    { }

    [[nodiscard]] int device() const override { return m_identity.device; }
    [[nodiscard]] const KeyPair &keys() const override { return m_identity.keys; }
    [[nodiscard]] Result<store::VersionVector> held() override;
    [[nodiscard]] Result<store::VersionVector> believedAtServer(Progress &progress) override;
    [[nodiscard]] Result<std::vector<KeptBatch>> lackingIn(const store::VersionVector &have) override;
    [[nodiscard]] Result<Beginning> begin(const std::vector<KeptBatch> &upload, bool introduce) override;
    [[nodiscard]] Result<void> noteSent(const std::vector<KeptBatch> &upload) override;
    [[nodiscard]] Result<void> takeWelcome(const Welcome &welcome) override;
    [[nodiscard]] Result<void> learn(const std::vector<Certificate> &certificates) override;
    [[nodiscard]] Result<std::optional<ArrivedPart>> arrivedPart() override;
    [[nodiscard]] Result<void> keepArrivedPart(const ArrivedPart &part) override;
    [[nodiscard]] Result<void> dropArrivedPart() override;
    [[nodiscard]] Result<Reception> receive(const QByteArray &signedBatch) override;

private:
    Ledger &m_ledger;
    const Clock &m_clock;
    const RelayIdentity m_identity;
};

} // namespace ventanilla::sync
