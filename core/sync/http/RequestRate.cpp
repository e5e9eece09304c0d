#include "core/sync/http/RequestRate.h"

#include <algorithm>

namespace ventanilla::sync {

double RequestRate::capacity() const
{
    return std::max(1.0, double(m_perMinute) / 2);
}

double RequestRate::filled(const Bucket &bucket, Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - bucket.at;
    return std::min(capacity(), bucket.left + passed.count() * m_perMinute / 60);
}

bool RequestRate::admit(const std::string &who, Clock::time_point now)
{
    if (m_perMinute == 0)
        return true;
    const std::lock_guard lock(m_lock);
    if (m_buckets.size() >= m_forgetAt)
        forgetFull(now);
    Bucket &bucket = m_buckets.try_emplace(who, Bucket{capacity(), now}).first->second;
    bucket.left = filled(bucket, now);
    bucket.at = now;
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

// Somebody whose bucket is full again is like somebody who never came.
void RequestRate::forgetFull(Clock::time_point now)
{
    std::erase_if(m_buckets, [&](const auto &entry) { return filled(entry.second, now) >= capacity(); });
    m_forgetAt = std::max<size_t>(4096, 2 * m_buckets.size());
}

} // namespace ventanilla::sync
