#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace ventanilla::tests {

// A link on loopback that can be cut at any byte. It reads little at a time and holds little back, so that what it has
// counted is what the two sides have handed over.
class CuttingProxy
{
public:
    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();

    [[nodiscard]] int port() const { return m_port; }
    // Cuts when so many more bytes have gone up (to the server), or down; 0 never. At once both ways, and goes on taking
    // new connections.
    void cutAfterUp(qint64 bytes) { m_leftUp = bytes > 0 ? bytes : never; }
    void cutAfterDown(qint64 bytes) { m_leftDown = bytes > 0 ? bytes : never; }
    // Bytes a second in each direction; 0 for as fast as it goes.
    void setRate(qint64 bytesPerSecond) { m_rate = bytesPerSecond; }

    // Of TLS, all connections together.
    [[nodiscard]] qint64 up() const { return m_up; }
    [[nodiscard]] qint64 down() const { return m_down; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    static constexpr qint64 never = qint64(1) << 60;

    void listen();
    void serve();
    void relay(int client);
    // False when the link is cut or one side has ended.
    [[nodiscard]] bool pass(int from, int to, std::atomic<qint64> &left, std::atomic<qint64> &counted);

    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_leftUp = never;
    std::atomic<qint64> m_leftDown = never;
    std::atomic<qint64> m_rate = 0;
    std::atomic<qint64> m_up = 0;
    std::atomic<qint64> m_down = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_cuts = 0;
    std::thread m_thread;
};

} // namespace ventanilla::tests
