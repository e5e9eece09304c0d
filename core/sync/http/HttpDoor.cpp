#include "core/sync/http/HttpDoor.h"

#include "core/sync/http/TlsConnection.h"
#include "core/sync/http/WorkerThreads.h"

namespace ventanilla::sync {

namespace {

// Who waits while all threads are busy; httplib itself asks the kernel for five.
constexpr int waitingConnections = 1024;
constexpr int mostRequestsOfConnection = 100;

// Who shares a share: an IPv4 address, or the network that an IPv6 subscriber is given.
std::string addressOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    if (address.ss_family == AF_INET) {
        const auto &four = reinterpret_cast<const sockaddr_in &>(address);
        return std::string(reinterpret_cast<const char *>(&four.sin_addr), sizeof four.sin_addr);
    }
    const auto &six = reinterpret_cast<const sockaddr_in6 &>(address);
    const auto *bytes = reinterpret_cast<const char *>(&six.sin6_addr);
    return IN6_IS_ADDR_V4MAPPED(&six.sin6_addr) ? std::string(bytes + 12, 4) : std::string(bytes, 8);
}

} // namespace

HttpDoor::HttpDoor(const ServerSettings &settings, ServerCertificate certificate, ServerMetrics &metrics)
    : m_settings(settings), m_certificate(std::move(certificate)), m_metrics(metrics),
      m_slots(settings.mostConnectionsPerAddress)
{
    new_task_queue = [this] { return new WorkerThreads(m_settings.mostConnections, [this] { m_slots.endStalest(); }); };
    set_keep_alive_max_count(mostRequestsOfConnection); // what it tells clients; serveRequests() does it
    set_keep_alive_timeout(settings.keepAliveSeconds);
    // Only for a restart within the minute; httplib's own choice would let two servers share the port unnoticed.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

int HttpDoor::bind()
{
    const std::string address = m_settings.address.toStdString();
    const int port = m_settings.port == 0        ? bind_to_any_port(address)
        : bind_to_port(address, m_settings.port) ? m_settings.port
                                                 : 0;
    if (port <= 0)
        return 0;
    ::listen(svr_sock_, waitingConnections);
    return port;
}

void HttpDoor::serve()
{
    listen_after_bind();
    const std::lock_guard lock(m_lock);
    m_served = true;
    m_ended.notify_all();
}

// httplib's stop() would break answers off. Shutting the listening socket ends only the accepting; the rest ends here.
void HttpDoor::endGently()
{
    m_ending = true;
    ::shutdown(svr_sock_, SHUT_RDWR);
    m_slots.endWaiting();
    std::unique_lock lock(m_lock);
    if (!m_ended.wait_for(lock, std::chrono::seconds(m_settings.stopSeconds), [this] { return m_served; }))
        m_slots.endAll();
}

bool HttpDoor::process_and_close_socket(socket_t socket)
{
    // The slot goes after the socket is closed, so that nobody shuts down a number that is another's by then.
    const auto slot = m_slots.take(socket, addressOf(socket));
    if (!slot || m_ending) {
        m_metrics.countRejectedConnection();
        ::close(socket);
        return false;
    }
    serveRequests(socket, *slot);
    return true;
}

void HttpDoor::serveRequests(socket_t socket, ConnectionSlots::Slot &slot)
{
    TlsConnection connection(socket, m_certificate.context(), m_settings, slot);
    if (!connection.handshake())
        return;
    for (int left = mostRequestsOfConnection; left > 0 && connection.waitForRequest(); --left) {
        bool closed = false;
        const bool isLast = left == 1 || m_ending;
        const bool answered = process_request(connection, isLast, closed, nullptr);
        if (!answered || !connection.flush() || closed || isLast || connection.mustClose())
            break;
    }
    connection.finish();
}

} // namespace ventanilla::sync
