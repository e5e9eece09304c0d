#include "core/sync/client/PacedSocket.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ventanilla::sync {

namespace {

constexpr std::chrono::milliseconds betweenLooks{3};
// TCP_ESTABLISHED and TCP_CLOSE of <netinet/tcp.h>, which cannot be read beside <linux/tcp.h>.
constexpr int establishedState = 1;
constexpr int closedState = 7;
constexpr qint64 longestStandstillMilliseconds = 60'000;

} // namespace

PacedSocket::~PacedSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void PacedSocket::attach(int socket)
{
    const std::lock_guard guarded(m_mutex);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    m_pace = {};
    m_timer.start();
    if (m_aborted)
        ::shutdown(m_socket, SHUT_RDWR);
}

void PacedSocket::close()
{
    const std::lock_guard guarded(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

void PacedSocket::abort()
{
    m_aborted = true;
    close();
}

std::optional<tcp_info> PacedSocket::ask() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (m_socket < 0 || ::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    return info;
}

bool PacedSocket::isConnected()
{
    const std::lock_guard guarded(m_mutex);
    const auto info = ask();
    return info && info->tcpi_state == establishedState;
}

// The kernel's queue: what the other side has not confirmed, on the way or not. Nothing when the connection has ended: its
// queue never gets shorter.
std::optional<qint64> PacedSocket::measure()
{
    const std::lock_guard guarded(m_mutex);
    const auto info = ask();
    int queued = 0;
    if (!info || info->tcpi_state == closedState || ::ioctl(m_socket, SIOCOUTQ, &queued) != 0)
        return std::nullopt;
    m_pace.note(std::chrono::microseconds(m_timer.nsecsElapsed() / 1000), m_written - queued,
        {double(info->tcpi_delivery_rate), std::chrono::microseconds(info->tcpi_min_rtt)});
    return queued;
}

qint64 PacedSocket::waitForRoom(qint64 wanted)
{
    QElapsedTimer standstill;
    standstill.start();
    std::optional<qint64> queued = measure();
    for (qint64 fewest = queued.value_or(0); queued && !m_aborted; queued = measure()) {
        const qint64 room = m_pace.allowance() - *queued;
        if (room >= wanted || *queued == 0)
            return std::max<qint64>(room, 1);
        if (*queued < fewest) {
            fewest = *queued;
            standstill.restart();
        }
        if (standstill.elapsed() > longestStandstillMilliseconds)
            return 0;
        std::this_thread::sleep_for(betweenLooks);
    }
    return 0;
}

} // namespace ventanilla::sync
