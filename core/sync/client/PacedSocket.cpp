#include "core/sync/client/PacedSocket.h"

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ventanilla::sync {

namespace {

constexpr std::chrono::milliseconds betweenLooks{3};
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

void PacedSocket::abort()
{
    m_aborted = true;
    const std::lock_guard guarded(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

// The kernel's queue: what the other side has not confirmed, on the way or not.
qint64 PacedSocket::measure()
{
    const std::lock_guard guarded(m_mutex);
    int queued = 0;
    tcp_info info{};
    socklen_t size = sizeof info;
    if (m_socket < 0 || ::ioctl(m_socket, SIOCOUTQ, &queued) != 0)
        return 0;
    if (::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        info.tcpi_rtt = 0;
    m_pace.note(std::chrono::microseconds(m_timer.nsecsElapsed() / 1000), m_written, queued,
        std::chrono::microseconds(info.tcpi_rtt));
    return queued;
}

qint64 PacedSocket::waitForRoom()
{
    QElapsedTimer standstill;
    standstill.start();
    qint64 fewest = measure();
    for (qint64 queued = fewest; !m_aborted; queued = measure()) {
        const qint64 room = m_pace.allowance() - queued;
        if (room > 0)
            return room;
        if (queued < fewest) {
            fewest = queued;
            standstill.restart();
        }
        if (standstill.elapsed() > longestStandstillMilliseconds)
            return 0;
        std::this_thread::sleep_for(betweenLooks);
    }
    return 0;
}

} // namespace ventanilla::sync
