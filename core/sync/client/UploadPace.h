#pragma once

#include <QtGlobal>

#include <chrono>

namespace ventanilla::sync {

// How much may wait between this program and the server before more is written. What has been handed to the kernel and
// not confirmed is lost with the link and sent again, so on a slow link it must be little; on a fast one, little would be
// slow. So it is what the link carries in one round trip and a fifth of a second more, as measured; and 3,000 bytes while
// that is not known. Since the queue is then always a little longer than the link needs, the measure grows until the
// link is full. A value; no clock of its own.
class UploadPace
{
public:
    using Time = std::chrono::microseconds; // since any beginning

    static constexpr qint64 least = 3000;
    static constexpr qint64 most = 4 * 1024 * 1024;

    // At `now`, `written` bytes in all had been handed to the kernel and `queued` of them were not confirmed;
    // `roundTrip` as the kernel measures it.
    void note(Time now, qint64 written, qint64 queued, Time roundTrip);

    [[nodiscard]] qint64 allowance() const;
    // Bytes a second; 0 while unknown.
    [[nodiscard]] double rate() const { return m_rate; }

private:
    bool m_hasMark = false;
    Time m_markTime{};
    qint64 m_markConfirmed = 0;
    Time m_shortestRoundTrip = Time::max();
    double m_rate = 0;
};

} // namespace ventanilla::sync
