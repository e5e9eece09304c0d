#pragma once

#include "core/sync/client/UploadPace.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>
#include <optional>

struct tcp_info;

namespace ventanilla::sync {

// Private to core/sync/client: a second handle on the socket that httplib works with, to see how full its queue is and to
// end whatever waits on it. Safe from any thread.
class PacedSocket
{
public:
    PacedSocket() = default;
    PacedSocket(const PacedSocket &) = delete;
    PacedSocket &operator=(const PacedSocket &) = delete;
    ~PacedSocket();

    // Takes a handle on the socket of a new connection.
    void attach(int socket);
    // Whether the other side has not ended the connection.
    [[nodiscard]] bool isConnected();
    void close();
    // Ends the connection, and every later one; may be repeated.
    void abort();
    [[nodiscard]] bool isAborted() const { return m_aborted; }

    // Waits until `wanted` bytes may be written, or nothing is under way: how many may be now. 0 when aborted, or the
    // connection has ended or stood still for too long.
    [[nodiscard]] qint64 waitForRoom(qint64 wanted);
    void noteWritten(qint64 bytes) { m_written += bytes; }
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] std::optional<tcp_info> ask() const; // with the lock held
    [[nodiscard]] std::optional<qint64> measure();

    std::mutex m_mutex;
    int m_socket = -1;
    std::atomic<bool> m_aborted = false;
    std::atomic<qint64> m_written = 0;
    QElapsedTimer m_timer;
    UploadPace m_pace;
};

} // namespace ventanilla::sync
