#pragma once

#include "core/sync/server/IncomingExchange.h"
#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerUploads.h"
#include "core/sync/server/OutgoingAnswer.h"
#include "tests/support_sync/OfficeDevice.h"

#include <QTemporaryDir>

#include <memory>

namespace ventanilla::tests {

enum class LedgerKind { Sqlite, Postgres };

// An empty ledger of either kind. Every test that uses one runs for both: `LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres))`.
class LedgerFixture
{
public:
    explicit LedgerFixture(LedgerKind kind);

    // Another process's view of the same ledger.
    [[nodiscard]] std::unique_ptr<sync::Ledger> openAnother() const;

    void addCommune(const QString &code);
    [[nodiscard]] QString newCode(const QString &commune, int hours = 48);
    // Enrols the next computer of the commune.
    [[nodiscard]] OfficeDevice newDevice(const QString &commune, bool bringsData = false);

    // One request, in pieces of `step` bytes, and its whole answer.
    [[nodiscard]] Answered exchange(const QByteArray &request, qsizetype step = 4096);
    // The same of a device that has nothing to say but its batches.
    [[nodiscard]] Answered exchange(
        OfficeDevice &device, const std::vector<QByteArray> &batches = {}, const store::VersionVector &have = {});

    [[nodiscard]] store::VersionVector held(const QString &commune);

    QTemporaryDir folder;
    ManualClock clock;
    sync::ExchangeRules rules;
    std::unique_ptr<sync::Ledger> ledger;

private:
    LedgerKind m_kind;
    QString m_database;
};

inline const QString ninhue = QStringLiteral("16204");
inline const QString quirihue = QStringLiteral("16201");

} // namespace ventanilla::tests
