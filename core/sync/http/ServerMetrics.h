#pragma once

#include "core/sync/http/Upstream.h"
#include "core/sync/server/IncomingExchange.h"
#include "core/sync/server/SnapshotDoor.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>

namespace ventanilla::sync {

// Counts for whoever watches the server; nothing in them tells one person, device or commune from another.
// Safe from any thread.
class ServerMetrics
{
public:
    void countExchange(const ExchangeAccount &account, std::chrono::milliseconds duration);
    void countSnapshot(const SnapshotAccount &account);
    void countCut() { ++m_cut; }
    void countEnrolment(bool accepted) { ++(accepted ? m_enrolled : m_notEnrolled); }
    void countRejectedConnection() { ++m_rejectedConnections; }

    // In the text format of Prometheus.
    [[nodiscard]] QByteArray text(int openConnections) const;
    // What a relay adds.
    [[nodiscard]] static QByteArray textOf(const Upstream::Account &account);

private:
    static constexpr std::array<int, 10> bounds{5, 10, 25, 50, 100, 250, 500, 1000, 5000, 30'000}; // milliseconds

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_cut = 0;
    std::atomic<qint64> m_receivedBytes = 0;
    std::atomic<qint64> m_sentBytes = 0;
    std::atomic<qint64> m_keptBatches = 0;
    std::atomic<qint64> m_sentBatches = 0;
    std::atomic<qint64> m_keptSnapshots = 0;
    std::atomic<qint64> m_enrolled = 0;
    std::atomic<qint64> m_notEnrolled = 0;
    std::atomic<qint64> m_rejectedConnections = 0;
    std::array<std::atomic<qint64>, bounds.size() + 1> m_durations{};
    std::atomic<qint64> m_totalMilliseconds = 0;
    mutable std::mutex m_lock;
    std::map<QString, qint64> m_refused; // by code
};

} // namespace ventanilla::sync
