#include "ui/common/Buttons.h"

#include "ui/common/Icons.h"

namespace ventanilla::ui {

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("primary", true);
    setDefault(true);
}

void PrimaryButton::setIconName(const QString &name)
{
    setIcon(iconOnAccent(name));
}

QPushButton *makeButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QToolButton *makeIconButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setIconButtonText(QToolButton *button, const QString &text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace ventanilla::ui
