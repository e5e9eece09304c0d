#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/ScreenEntry.h"

#include <QTimer>

#include <set>

class QAbstractButton;
class QStackedWidget;

namespace ventanilla::shell {

class NavigationRail;
class TopBar;

// The signed-in operator's desk: navigation, top bar, and the screens, each made when it is first shown.
class WorkPage final : public Page
{
    Q_OBJECT
public:
    // `entries` that the operator's role does not allow are left out. The session must outlive the page.
    WorkPage(security::Session &session, const QString &municipality, const QList<ScreenEntry> &entries,
        QWidget *parent = nullptr);
    ~WorkPage() override;

    // Shows the screen of that id; false when there is none for this operator.
    bool showScreen(const QString &id, const QVariant &what = {});
    [[nodiscard]] ui::Screen *currentScreen() const;
    [[nodiscard]] QStringList entryIds() const;

    // Beneath the navigation; opens the screen of that id by a press or by the shortcut.
    void setFoot(QAbstractButton *foot, const QString &screenId, const ui::Shortcut &shortcut);
    // Rows have come from elsewhere: screens show them as soon as they can without disturbing unsaved work.
    void noteChanges();
    // How far records have come may be another now.
    void noteExchange();

    [[nodiscard]] bool hasUnsavedWork() const;
    void saveDrafts();
    // The window covers and uncovers the page.
    void suspend();
    void resume();

Q_SIGNALS:
    void helpRequested(const QString &topic);
    void shortcutsRequested();
    void aboutRequested();
    void lockRequested();
    void signOutRequested();

protected:
    void retranslateUi() override;

private:
    void showIndex(int index);
    ui::Screen *made(int index);
    void bindShortcuts();
    void requestHelp();
    void refreshIfStale(int index);

    security::Session &m_session;
    QList<ScreenEntry> m_entries;
    QList<ui::Screen *> m_screens;
    NavigationRail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_stack;
    QTimer m_draftTimer;
    std::set<int> m_stale; // indexes of screens that may show what is out of date
    int m_current = -1;
};

} // namespace ventanilla::shell
