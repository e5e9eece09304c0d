#include "core/sync/client/UploadPace.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds mayWaitBeyondTheLink{0.2};
constexpr double twoPackets = 2700;
// A shorter time measures how packets bunch, and what fits into the buffers on the way.
constexpr UploadPace::Time shortestWindow{50'000};
// The kernel remembers the best it has seen of a link that we never fill, so of one that became slower it says too much.
constexpr double mostAboveLately = 2;

} // namespace

void UploadPace::note(Time now, qint64 confirmed, Measured measured)
{
    m_measured = measured;
    if (m_hasMark && now - m_markTime < std::max(shortestWindow, measured.shortestRoundTrip * 3 / 2))
        return;
    if (m_hasMark)
        m_lately = double(confirmed - m_markConfirmed) / Seconds(now - m_markTime).count();
    m_hasMark = true;
    m_markTime = now;
    m_markConfirmed = confirmed;
}

qint64 UploadPace::allowance() const
{
    const double rate = std::min(m_measured.bytesPerSecond, mostAboveLately * std::max(m_lately, 0.0));
    const double onItsWay = rate * Seconds(m_measured.shortestRoundTrip).count();
    const double beyond = std::max(rate * mayWaitBeyondTheLink.count(), twoPackets);
    return qint64(std::clamp(onItsWay + beyond, double(least), double(most)));
}

} // namespace ventanilla::sync
