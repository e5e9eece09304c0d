#include "app/cli/JsonValues.h"

#include "core/base/Clock.h"

namespace ventanilla::cli::json {

QJsonValue of(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue of(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue of(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return local_time::fromUtc(instant).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss"));
}

} // namespace ventanilla::cli::json
