#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>
#include <thread>
#include <type_traits>

namespace ventanilla::cli::bench {

// The two hosts that packaging/bad-link makes on this machine, and the link between them. Safe from any thread.
class NetworkHosts
{
public:
    enum class End { Near, Far };

    // Errors: MissingInput "link" outside packaging/bad-link.
    [[nodiscard]] static Result<NetworkHosts> fromEnvironment();

    // Runs `body` in a thread that lives on that host, so that its connections begin there.
    template <class Body>
    auto at(End end, Body &&body) const
    {
        std::invoke_result_t<Body> result = failure(ErrorKind::Internal, QStringLiteral("link"));
        std::thread worker([&] {
            if (enter(end))
                result = body();
        });
        worker.join();
        return result;
    }

    // Puts a program on a host.
    [[nodiscard]] QStringList commandAt(End end, const QStringList &command) const;

    // What the near end has sent and received since it was made, headers and repetitions included.
    [[nodiscard]] qint64 bytesAcross() const;
    [[nodiscard]] QString farAddress() const { return m_farAddress; }
    [[nodiscard]] double bytesPerSecond() const { return m_bytesPerSecond; }
    [[nodiscard]] double delayMilliseconds() const { return m_delayMilliseconds; }

private:
    [[nodiscard]] bool enter(End end) const;
    [[nodiscard]] const QString &nameOf(End end) const { return end == End::Near ? m_near : m_far; }

    QString m_near;
    QString m_far;
    QString m_farAddress;
    double m_bytesPerSecond = 0;
    double m_delayMilliseconds = 0; // each way
};

} // namespace ventanilla::cli::bench
