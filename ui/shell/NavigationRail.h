#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/ScreenEntry.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ventanilla::shell {

// The screens, at the left of the window.
class NavigationRail final : public Page
{
    Q_OBJECT
public:
    explicit NavigationRail(QList<ScreenEntry> entries, QWidget *parent = nullptr);

    void setCurrent(int index);
    // Something small that is always in sight, beneath the screens.
    void setFoot(QWidget *foot);

Q_SIGNALS:
    void chosen(int index);

protected:
    void retranslateUi() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QList<ScreenEntry> m_entries;
    QLabel *m_name;
    QScrollArea *m_area;
    QButtonGroup *m_group;
    QList<QPushButton *> m_buttons;
};

} // namespace ventanilla::shell
