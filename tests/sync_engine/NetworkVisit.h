#pragma once

#include "core/sync/client/StoreSide.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/Region.h"

namespace ventanilla::tests {

// One computer's exchange with the region's server, as core/sync/client makes it, but over a link that is a function
// call, so that it can be cut at any byte of the request or of the answer.
class NetworkVisit
{
public:
    NetworkVisit(Computer &computer, Region &region, Chance &chance);

    // Rounds until both sides have everything, or the link is cut: in one of `cuts` rounds; never, when that is 0.
    void run(int cuts);

    // Of this computer's journal, as the server has said: it may be forgotten everywhere else.
    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged; }
    [[nodiscard]] bool hasWaited() const { return m_hasWaited; }

private:
    // False when it was cut, or nothing is left to say.
    bool round(int cuts);
    [[nodiscard]] std::vector<sync::KeptBatch> upload();
    [[nodiscard]] QByteArray requestFor(const std::vector<sync::KeptBatch> &batches);
    [[nodiscard]] QByteArray piecesOf(const std::vector<sync::KeptBatch> &batches);
    struct Heard
    {
        bool more = false;
        bool wholeBatches = false;
    };
    Heard take(const QByteArray &answer);
    void takeWelcome(const sync::Welcome &welcome);

    Computer &m_computer;
    sync::DeviceIdentity m_identity;
    sync::StoreSide m_side;
    Region &m_region;
    Chance &m_chance;
    store::VersionVector m_serverHas;
    bool m_wasCut = false; // an earlier upload
    std::optional<sync::PartialBatch> m_receiving;
    qint64 m_acknowledged = 0;
    bool m_hasWaited = false;
};

} // namespace ventanilla::tests
