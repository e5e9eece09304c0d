#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ventanilla::sync {

// A thread for each connection while it lives, made when needed and gone when idle, so that a slow client never stands
// before a quick one. When there are as many as there may be, new connections wait their turn, and `whenFull` is told.
class WorkerThreads final : public httplib::TaskQueue
{
public:
    WorkerThreads(int most, std::function<void()> whenFull);
    ~WorkerThreads() override;

    void enqueue(std::function<void()> work) override;
    // Returns when everything that was begun, or waits, is done.
    void shutdown() override;

private:
    void work();
    [[nodiscard]] std::function<void()> next(std::unique_lock<std::mutex> &lock);

    const int m_most;
    const std::function<void()> m_whenFull;
    std::mutex m_lock;
    std::condition_variable m_arrived;
    std::condition_variable m_changed; // room in the queue, or a thread less
    std::deque<std::function<void()>> m_waiting;
    int m_threads = 0;
    int m_idle = 0;
    bool m_ending = false;
};

} // namespace ventanilla::sync
