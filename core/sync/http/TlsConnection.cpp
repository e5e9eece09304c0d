#include "core/sync/http/TlsConnection.h"

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <poll.h>

namespace ventanilla::sync {

namespace {

using namespace std::chrono_literals;

thread_local TlsConnection *servedByThisThread = nullptr;

// Request line and headers; a body that no handler asked for.
constexpr qint64 mostUnasked = 32 * 1024;
constexpr size_t outputSize = 16 * 1024;

// The slowest link that is served: what is slower only holds a place.
constexpr auto window = 60s;
constexpr qint64 leastInWindow = 2 * 1024;

std::pair<std::string, int> described(const sockaddr_storage &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.ss_family == AF_INET) {
        const auto &four = reinterpret_cast<const sockaddr_in &>(address);
        inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size());
        return {text.data(), ntohs(four.sin_port)};
    }
    const auto &six = reinterpret_cast<const sockaddr_in6 &>(address);
    inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
    return {text.data(), ntohs(six.sin6_port)};
}

} // namespace

TlsConnection::TlsConnection(int socket, SSL_CTX *context, const ServerSettings &settings, ConnectionSlots::Slot &slot)
    : m_socket(socket), m_ssl(SSL_new(context)), m_settings(settings), m_slot(slot)
{
    servedByThisThread = this;
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes); // this class gathers small writes itself
    if (m_ssl != nullptr)
        SSL_set_fd(m_ssl, m_socket);
    m_output.reserve(outputSize);
}

TlsConnection::~TlsConnection()
{
    servedByThisThread = nullptr;
    SSL_free(m_ssl);
    ::close(m_socket);
}

TlsConnection *TlsConnection::current()
{
    return servedByThisThread;
}

bool TlsConnection::fail()
{
    m_failed = true;
    return false;
}

bool TlsConnection::wait(short events, std::chrono::seconds longest)
{
    const auto left = std::min<Clock::duration>(longest, m_deadline - Clock::now());
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(left).count();
    if (milliseconds <= 0)
        return false;
    pollfd watched{m_socket, events, 0};
    return ::poll(&watched, 1, int(milliseconds)) > 0;
}

// Whether the step that OpenSSL could not finish is worth another try.
bool TlsConnection::waitFor(int sslError, std::chrono::seconds longest)
{
    if (sslError == SSL_ERROR_WANT_READ)
        return wait(POLLIN, longest);
    if (sslError == SSL_ERROR_WANT_WRITE)
        return wait(POLLOUT, longest);
    return false;
}

bool TlsConnection::handshake()
{
    if (m_ssl == nullptr)
        return fail();
    const auto longest = std::chrono::seconds(m_settings.handshakeSeconds);
    m_deadline = Clock::now() + longest;
    for (;;) {
        ERR_clear_error();
        const int done = SSL_accept(m_ssl);
        if (done == 1) {
            m_shaken = true;
            m_slot.noteProgress();
            return true;
        }
        if (!waitFor(SSL_get_error(m_ssl, done), longest))
            return fail();
    }
}

bool TlsConnection::waitForRequest()
{
    m_mostToRead = mostUnasked;
    m_windowBegin = Clock::now();
    m_windowBytes = 0;
    m_deadline = Clock::now() + std::chrono::seconds(m_settings.keepAliveSeconds);
    m_slot.setWaiting(true);
    const bool arrived = m_inputBegin < m_inputEnd || fill();
    m_slot.setWaiting(false);
    m_windowBegin = Clock::now();
    m_deadline = m_windowBegin + std::chrono::seconds(m_settings.longestRequestSeconds);
    return arrived;
}

bool TlsConnection::isTrickling()
{
    if (Clock::now() - m_windowBegin < window)
        return false;
    const bool trickling = m_windowBytes < leastInWindow;
    m_windowBegin = Clock::now();
    m_windowBytes = 0;
    return trickling;
}

bool TlsConnection::fill()
{
    const auto longest = std::chrono::seconds(m_settings.idleSeconds);
    while (!m_failed) {
        ERR_clear_error();
        const int count = SSL_read(m_ssl, m_input.data(), int(m_input.size()));
        if (count > 0) {
            m_inputBegin = 0;
            m_inputEnd = size_t(count);
            m_windowBytes += count;
            m_slot.noteProgress();
            return !isTrickling() || fail();
        }
        if (!waitFor(SSL_get_error(m_ssl, count), longest))
            return fail();
    }
    return false;
}

bool TlsConnection::hasMoreNow()
{
    if (m_inputBegin < m_inputEnd || SSL_pending(m_ssl) > 0)
        return true;
    pollfd watched{m_socket, POLLIN, 0};
    return ::poll(&watched, 1, 0) > 0;
}

ssize_t TlsConnection::read(char *buffer, size_t size)
{
    if (!flush() || m_mostToRead == 0)
        return -1;
    if (m_inputBegin == m_inputEnd && !fill())
        return -1;
    size_t count = std::min(size, m_inputEnd - m_inputBegin);
    if (m_mostToRead > 0) {
        count = std::min(count, size_t(m_mostToRead));
        m_mostToRead -= qint64(count);
    }
    std::memcpy(buffer, m_input.data() + m_inputBegin, count);
    m_inputBegin += count;
    return ssize_t(count);
}

ssize_t TlsConnection::write(const char *data, size_t size)
{
    m_output.append(data, size);
    if (m_output.size() >= outputSize && !flush())
        return -1;
    return m_failed ? -1 : ssize_t(size);
}

bool TlsConnection::flush()
{
    const auto longest = std::chrono::seconds(m_settings.idleSeconds);
    size_t sent = 0;
    while (sent < m_output.size() && !m_failed) {
        ERR_clear_error();
        const int count = SSL_write(m_ssl, m_output.data() + sent, int(m_output.size() - sent));
        if (count > 0) {
            sent += size_t(count);
            m_windowBytes += count;
            m_slot.noteProgress();
            if (isTrickling())
                fail();
        } else if (!waitFor(SSL_get_error(m_ssl, count), longest)) {
            fail();
        }
    }
    m_output.clear();
    return !m_failed;
}

void TlsConnection::finish()
{
    if (m_failed || !m_shaken || !flush())
        return;
    SSL_shutdown(m_ssl);
    if (!m_mustClose)
        return;
    // What the client was still sending would make the kernel throw our answer away: let it come, for a moment.
    ::shutdown(m_socket, SHUT_WR);
    m_deadline = Clock::now() + 2s;
    qint64 most = 4 * 1024 * 1024;
    while (most > 0 && wait(POLLIN, 2s)) {
        const ssize_t count = ::recv(m_socket, m_input.data(), m_input.size(), 0);
        if (count <= 0)
            return;
        most -= count;
    }
}

void TlsConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        std::tie(ip, port) = described(address);
}

void TlsConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        std::tie(ip, port) = described(address);
}

} // namespace ventanilla::sync
