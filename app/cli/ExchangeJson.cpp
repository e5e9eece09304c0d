#include "app/cli/ExchangeJson.h"

#include <QJsonObject>

namespace ventanilla::cli {

namespace {

QJsonObject waitingJson(const sync::Waiting &waiting)
{
    return QJsonObject{{QStringLiteral("device"), waiting.device}, {QStringLiteral("sequence"), waiting.firstSequence},
        {QStringLiteral("for_device"), waiting.forDevice}, {QStringLiteral("for_sequence"), waiting.forSequence}};
}

} // namespace

QJsonArray waitingJson(const std::vector<sync::Waiting> &all)
{
    QJsonArray array;
    for (const sync::Waiting &waiting : all)
        array.append(waitingJson(waiting));
    return array;
}

} // namespace ventanilla::cli
