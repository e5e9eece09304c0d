#pragma once

#include "core/base/Clock.h"
#include "core/sync/client/BackOff.h"
#include "core/sync/http/Upstream.h"
#include "core/sync/relay/RelayExchange.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ventanilla::sync {

struct RelaySettings
{
    std::chrono::seconds period{60}; // between two exchanges with the server above when nothing new has come
    std::chrono::seconds rest{3};    // after something new, for what comes with it
};

// Passes on what comes to a relay, and brings what the server above has, in a thread of its own. What is under way when it
// stops goes on from there at the next start.
class Relay final : public Upstream
{
public:
    // `ledger` and `clock` must outlive it. `whenEnded` runs once, in the relay's thread, when the relay was revoked and has
    // handed over everything.
    Relay(Ledger &ledger, const Clock &clock, RelayIdentity identity, RelaySettings settings,
        std::function<void()> whenEnded);
    ~Relay() override;

    void start();
    // Within a second, calls of enrol() included.
    void stop();

    void noteArrival() override;
    [[nodiscard]] Result<EnrolmentAnswer> enrol(const EnrolmentRequest &request) override;
    [[nodiscard]] Account account() override;

private:
    using SteadyClock = std::chrono::steady_clock;
    class Stopping;

    void work();
    // How long to wait for the next; nothing when there will be none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> passOn();
    void report(const Result<relay_exchange::Report> &done, SteadyClock::duration duration);
    void hurry(std::chrono::milliseconds atMost); // with the lock held

    Ledger &m_ledger;
    const Clock &m_clock;
    const RelayIdentity m_identity;
    const RelaySettings m_settings;
    const std::function<void()> m_whenEnded;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    SteadyClock::time_point m_due;
    bool m_arrived = false; // since the exchange under way began
    std::atomic<bool> m_stopping = false;
    BackOff m_backOff;
    std::atomic<bool> m_failing = false;
    std::atomic<qint64> m_exchanges = 0;
    std::atomic<qint64> m_failures = 0;
};

} // namespace ventanilla::sync
