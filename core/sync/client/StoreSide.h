#pragma once

#include "core/sync/client/ExchangeSide.h"
#include "core/sync/engine/DeviceIdentity.h"

namespace ventanilla::sync {

// Private to core/sync/client: a computer with its store. `database` and `identity` must outlive it.
class StoreSide final : public ExchangeSide
{
public:
    StoreSide(store::Database &database, const DeviceIdentity &identity)
        : m_database(database), m_identity(identity) { }

    // Whether the server has all that this computer had written before the exchange: what a lost one must hand over.
    [[nodiscard]] bool hasHandedOver(const Welcome &welcome) const { return welcome.acknowledged >= m_lastOwn; }

    [[nodiscard]] int device() const override { return m_identity.certificate.device; }
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
    [[nodiscard]] Devices ownersOf(
        store::Connection &connection, const std::vector<KeptBatch> &upload, bool introduce) const;

    store::Database &m_database;
    const DeviceIdentity &m_identity;
    qint64 m_lastOwn = 0;
};

} // namespace ventanilla::sync
