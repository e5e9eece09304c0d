#include "tests/sync_client/CuttingProxy.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ventanilla::tests {

namespace {

constexpr int lookMilliseconds = 20;
constexpr size_t mostAtOnce = 512;
constexpr int smallBuffer = 2048; // the kernel doubles it

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void holdLittle(int socket)
{
    constexpr int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &smallBuffer, sizeof smallBuffer);
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

// What is under way is lost, as on a link that breaks: no orderly end reaches anybody.
void breakOff(int socket)
{
    constexpr linger atOnce{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(socket);
}

} // namespace

CuttingProxy::CuttingProxy(int serverPort) : m_serverPort(serverPort)
{
    listen();
    m_thread = std::thread([this] { serve(); });
}

CuttingProxy::~CuttingProxy()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

void CuttingProxy::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    holdLittle(m_listener); // what it accepts inherits it
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    REQUIRE(::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0);
    REQUIRE(::listen(m_listener, 8) == 0);
    REQUIRE(::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
}

void CuttingProxy::serve()
{
    pollfd waiting{m_listener, POLLIN, 0};
    while (!m_stopping) {
        if (::poll(&waiting, 1, lookMilliseconds) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        ++m_connections;
        relay(client);
    }
}

// One connection at a time: a computer makes no second one.
void CuttingProxy::relay(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    holdLittle(client);
    holdLittle(server);
    const sockaddr_in address = loopback(m_serverPort);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    while (open && !m_stopping) {
        if (::poll(ends.data(), ends.size(), lookMilliseconds) <= 0)
            continue;
        if (ends[0].revents != 0)
            open = pass(client, server, m_leftUp, m_up);
        if (open && ends[1].revents != 0)
            open = pass(server, client, m_leftDown, m_down);
    }
    const bool wasCut = m_leftUp == 0 || m_leftDown == 0;
    if (wasCut) {
        ++m_cuts;
        m_leftUp = never;
        m_leftDown = never;
        breakOff(client);
        breakOff(server);
        return;
    }
    ::close(client);
    ::close(server);
}

bool CuttingProxy::pass(int from, int to, std::atomic<qint64> &left, std::atomic<qint64> &counted)
{
    std::array<char, mostAtOnce> bytes{};
    const auto wanted = size_t(std::min<qint64>(mostAtOnce, left));
    const ssize_t got = ::recv(from, bytes.data(), wanted, 0);
    if (got <= 0)
        return false;
    counted += got;
    left -= got;
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t more = ::send(to, bytes.data() + sent, size_t(got - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    if (m_rate > 0)
        std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 * got / m_rate));
    return left > 0;
}

} // namespace ventanilla::tests
