#include "core/sync/load/LoadRun.h"

#include <httplib.h>

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>

namespace ventanilla::sync {

namespace {

using SteadyClock = std::chrono::steady_clock;

class Turns
{
public:
    explicit Turns(std::vector<LoadDevice> &devices) : m_devices(devices), m_busy(devices.size()) { }

    // The next device that nobody else is exchanging for.
    size_t take()
    {
        for (;;) {
            const size_t index = m_next++ % m_devices.size();
            if (!m_busy[index].exchange(true))
                return index;
        }
    }
    LoadDevice &at(size_t index) { return m_devices[index]; }
    void giveBack(size_t index) { m_busy[index] = false; }

private:
    std::vector<LoadDevice> &m_devices;
    std::vector<std::atomic<bool>> m_busy;
    std::atomic<size_t> m_next = 0;
};

QString exchange(LoadDevice &device, const LoadOptions &options, LoadOutcome &outcome)
{
    constexpr std::chrono::seconds patience{60};
    const QByteArray request = device.request(options.audience, QDateTime::currentDateTimeUtc());
    httplib::SSLClient client(options.host, options.port);
    client.enable_server_certificate_verification(false); // the signed Hello names the certificate
    client.set_tcp_nodelay(true);
    client.set_connection_timeout(patience);
    client.set_read_timeout(patience);
    const auto response =
        client.Post("/v1/exchange", request.constData(), size_t(request.size()), "application/octet-stream");
    if (!response)
        return QStringLiteral("broken");
    outcome.sentBytes += request.size();
    outcome.receivedBytes += qint64(response->body.size());
    if (response->status != 200)
        return QString::number(response->status);
    const auto taken = device.take(QByteArray::fromStdString(response->body));
    if (taken)
        return {};
    return taken.error().detail.isEmpty() ? taken.error().field : taken.error().detail;
}

LoadOutcome work(Turns &turns, const LoadOptions &options, SteadyClock::time_point end)
{
    LoadOutcome outcome;
    while (SteadyClock::now() < end) {
        const size_t index = turns.take();
        const auto start = SteadyClock::now();
        const QString failed = exchange(turns.at(index), options, outcome);
        const std::chrono::duration<double, std::milli> took = SteadyClock::now() - start;
        turns.giveBack(index);
        if (failed.isEmpty())
            outcome.milliseconds.push_back(took.count());
        else
            ++outcome.failures[failed];
    }
    return outcome;
}

void add(LoadOutcome &all, const LoadOutcome &one)
{
    all.milliseconds.insert(all.milliseconds.end(), one.milliseconds.begin(), one.milliseconds.end());
    for (const auto &[word, count] : one.failures)
        all.failures[word] += count;
    all.sentBytes += one.sentBytes;
    all.receivedBytes += one.receivedBytes;
}

size_t acknowledgedBy(const std::vector<LoadDevice> &devices)
{
    size_t count = 0;
    for (const LoadDevice &device : devices)
        count += device.acknowledged();
    return count;
}

} // namespace

LoadOutcome runLoad(std::vector<LoadDevice> &devices, const LoadOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN); // a connection that the server ends is a failure that is counted
    const size_t before = acknowledgedBy(devices);
    const auto start = SteadyClock::now();
    Turns turns(devices);
    LoadOutcome all;
    std::mutex adding;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < options.connections; ++thread) {
        threads.emplace_back([&] {
            const LoadOutcome outcome = work(turns, options, start + options.time);
            const std::lock_guard guard(adding);
            add(all, outcome);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    all.seconds = std::chrono::duration<double>(SteadyClock::now() - start).count();
    all.batches = qint64(acknowledgedBy(devices) - before);
    return all;
}

} // namespace ventanilla::sync
