#pragma once

#include "core/sync/http/RequestRate.h"
#include "core/sync/http/TlsConnection.h"

#include <QByteArray>

#include <httplib.h>

#include <optional>
#include <utility>

namespace ventanilla::sync {

// A body of at most so many bytes; nothing of a larger one, or of one that was cut.
[[nodiscard]] inline std::optional<QByteArray> takeBody(const httplib::ContentReader &content, qsizetype most)
{
    TlsConnection::current()->admitBody();
    QByteArray body;
    const bool whole = content([&](const char *data, size_t size) {
        body.append(data, qsizetype(size));
        return body.size() <= most;
    });
    if (whole)
        return body;
    TlsConnection::current()->closeAfterAnswer();
    return std::nullopt;
}

// Hands the frames of a request's body over to `incoming` as they come; what has arrived is kept whenever the link pauses, and
// when it is cut. Who comes too often is turned away as soon as the frames say who it is. Whether there is somebody to
// answer: false after a cut.
template <class Incoming>
[[nodiscard]] bool takeFrames(Incoming &incoming, const httplib::ContentReader &content, DeviceRate &rate)
{
    TlsConnection &connection = *TlsConnection::current();
    connection.admitBody();
    bool counted = false;
    const bool whole = content([&](const char *data, size_t size) {
        if (!incoming.add(QByteArrayView(data, qsizetype(size))))
            return false;
        const auto &account = incoming.account();
        if (account.device != 0 && !std::exchange(counted, true) && !rate.admit(account.commune, account.device))
            incoming.turnAway();
        if (!incoming.hasEnded() && !connection.hasMoreNow())
            incoming.keepWhatArrived();
        return !incoming.refusal().has_value();
    });
    if (whole)
        return true;
    connection.closeAfterAnswer();
    if (incoming.refusal())
        return true;
    incoming.keepWhatArrived();
    return false;
}

} // namespace ventanilla::sync
