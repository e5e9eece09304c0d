#pragma once

#include "core/sync/client/ServerExchange.h"
#include "tests/support_sync/ServerProcess.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ventanilla::tests {

inline const QString testCommune = QStringLiteral("16204");

// A server with one commune, or a relay of another, that answers however often somebody comes.
class CommuneServer final : public ServerProcess
{
public:
    explicit CommuneServer(const QStringList &options = {});
    struct Above
    {
        sync::ServerIdentity server;
        QString code;
    };
    CommuneServer(const Above &above, const QStringList &options);

    // As its administrator tells it, by way of `port` (a proxy's) or its own.
    [[nodiscard]] sync::ServerIdentity identity(int port = 0) const;

    // ventanilla-server admin …; must succeed.
    QJsonObject adminObject(const QStringList &arguments) const;
    [[nodiscard]] QJsonArray adminList(const QStringList &arguments) const;
    [[nodiscard]] QString newCode() const { return ServerProcess::newCode(testCommune); }
    void revoke(int device) const;
    // A copy of all it has, and the server as it was then.
    [[nodiscard]] QString backUp() const;
    void putBack(const QString &copy);
};

} // namespace ventanilla::tests
