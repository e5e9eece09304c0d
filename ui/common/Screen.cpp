#include "ui/common/Screen.h"

#include <QEvent>

namespace ventanilla::ui {

Screen::Screen(QWidget *parent) : QWidget(parent) { }

void Screen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    Q_EMIT titleChanged();
}

} // namespace ventanilla::ui
