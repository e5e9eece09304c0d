#pragma once

#include "core/sync/http/ConnectionSlots.h"
#include "core/sync/http/ServerSettings.h"

#include <httplib.h>

#include <array>

namespace ventanilla::sync {

// One client's TLS connection, as httplib reads and writes it. Nothing in it waits for longer than the settings allow: not
// for the handshake, not for a byte, not for a whole request, and not for one that trickles. One thread.
class TlsConnection final : public httplib::Stream
{
public:
    // Takes the socket over, and closes it at the end.
    TlsConnection(int socket, SSL_CTX *context, const ServerSettings &settings, ConnectionSlots::Slot &slot);
    ~TlsConnection() override;

    // The one that this thread serves.
    [[nodiscard]] static TlsConnection *current();

    [[nodiscard]] bool handshake();
    // False when the client has gone, or says nothing more for a while.
    [[nodiscard]] bool waitForRequest();

    // A handler takes the body as it comes: until then only a small request is read at all.
    void admitBody() { m_mostToRead = -1; }
    // Whether more has arrived already, so that reading would not wait.
    [[nodiscard]] bool hasMoreNow();
    // Part of the request was not read: the connection is of no use after the answer.
    void closeAfterAnswer() { m_mustClose = true; }
    [[nodiscard]] bool mustClose() const { return m_mustClose; }

    // Sends what is buffered.
    bool flush();
    // The orderly end: the client gets to read what was sent, even if it is still sending itself.
    void finish();

    bool is_readable() const override { return true; }
    bool is_writable() const override { return !m_failed; }
    ssize_t read(char *buffer, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    // httplib asks only whether select() could take it; poll() can.
    socket_t socket() const override { return 0; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool wait(short events, std::chrono::seconds longest);
    [[nodiscard]] bool waitFor(int sslError, std::chrono::seconds longest);
    [[nodiscard]] bool isTrickling();
    [[nodiscard]] bool fill();
    bool fail();

    const int m_socket;
    SSL *m_ssl;
    const ServerSettings &m_settings;
    ConnectionSlots::Slot &m_slot;
    std::array<char, 16 * 1024> m_input{};
    size_t m_inputBegin = 0;
    size_t m_inputEnd = 0;
    std::string m_output;
    qint64 m_mostToRead = 0; // of this request; -1: as much as the handler wants
    Clock::time_point m_deadline;
    Clock::time_point m_windowBegin; // since when m_windowBytes have gone in and out
    qint64 m_windowBytes = 0;
    bool m_shaken = false;
    bool m_failed = false;
    bool m_mustClose = false;
};

} // namespace ventanilla::sync
