#pragma once

#include "core/sync/client/ServerExchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace ventanilla::tests {

inline const QString testCommune = QStringLiteral("16204");

// A ventanilla-server on loopback, with data of its own and one commune, or a relay of another; started again on the same
// port.
class ServerProcess
{
public:
    explicit ServerProcess(QStringList options = {});
    struct Above
    {
        sync::ServerIdentity server;
        QString code;
    };
    ServerProcess(const Above &above, QStringList options);
    ~ServerProcess();

    void start();
    // SIGKILL: as a power cut ends it.
    void kill();
    // SIGTERM; its exit code.
    [[nodiscard]] int stop();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    // As its administrator tells it, by way of `port` (a proxy's) or its own.
    [[nodiscard]] sync::ServerIdentity identity(int port = 0) const;

    // ventanilla-server admin …; must succeed.
    QJsonObject admin(const QStringList &arguments) const;
    [[nodiscard]] QJsonArray adminList(const QStringList &arguments) const;
    [[nodiscard]] QString newCode() const;
    void revoke(int device) const;
    // A copy of all it has, and the server as it was then.
    [[nodiscard]] QString backUp() const;
    void putBack(const QString &copy);

    [[nodiscard]] QString data() const { return m_folder.filePath(m_dataName); }

private:
    [[nodiscard]] QByteArray adminOutput(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_dataName = QStringLiteral("data");
    QStringList m_options;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
    QByteArray m_certificate;
};

} // namespace ventanilla::tests
