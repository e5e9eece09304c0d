#pragma once

#include "core/sync/client/ServerExchange.h"
#include "core/sync/protocol/SnapshotFrames.h"
#include "core/sync/server/Ledger.h"
#include "tests/sync_client/LoopbackServer.h"

#include <QTemporaryDir>

#include <functional>

namespace ventanilla::tests {

// A regional server of this process that enrols and exchanges as the real one does, but about snapshots answers what the test
// wants, or nothing: then it is one of before there were any.
class OtherServer
{
public:
    // The whole answer to POST /v1/snapshots/latest.
    using Latest = std::function<QByteArray()>;
    explicit OtherServer(const Clock &clock, Latest latest = {});

    [[nodiscard]] sync::ServerIdentity identity() const;
    [[nodiscard]] QString newCode() const;
    [[nodiscard]] std::vector<sync::Certificate> certificates() const;
    [[nodiscard]] int askedForSnapshots() const { return m_asked; }

private:
    void exchange(const httplib::Request &request, httplib::Response &response) const;
    void enrol(const httplib::Request &request, httplib::Response &response) const;

    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<sync::Ledger> m_ledger;
    std::atomic<int> m_asked = 0;
    LoopbackServer m_server;
};

} // namespace ventanilla::tests
