#include "core/sync/http/WorkerThreads.h"

namespace ventanilla::sync {

namespace {

constexpr std::chrono::seconds longestIdle{30};

} // namespace

WorkerThreads::WorkerThreads(int most, std::function<void()> whenFull) : m_most(most), m_whenFull(std::move(whenFull))
{ }

WorkerThreads::~WorkerThreads()
{
    shutdown();
}

void WorkerThreads::enqueue(std::function<void()> work)
{
    std::unique_lock lock(m_lock);
    // Beyond this the kernel's own queue holds who waits.
    while (int(m_waiting.size()) >= m_most && !m_ending) {
        m_whenFull();
        m_changed.wait_for(lock, std::chrono::seconds(1));
    }
    m_waiting.push_back(std::move(work));
    if (int(m_waiting.size()) <= m_idle) {
        m_arrived.notify_one();
    } else if (m_threads < m_most) {
        ++m_threads;
        std::thread([this] { this->work(); }).detach();
    } else {
        m_whenFull();
    }
}

// Empty when the thread is to end.
std::function<void()> WorkerThreads::next(std::unique_lock<std::mutex> &lock)
{
    ++m_idle;
    m_arrived.wait_for(lock, longestIdle, [this] { return !m_waiting.empty() || m_ending; });
    --m_idle;
    if (m_waiting.empty())
        return {};
    std::function<void()> work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return work;
}

void WorkerThreads::work()
{
    std::unique_lock lock(m_lock);
    while (auto work = next(lock)) {
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
    }
    --m_threads;
    m_changed.notify_all();
}

void WorkerThreads::shutdown()
{
    std::unique_lock lock(m_lock);
    m_ending = true;
    m_arrived.notify_all();
    m_changed.wait(lock, [this] { return m_threads == 0; });
}

} // namespace ventanilla::sync
