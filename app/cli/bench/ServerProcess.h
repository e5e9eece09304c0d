#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QProcess>

#include <optional>

namespace ventanilla::cli::bench {

// A regional server of its own for a benchmark, on this computer only, without the limits that protect one from strangers.
class ServerProcess
{
public:
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ~ServerProcess();

    // `database`: what libpq understands; empty for SQLite in `folder`. Errors: Internal with field "server".
    [[nodiscard]] Result<void> start(const QString &program, const QString &folder, const QString &database);
    void stop();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray certificate() const { return m_certificate; } // SHA-256
    // The most it had, in mebibytes.
    [[nodiscard]] std::optional<double> peakMegabytes() const;

private:
    QProcess m_process;
    int m_port = 0;
    QByteArray m_certificate;
};

} // namespace ventanilla::cli::bench
