#pragma once

#include <QString>

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace ventanilla::sync {

// How often somebody may come: so many times a minute, of which up to half at once. Forgets who has not come lately.
// Safe from any thread.
class RequestRate
{
public:
    using Clock = std::chrono::steady_clock;

    // 0: no limit.
    explicit RequestRate(int perMinute) : m_perMinute(perMinute) { }

    [[nodiscard]] bool admit(const std::string &who, Clock::time_point now = Clock::now());

private:
    struct Bucket
    {
        double left = 0;
        Clock::time_point at;
    };
    void forgetFull(Clock::time_point now);
    [[nodiscard]] double filled(const Bucket &bucket, Clock::time_point now) const;
    [[nodiscard]] double capacity() const;

    const int m_perMinute;
    std::mutex m_lock;
    std::unordered_map<std::string, Bucket> m_buckets;
    size_t m_forgetAt = 4096;
};

// The same of a commune's device, whatever it comes for.
class DeviceRate
{
public:
    explicit DeviceRate(int perMinute) : m_rate(perMinute) { }

    [[nodiscard]] bool admit(const QString &commune, int device)
    {
        return m_rate.admit((commune + QLatin1Char('/') + QString::number(device)).toStdString());
    }

private:
    RequestRate m_rate;
};

} // namespace ventanilla::sync
