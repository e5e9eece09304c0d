#pragma once

#include <QtGlobal>

#include <chrono>

namespace ventanilla::sync {

// How much may wait between this program and the server before more is written. What has been handed to the kernel and
// not confirmed is lost with the link and sent again, so on a slow link it must be little; on a fast one, little would be
// slow. So it is what the link carries in one round trip, and what waits meanwhile: two packets, or a fifth of a second's;
// and 4,300 bytes while nothing is known. Since the queue is then always a little longer than the link needs, the
// measure grows until the link is full. A value; no clock of its own.
class UploadPace
{
public:
    using Time = std::chrono::microseconds; // since any beginning

    // What the kernel has measured of a connection; zeros while it has not.
    struct Measured
    {
        double bytesPerSecond = 0;
        Time shortestRoundTrip{};
    };

    static constexpr qint64 least = 4300;
    static constexpr qint64 most = 4 * 1024 * 1024;

    // At `now`, `confirmed` bytes in all had reached the server.
    void note(Time now, qint64 confirmed, Measured measured);

    [[nodiscard]] qint64 allowance() const;

private:
    bool m_hasMark = false;
    Time m_markTime{};
    qint64 m_markConfirmed = 0;
    double m_lately = 0; // bytes a second, over a round trip and a half; 0 while unknown
    Measured m_measured;
};

} // namespace ventanilla::sync
