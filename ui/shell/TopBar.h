#pragma once

#include "core/security/Operator.h"
#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ventanilla::ui {
class Heading;
} // namespace ventanilla::ui

namespace ventanilla::shell {

// Where one is and who one is, with help, lock and sign out.
class TopBar final : public Page
{
    Q_OBJECT
public:
    TopBar(const QString &municipality, const security::Operator &who, QWidget *parent = nullptr);

    void setTitle(const QString &title);

Q_SIGNALS:
    void helpRequested();
    void shortcutsRequested();
    void aboutRequested();
    void lockRequested();
    void signOutRequested();

protected:
    void retranslateUi() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_municipality;
    security::Operator m_who;
    ui::Heading *m_title;
    QLabel *m_place;
    QLabel *m_person;
    QPushButton *m_help;
    QMenu *m_menu;
    QAction *m_helpOnScreen;
    QAction *m_shortcuts;
    QAction *m_about;
    QPushButton *m_lock;
    QPushButton *m_signOut;
};

} // namespace ventanilla::shell
