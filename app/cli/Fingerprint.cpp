#include "app/cli/Fingerprint.h"

#include <QRegularExpression>

namespace ventanilla::cli {

QString shownFingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex())
        .replace(QRegularExpression(QStringLiteral("(.{4})(?=.)")), QStringLiteral("\\1 "));
}

Result<QByteArray> typedFingerprint(const std::string &typed)
{
    const QString digits =
        QString::fromStdString(typed).remove(QRegularExpression(QStringLiteral("[\\s:-]"))).toLower();
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (!form.match(digits).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("certificate"));
    return QByteArray::fromHex(digits.toLatin1());
}

} // namespace ventanilla::cli
