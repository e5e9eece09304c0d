#include "ui/shell/MainWindow.h"

#include "ui/common/MessageDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/FirstRunPage.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/RecoveryCodePage.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SettingsScreen.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WorkPage.h"
#include "ui/sync/AutomaticExchange.h"
#include "ui/sync/ConflictScreen.h"
#include "ui/sync/ExchangeScreen.h"
#include "ui/sync/ExchangeShortcuts.h"
#include "ui/sync/ExchangeStatus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::shell {

namespace {

constexpr int millisecondsOfMinute = 60'000;

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts)), m_stack(new QStackedWidget(this)),
      m_idleMilliseconds(ui::Preferences::load().idleMinutes * millisecondsOfMinute)
{
    constexpr QSize usual(1366, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    resize(usual);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    retranslateUi();
    if (security::entrance::holdsStore(m_parts.folder))
        showSignIn();
    else
        showFirstRun();
}

MainWindow::~MainWindow()
{
    delete m_work; // before the session it works with
    m_exchanger.reset();
}

bool MainWindow::isLocked() const
{
    return m_lock && m_stack->currentWidget() == m_lock;
}

void MainWindow::showPage(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::showFirstRun()
{
    m_firstRun = new FirstRunPage(m_parts.folder, m_parts.create, m_parts.clock, this);
    connect(m_firstRun, &FirstRunPage::created, this, &MainWindow::created);
    showPage(m_firstRun);
}

void MainWindow::created(const std::shared_ptr<security::NewStore> &store)
{
    m_recoveryCode = new RecoveryCodePage(this);
    m_session = std::make_shared<security::Session>(std::move(store->session));
    connect(m_recoveryCode, &RecoveryCodePage::finished, this, [this] {
        m_recoveryCode->deleteLater();
        begin(m_session);
    });
    m_recoveryCode->prepare(store->recoveryCode);
    showPage(m_recoveryCode);
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
}

void MainWindow::showSignIn()
{
    if (!m_signIn) {
        m_signIn = new SignInPage(m_parts.folder, m_parts.clock, this);
        connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::begin);
        connect(m_signIn, &SignInPage::recoveryRequested, this, &MainWindow::showRecovery);
    }
    showPage(m_signIn);
    m_signIn->prepare();
}

void MainWindow::showRecovery(const QString &username)
{
    if (!m_recovery) {
        m_recovery = new RecoveryPage(m_parts.folder, m_parts.clock, this);
        connect(m_recovery, &RecoveryPage::cancelled, this, &MainWindow::showSignIn);
        connect(m_recovery, &RecoveryPage::recovered, this, &MainWindow::recovered);
    }
    showPage(m_recovery);
    m_recovery->prepare(username);
}

void MainWindow::recovered(const QString &username)
{
    m_signIn->setUsername(username);
    showSignIn();
    ui::message::inform(this, tr("A new password"), tr("The password is changed. Sign in with the new one."));
}

void MainWindow::begin(const std::shared_ptr<security::Session> &session)
{
    m_session = session;
    m_idle.start(m_idleMilliseconds);
    if (m_session->agreementAccepted()) {
        beginWork();
        return;
    }
    if (!m_agreement) {
        m_agreement = new AgreementPage(this);
        connect(m_agreement, &AgreementPage::accepted, this, &MainWindow::beginWork);
        connect(m_agreement, &AgreementPage::refused, this, &MainWindow::leave, Qt::QueuedConnection);
    }
    showPage(m_agreement);
    m_agreement->prepare(m_session.get());
}

void MainWindow::beginWork()
{
    const auto info = m_session->database().info();
    m_exchanger = std::make_unique<sync_ui::Exchanger>(*m_session);
    m_work = new WorkPage(*m_session, info ? info->communeName : QString(), withOwnScreens(), this);
    beginExchanging();
    connectWork();
    showPage(m_work);
    const QStringList ids = m_work->entryIds();
    if (!ids.isEmpty())
        m_work->showScreen(ids.first());
}

void MainWindow::connectWork()
{
    connect(m_work, &WorkPage::helpRequested, this, [this](const QString &topic) {
        if (!m_help)
            m_help = new HelpDialog(this);
        m_help->showTopic(topic);
    });
    connect(m_work, &WorkPage::shortcutsRequested, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(m_work, &WorkPage::aboutRequested, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_work, &WorkPage::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_work, &WorkPage::signOutRequested, this, &MainWindow::signOut, Qt::QueuedConnection);
}

void MainWindow::beginExchanging()
{
    auto *status = new sync_ui::ExchangeStatus(*m_exchanger, m_work);
    m_work->setFoot(status, QStringLiteral("exchange"), sync_ui::exchange_shortcuts::open());
    m_automatic = new sync_ui::AutomaticExchange(*m_exchanger, {}, m_exchanger.get());
    m_automatic->setEnabled(ui::Preferences::load().exchangesByItself);
    connect(m_exchanger.get(), &sync_ui::Exchanger::received, m_work, &WorkPage::noteChanges);
    connect(m_exchanger.get(), &sync_ui::Exchanger::overviewChanged, m_work, &WorkPage::noteExchange);
    connect(m_exchanger.get(), &sync_ui::Exchanger::wiped, this, &MainWindow::forgetThisComputer, Qt::QueuedConnection);
}

void MainWindow::forgetThisComputer()
{
    leave();
    ui::message::inform(this, tr("This computer was taken out"),
        tr("The municipality has taken this computer out of its list. What had not been handed over was sent first; "
           "the "
           "data can no longer be opened here."));
}

QList<ScreenEntry> MainWindow::withOwnScreens() const
{
    QList<ScreenEntry> entries = m_parts.entries;
    auto *window = const_cast<MainWindow *>(this);
    entries.append({QStringLiteral("exchange"), "NavigationRail", QT_TRANSLATE_NOOP("NavigationRail", "Exchange"),
        QStringLiteral("sync"), std::nullopt,
        [window](security::Session &session) -> ui::Screen * {
            return new sync_ui::ExchangeScreen(session, *window->m_exchanger);
        },
        sync_ui::exchange_shortcuts::ofExchange()});
    entries.append({QStringLiteral("conflicts"), "NavigationRail", QT_TRANSLATE_NOOP("NavigationRail", "Differences"),
        QStringLiteral("differences"), security::Permission::ResolveConflicts,
        [window](security::Session &session) -> ui::Screen * {
            return new sync_ui::ConflictScreen(session, *window->m_exchanger);
        }});
    entries.append({QStringLiteral("settings"), "NavigationRail", QT_TRANSLATE_NOOP("NavigationRail", "Settings"),
        QStringLiteral("settings"), std::nullopt, [window](security::Session &session) -> ui::Screen * {
            auto *settings = new SettingsScreen(session, window->m_parts.folder);
            connect(settings, &SettingsScreen::preferencesChanged, window, &MainWindow::applyPreferences,
                Qt::QueuedConnection);
            return settings;
        }});
    return entries;
}

void MainWindow::applyPreferences(const ui::Preferences &preferences)
{
    setIdleMilliseconds(preferences.idleMinutes * millisecondsOfMinute);
    if (m_automatic)
        m_automatic->setEnabled(preferences.exchangesByItself);
    preferences.apply();
}

void MainWindow::setIdleMilliseconds(int milliseconds)
{
    m_idleMilliseconds = milliseconds;
    if (m_session)
        m_idle.start(m_idleMilliseconds);
}

void MainWindow::lock()
{
    if (!m_session || isLocked())
        return;
    m_idle.stop();
    if (!m_work) { // on the agreement there is nothing to keep
        leave();
        return;
    }
    m_work->suspend();
    hideDialogs();
    if (!m_lock) {
        m_lock = new LockPage(m_parts.folder, m_parts.clock, this);
        connect(m_lock, &LockPage::unlocked, this, &MainWindow::unlock);
        // Drafts were saved on locking: a colleague who needs the computer may sign out for them.
        connect(m_lock, &LockPage::signOutRequested, this, &MainWindow::leave, Qt::QueuedConnection);
    }
    showPage(m_lock);
    m_lock->prepare(m_session->currentOperator().username, m_session->currentOperator().fullName);
}

void MainWindow::unlock()
{
    showPage(m_work);
    m_work->resume();
    showDialogs();
    m_idle.start(m_idleMilliseconds);
}

void MainWindow::hideDialogs()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible())
            continue;
        if (window->windowType() == Qt::Popup)
            window->close();
        else {
            window->hide();
            m_hiddenDialogs.append(window);
        }
    }
}

