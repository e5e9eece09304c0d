#pragma once

#include "app/cli/bench/NetworkHosts.h"

#include <QProcess>

#include <memory>

namespace ventanilla::cli::bench {

// A real ventanilla-server on the far host, ended with the object.
class FarServer
{
public:
    // Errors: FileMissing "server" when the program was not built with this one; Internal when it does not answer.
    [[nodiscard]] static Result<std::unique_ptr<FarServer>> start(
        const QString &program, const QString &dataFolder, const NetworkHosts &hosts);
    ~FarServer();

    [[nodiscard]] Result<void> addCommune(const QString &code);
    [[nodiscard]] Result<QString> newCode();
    [[nodiscard]] QString url() const;

    // As when the power fails.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] Result<void> restart();

private:
    FarServer(QString program, QString dataFolder, const NetworkHosts &hosts);
    [[nodiscard]] Result<QByteArray> administer(const QStringList &arguments);

    QString m_program;
    QString m_dataFolder;
    NetworkHosts m_hosts;
    QString m_commune;
    QProcess m_process;
};

} // namespace ventanilla::cli::bench
