#include "core/sync/client/ServerAddress.h"

#include <QUrl>

namespace ventanilla::sync {

Result<ServerAddress> ServerAddress::parse(const QString &url)
{
    const QString field = QStringLiteral("server");
    QString typed = url.trimmed();
    if (typed.isEmpty())
        return failure(ErrorKind::MissingInput, field);
    if (!typed.contains(QLatin1String("://")))
        typed.prepend(QLatin1String("https://"));
    const QUrl parsed(typed, QUrl::StrictMode);
    const bool hasMore = !parsed.userInfo().isEmpty() || parsed.hasQuery() || parsed.hasFragment()
        || (!parsed.path().isEmpty() && parsed.path() != QLatin1String("/"));
    if (!parsed.isValid() || parsed.host().isEmpty() || hasMore)
        return failure(ErrorKind::InvalidInput, field, QStringLiteral("address"));
    if (parsed.scheme() != QLatin1String("https"))
        return failure(ErrorKind::InvalidInput, field, QStringLiteral("https"));
    ServerAddress address;
    address.host = parsed.host(QUrl::FullyEncoded).toStdString();
    address.port = parsed.port(address.port);
    return address;
}

QString ServerAddress::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromStdString(host));
    if (port != ServerAddress{}.port)
        url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace ventanilla::sync
