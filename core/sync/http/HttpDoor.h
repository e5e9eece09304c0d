#pragma once

#include "core/sync/http/ConnectionSlots.h"
#include "core/sync/http/ServerCertificate.h"
#include "core/sync/http/ServerMetrics.h"
#include "core/sync/http/ServerSettings.h"

#include <httplib.h>

namespace ventanilla::sync {

// httplib's server behind connections of our own: TLS 1.3, limits on who and how long, and an end that lets exchanges under
// way finish. Handlers run on the connection's thread; TlsConnection::current() is theirs.
class HttpDoor final : public httplib::Server
{
public:
    HttpDoor(const ServerSettings &settings, ServerCertificate certificate, ServerMetrics &metrics);

    // The port that is listened on, or 0 when the address cannot be had.
    [[nodiscard]] int bind();
    // Serves until endGently(). Returns when the last connection has gone.
    void serve();
    // From any thread: takes nobody new; who is being answered has `stopSeconds`.
    void endGently();

    [[nodiscard]] int openConnections() const { return m_slots.count(); }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serveRequests(socket_t socket, ConnectionSlots::Slot &slot);

    const ServerSettings m_settings;
    const ServerCertificate m_certificate;
    ServerMetrics &m_metrics;
    ConnectionSlots m_slots;
    std::atomic<bool> m_ending = false;
    std::mutex m_lock;
    std::condition_variable m_ended;
    bool m_served = false;
};

} // namespace ventanilla::sync
