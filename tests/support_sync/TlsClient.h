#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct ssl_st;
struct ssl_ctx_st;

namespace ventanilla::tests {

// What came back to one request.
struct HttpAnswer
{
    int status = 0; // 0: the connection ended without one
    QByteArray headers;
    QByteArray body; // unchunked; as far as it came
    bool whole = false;
};

// A connection to a server on this computer that can be told to do what no decent client does. Blocking, with time limits.
class TlsClient
{
public:
    // `newestTls` 0: whatever OpenSSL likes best.
    explicit TlsClient(int port, int newestTls = 0);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    // Whether the handshake was done.
    [[nodiscard]] bool isOpen() const { return m_open; }
    // False when the server has closed.
    bool send(const QByteArray &bytes);
    // Bytes on the socket that are no TLS.
    bool sendRaw(const QByteArray &bytes);
    [[nodiscard]] HttpAnswer receive();
    // Whether the server ends the connection within so many milliseconds.
    [[nodiscard]] bool isClosedWithin(int milliseconds);
    // Without a word: the kernel sends a reset, as when a computer is switched off and on.
    void reset();

    [[nodiscard]] HttpAnswer post(const QByteArray &path, const QByteArray &body);
    [[nodiscard]] HttpAnswer get(const QByteArray &path);
    [[nodiscard]] static QByteArray postOf(const QByteArray &path, const QByteArray &body);

private:
    [[nodiscard]] bool fill(QByteArray &bytes);

    ssl_ctx_st *m_context = nullptr;
    ssl_st *m_ssl = nullptr;
    int m_socket = -1;
    bool m_open = false;
};

} // namespace ventanilla::tests
