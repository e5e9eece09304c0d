#pragma once

#include <QPushButton>
#include <QToolButton>

namespace ventanilla::ui {

// The one action that a screen is for; drawn in the accent colour.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);
    void setIconName(const QString &name);
};

// Any other button, with an optional icon.
[[nodiscard]] QPushButton *makeButton(const QString &iconName, QWidget *parent);
// An icon alone; set both toolTip and accessibleName (setIconButtonText does).
[[nodiscard]] QToolButton *makeIconButton(const QString &iconName, QWidget *parent);
void setIconButtonText(QToolButton *button, const QString &text);

} // namespace ventanilla::ui
