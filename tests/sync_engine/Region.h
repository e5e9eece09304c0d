#pragma once

#include "tests/sync_engine/World.h"

#include "core/sync/server/OutgoingAnswer.h"

#include <memory>

namespace ventanilla::tests {

// What the regional server has given the computers of every world, 1 to `mostComputers`.
struct Enrolments
{
    QByteArray authority;
    std::vector<sync::Certificate> certificates; // by number
};
[[nodiscard]] const Enrolments &enrolments();

// The regional server of a world without its sockets: what it does with the bytes of a request, over a ledger in a file.
class Region
{
public:
    // With everybody enrolled, and without batches.
    explicit Region(const QString &folder);

    [[nodiscard]] sync::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] const sync::ExchangeRules &rules() const { return m_rules; }
    void shut() { m_ledger.reset(); }
    void reopen();

    // The whole answer to a request. To one that `isCut` it says nothing, and keeps what has come unless it was ended too.
    [[nodiscard]] QByteArray answerTo(const QByteArray &request, bool isCut = false, bool keepsPart = true);
    // How much of a batch it has, whole or of an upload that was cut.
    [[nodiscard]] qint64 offsetOf(int device, const QByteArray &signedBatch);
    [[nodiscard]] store::VersionVector held();

    ManualClock clock;

private:
    QString m_folder;
    sync::ExchangeRules m_rules;
    std::unique_ptr<sync::Ledger> m_ledger;
};

} // namespace ventanilla::tests
