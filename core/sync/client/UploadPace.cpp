#include "core/sync/client/UploadPace.h"

#include <algorithm>

namespace ventanilla::sync {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds mayWaitBeyondTheLink{0.2};
// A shorter time measures how packets bunch, not the link.
constexpr UploadPace::Time shortestMeasure{50'000};

} // namespace

void UploadPace::note(Time now, qint64 written, qint64 queued, Time roundTrip)
{
    const qint64 confirmed = written - queued;
    if (roundTrip > Time::zero())
        m_shortestRoundTrip = std::min(m_shortestRoundTrip, roundTrip);
    if (!m_hasMark) {
        m_hasMark = true;
        m_markTime = now;
        m_markConfirmed = confirmed;
        return;
    }
    const Time known = m_shortestRoundTrip == Time::max() ? Time::zero() : m_shortestRoundTrip;
    if (now - m_markTime < std::max(shortestMeasure, known))
        return;
    const double measured = double(confirmed - m_markConfirmed) / Seconds(now - m_markTime).count();
    // Upwards at once: what was measured has crossed the link. Downwards slowly: it may only have been asked for less.
    m_rate = measured > m_rate ? measured : (m_rate + measured) / 2;
    m_markTime = now;
    m_markConfirmed = confirmed;
}

qint64 UploadPace::allowance() const
{
    if (m_rate <= 0)
        return least;
    const Seconds roundTrip = m_shortestRoundTrip == Time::max() ? Seconds(0) : Seconds(m_shortestRoundTrip);
    return std::clamp(qint64(m_rate * (roundTrip + mayWaitBeyondTheLink).count()), least, most);
}

} // namespace ventanilla::sync
