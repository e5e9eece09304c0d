#pragma once

#include "ui/common/Preferences.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/Municipality.h"
#include "ui/shell/Page.h"
#include "ui/shell/ScreenEntry.h"

#include <QPointer>

class QStackedWidget;

namespace ventanilla::sync_ui {
class AutomaticExchange;
class Exchanger;
} // namespace ventanilla::sync_ui

namespace ventanilla::shell {

class AgreementPage;
class FirstRunPage;
class HelpDialog;
class LockPage;
class RecoveryCodePage;
class RecoveryPage;
class SignInPage;
class WorkPage;

// The one window: sign-in, agreement, work, lock. Holds the session from sign-in to sign-out.
class MainWindow final : public Page
{
    Q_OBJECT
public:
    struct Parts
    {
        QString folder;
        const Clock &clock;
        CreateMunicipality create;
        QList<ScreenEntry> entries; // exchange and settings are added by the window
    };
    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    [[nodiscard]] WorkPage *work() const { return m_work; }
    [[nodiscard]] bool isLocked() const;
    void lock();
    // Asks first when there is unsaved work.
    void signOut();
    // For tests: shorter than the setting's minutes.
    void setIdleMilliseconds(int milliseconds);

protected:
    void retranslateUi() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showPage(QWidget *page);
    void showFirstRun();
    void showSignIn();
    void showRecovery(const QString &username);
    void recovered(const QString &username);
    void created(const std::shared_ptr<security::NewStore> &store);
    void begin(const std::shared_ptr<security::Session> &session);
    void beginWork();
    void connectWork();
    void beginExchanging();
    void forgetThisComputer();
    void unlock();
    void leave();
    void hideDialogs();
    void showDialogs();
    void guard(const QString &accept, std::function<void()> then);
    void applyPreferences(const ui::Preferences &preferences);
    [[nodiscard]] QList<ScreenEntry> withOwnScreens() const;

    Parts m_parts;
    QStackedWidget *m_stack;
    SignInPage *m_signIn = nullptr;
    RecoveryPage *m_recovery = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    RecoveryCodePage *m_recoveryCode = nullptr;
    AgreementPage *m_agreement = nullptr;
    LockPage *m_lock = nullptr;
    HelpDialog *m_help = nullptr;
    IdleWatch m_idle;
    int m_idleMilliseconds;
    bool m_closing = false;
    QList<QPointer<QWidget>> m_hiddenDialogs;
    std::shared_ptr<security::Session> m_session;    // must outlive m_work
    std::unique_ptr<sync_ui::Exchanger> m_exchanger; // as the session; outlives m_work
    sync_ui::AutomaticExchange *m_automatic = nullptr;
    WorkPage *m_work = nullptr;
};

} // namespace ventanilla::shell
