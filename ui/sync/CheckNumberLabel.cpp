#include "ui/sync/CheckNumberLabel.h"

#include "ui/common/Theme.h"

#include <QFontDatabase>

namespace ventanilla::sync_ui {

CheckNumberLabel::CheckNumberLabel(QWidget *parent) : QLabel(parent)
{
    ui::setTextRole(this, ui::TextRole::Title);
    setStyleSheet(
        QStringLiteral("font-family: \"%1\"").arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Check number"));
}

void CheckNumberLabel::setNumber(const QString &number)
{
    // Three groups apart: with hyphens people ask whether those are to be compared as well.
    setText(QString(number).replace(QLatin1Char('-'), QStringLiteral("   ")));
    setAccessibleDescription(number);
}

} // namespace ventanilla::sync_ui
