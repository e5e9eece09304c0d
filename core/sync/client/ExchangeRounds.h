#pragma once

#include "core/sync/client/ExchangeRound.h"

namespace ventanilla::sync {

// Private to core/sync/client and core/sync/relay: all rounds of one exchange, until both sides have everything, and what
// they came to, also when one of them fails.
class ExchangeRounds
{
public:
    ExchangeRounds(ExchangeSide &side, HttpsLink &link) : m_side(side), m_link(link) { }

    // Errors: Offline, Cut, Refused, UntrustedServer, Cancelled, Damaged, those of the side; what had arrived is kept.
    [[nodiscard]] Result<void> run(Progress &progress);

    [[nodiscard]] qint64 sentEntries() const { return m_sentEntries; }
    [[nodiscard]] const Reception &received() const { return m_received; }
    [[nodiscard]] int receivedBatches() const { return m_receivedBatches; }
    // Why a batch could not be taken, here or there; the others were.
    [[nodiscard]] const std::optional<Error> &refusedBatch() const { return m_refusedBatch; }
    // What the server said last; nothing when no round was answered.
    [[nodiscard]] const std::optional<Welcome> &welcome() const { return m_welcome; }
    // Whether the server had everything then, but for what it does not take.
    [[nodiscard]] bool hasHandedOver() const { return m_hasHandedOver; }

private:
    // Each says whether another round is worth while.
    [[nodiscard]] Result<bool> round(Progress &progress);
    [[nodiscard]] Result<bool> afterWelcome(const ExchangeRound &turn, const std::vector<KeptBatch> &uploaded);
    [[nodiscard]] Result<bool> afterRefusal(const Refusal &refusal, const Error &error);
    void believe(const store::VersionVector &serverHas);

    ExchangeSide &m_side;
    HttpsLink &m_link;
    store::VersionVector m_serverHas;
    store::VersionVector m_leftOut; // journals that the server does not take
    bool m_asked = false;           // what the server has, after it turned out to be less than believed
    bool m_introduce = false;
    qint64 m_sentEntries = 0;
    Reception m_received;
    int m_receivedBatches = 0;
    std::optional<Error> m_refusedBatch;
    std::optional<Welcome> m_welcome;
    bool m_hasHandedOver = false;
};

} // namespace ventanilla::sync
