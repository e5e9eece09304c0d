#include "core/sync/client/ServerWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ventanilla::sync::server_words {

bool isFrames(const HttpAnswer &answer)
{
    return answer.contentType.startsWith(QLatin1String(framesType));
}

Result<void> addTo(QByteArray &whole, QByteArrayView bytes)
{
    constexpr qsizetype most = 4 * 1024 * 1024;
    if (whole.size() + bytes.size() > most)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("answer"), QStringLiteral("4"));
    whole.append(bytes.data(), bytes.size());
    return {};
}

QString cleanWord(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_]{1,40}\\z"));
    return form.match(word).hasMatch() ? word : QStringLiteral("unknown");
}

Error refusal(const HttpAnswer &answer, const QByteArray &body)
{
    QString word = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toString();
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    if (answer.status == tooManyRequests || (answer.status == unavailable && word.isEmpty()))
        word = QStringLiteral("busy");
    if (word.isEmpty())
        word = QStringLiteral("http_%1").arg(answer.status);
    else
        word = cleanWord(word);
    return Error{ErrorKind::Refused, QStringLiteral("server"), word};
}

Result<qint64> uploadOffset(const QByteArray &json)
{
    const QJsonValue offset = QJsonDocument::fromJson(json).object().value(QLatin1String("offset"));
    if (!offset.isDouble())
        return failure(ErrorKind::Damaged, QStringLiteral("answer"));
    return offset.toInteger();
}

} // namespace ventanilla::sync::server_words