void MainWindow::showDialogs()
{
    for (const auto &window : std::exchange(m_hiddenDialogs, {})) {
        if (window)
            window->show();
    }
}

void MainWindow::guard(const QString &accept, std::function<void()> then)
{
    if (!m_work || isLocked() || !m_work->hasUnsavedWork()) {
        then();
        return;
    }
    const ui::message::Question question{tr("Unsaved work"),
        tr("There is work that is not finished. It will be kept as a draft and offered again when you sign in."),
        accept};
    ui::message::ask(this, question, [this, then = std::move(then)](ui::message::Answer answer) {
        if (answer != ui::message::Answer::Accept || !m_work)
            return;
        m_work->saveDrafts();
        then();
    });
}

void MainWindow::signOut()
{
    guard(tr("Keep the draft and sign out"), [this] { leave(); });
}

void MainWindow::leave()
{
    m_idle.stop();
    for (const auto &window : std::exchange(m_hiddenDialogs, {}))
        delete window;
    if (m_help)
        m_help->close();
    delete std::exchange(m_work, nullptr);
    m_automatic = nullptr;
    m_exchanger.reset();
    delete std::exchange(m_agreement, nullptr);
    m_session.reset(); // closes the store
    showSignIn();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || !m_work || !m_work->hasUnsavedWork() || isLocked()) {
        event->accept();
        return;
    }
    event->ignore();
    guard(tr("Keep the draft and close"), [this] {
        m_closing = true;
        close();
    });
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Ventanilla"));
}

} // namespace ventanilla::shell
