#pragma once

#include <atomic>
#include <chrono>
#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace ventanilla::sync {

// Who is connected: no address may have more than its share. A link that was cut without a word looks like a client that
// thinks, so the share is never used up for long: a new connection takes the place of the address's stalest one if that
// has been silent for some seconds. Safe from any thread.
class ConnectionSlots
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds longestSilence{3};

    // 0 per address: no limit.
    explicit ConnectionSlots(int mostPerAddress) : m_mostPerAddress(mostPerAddress) { }

    // One connection's place; given back when it goes.
    class Slot
    {
    public:
        Slot(ConnectionSlots &slots, int socket, std::string address);
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        ~Slot();

        // Something has gone in or out.
        void noteProgress() { m_lastProgress = Clock::now().time_since_epoch().count(); }
        // Between two requests nothing is lost by closing it.
        void setWaiting(bool waiting) { m_waiting = waiting; }

    private:
        friend class ConnectionSlots;
        [[nodiscard]] Clock::duration silence() const;
        void end(); // with the lock held

        ConnectionSlots &m_slots;
        const int m_socket;
        const std::string m_address;
        std::atomic<Clock::rep> m_lastProgress;
        std::atomic<bool> m_waiting = false;
        bool m_ended = false;
        std::list<Slot *>::iterator m_place;
    };

    // Null when the address has its share already. The socket must stay open until the slot has gone.
    [[nodiscard]] std::unique_ptr<Slot> take(int socket, const std::string &address);

    [[nodiscard]] int count() const;

    // Ends the connection that has been silent longest, if that is long enough: when there are as many as there may be.
    void endStalest();
    void endWaiting();
    void endAll();

private:
    [[nodiscard]] Slot *stalest(const std::string *address) const;

    const int m_mostPerAddress;
    mutable std::mutex m_lock;
    std::list<Slot *> m_slots;
};

} // namespace ventanilla::sync
