#include "tests/support_sync/TlsClient.h"

#include <QList>

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <tuple>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ventanilla::tests {

namespace {

int connected(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{60, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

// What of a chunked body is there, and whether that is all of it.
std::pair<QByteArray, bool> unchunked(const QByteArray &bytes)
{
    QByteArray body;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return {body, false};
        const qsizetype size = bytes.mid(at, end - at).toLongLong(nullptr, 16);
        if (size == 0)
            return {body, bytes.size() >= end + 4};
        body += bytes.mid(end + 2, size);
        if (bytes.size() < end + 2 + size + 2)
            return {body, false};
        at = end + 2 + size + 2;
    }
}

HttpAnswer parsed(const QByteArray &bytes)
{
    HttpAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.headers = bytes.left(end + 2);
    answer.status = answer.headers.mid(9, 3).toInt();
    const QByteArray rest = bytes.mid(end + 4);
    const qsizetype length = answer.headers.toLower().indexOf("content-length:");
    if (length < 0) {
        std::tie(answer.body, answer.whole) = unchunked(rest);
        return answer;
    }
    const qsizetype size = answer.headers.mid(length + 15).split('\r').first().trimmed().toLongLong();
    answer.body = rest.left(size);
    answer.whole = rest.size() >= size;
    return answer;
}

} // namespace

TlsClient::TlsClient(int port, int newestTls) : m_context(SSL_CTX_new(TLS_client_method())), m_socket(connected(port))
{
    std::signal(SIGPIPE, SIG_IGN);
    if (m_socket < 0)
        return;
    if (newestTls != 0)
        SSL_CTX_set_max_proto_version(m_context, newestTls);
    SSL_CTX_set_max_send_fragment(m_context, 2048);
    m_ssl = SSL_new(m_context);
    SSL_set_fd(m_ssl, m_socket);
    m_open = SSL_connect(m_ssl) == 1;
}

TlsClient::~TlsClient()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    if (m_socket >= 0)
        ::close(m_socket);
}

bool TlsClient::send(const QByteArray &bytes)
{
    return m_open && (bytes.isEmpty() || SSL_write(m_ssl, bytes.constData(), int(bytes.size())) == bytes.size());
}

bool TlsClient::sendRaw(const QByteArray &bytes)
{
    return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

bool TlsClient::fill(QByteArray &bytes)
{
    std::array<char, 16'384> buffer{};
    const int count = m_open ? SSL_read(m_ssl, buffer.data(), int(buffer.size())) : 0;
    if (count <= 0)
        return false;
    bytes.append(buffer.data(), count);
    return true;
}

HttpAnswer TlsClient::receive()
{
    QByteArray bytes;
    HttpAnswer answer;
    do {
        answer = parsed(bytes);
    } while (!answer.whole && fill(bytes));
    return answer;
}

bool TlsClient::isClosedWithin(int milliseconds)
{
    pollfd watched{m_socket, POLLIN, 0};
    if (::poll(&watched, 1, milliseconds) <= 0)
        return false;
    QByteArray ignored;
    while (fill(ignored)) { }
    return true;
}

void TlsClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(m_socket);
    m_socket = -1;
    m_open = false;
}

QByteArray TlsClient::postOf(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

HttpAnswer TlsClient::post(const QByteArray &path, const QByteArray &body)
{
    send(postOf(path, body));
    return receive();
}

HttpAnswer TlsClient::get(const QByteArray &path)
{
    send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return receive();
}

} // namespace ventanilla::tests
