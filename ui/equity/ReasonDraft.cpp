#include "ui/equity/ReasonDraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ventanilla::equity_ui {

namespace {

const QString dismissWord = QStringLiteral("dismiss");
const QString takeBackWord = QStringLiteral("take_back");

} // namespace

QString ReasonDraft::toText() const
{
    const QJsonObject object{{QStringLiteral("alert"), alert.text()},
        {QStringLiteral("saying"), saying == Saying::Dismiss ? dismissWord : takeBackWord},
        {QStringLiteral("reason"), reason}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ReasonDraft> ReasonDraft::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto key = equity::AlertKey::parse(object.value(QLatin1String("alert")).toString());
    const QString saying = object.value(QLatin1String("saying")).toString();
    if (!key || (saying != dismissWord && saying != takeBackWord))
        return failure(ErrorKind::Damaged, QStringLiteral("draft"));
    return ReasonDraft{*key, saying == dismissWord ? Saying::Dismiss : Saying::TakeBack,
        object.value(QLatin1String("reason")).toString()};
}

} // namespace ventanilla::equity_ui
