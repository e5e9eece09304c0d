#include "ui/shell/WorkPage.h"

#include "ui/common/Theme.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowShortcuts.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ventanilla::shell {

namespace {

QList<ScreenEntry> allowed(const QList<ScreenEntry> &entries, const security::Session &session)
{
    QList<ScreenEntry> kept;
    for (const ScreenEntry &entry : entries) {
        if (!entry.permission || session.may(*entry.permission))
            kept.append(entry);
    }
    return kept;
}

} // namespace

WorkPage::WorkPage(
    security::Session &session, const QString &municipality, const QList<ScreenEntry> &entries, QWidget *parent)
    : Page(parent), m_session(session), m_entries(allowed(entries, session)), m_screens(m_entries.size(), nullptr),
      m_rail(new NavigationRail(m_entries, this)), m_bar(new TopBar(municipality, session.currentOperator(), this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail, 0, 0, 2, 1);
    layout->addWidget(m_bar, 0, 1);
    layout->addWidget(m_stack, 1, 1);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(1, 1);

    connect(m_rail, &NavigationRail::chosen, this, &WorkPage::showIndex);
    connect(m_bar, &TopBar::helpRequested, this, &WorkPage::requestHelp);
    connect(m_bar, &TopBar::shortcutsRequested, this, &WorkPage::shortcutsRequested);
    connect(m_bar, &TopBar::aboutRequested, this, &WorkPage::aboutRequested);
    connect(m_bar, &TopBar::lockRequested, this, &WorkPage::lockRequested);
    connect(m_bar, &TopBar::signOutRequested, this, &WorkPage::signOutRequested);
    constexpr int draftMilliseconds = 30'000;
    m_draftTimer.setInterval(draftMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        saveDrafts();
        refreshIfStale(m_current);
    });
    m_draftTimer.start();
    bindShortcuts();
}

WorkPage::~WorkPage()
{
    if (auto *screen = currentScreen())
        screen->deactivate();
}

bool WorkPage::showScreen(const QString &id, const QVariant &what)
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].id != id)
            continue;
        showIndex(index);
        if (what.isValid())
            m_screens[index]->open(what);
        return true;
    }
    return false;
}

ui::Screen *WorkPage::currentScreen() const
{
    return m_current < 0 ? nullptr : m_screens[m_current];
}

QStringList WorkPage::entryIds() const
{
    QStringList ids;
    for (const ScreenEntry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

void WorkPage::setFoot(QAbstractButton *foot, const QString &screenId, const ui::Shortcut &shortcut)
{
    m_rail->setFoot(foot);
    connect(foot, &QAbstractButton::clicked, this, [this, screenId] { showScreen(screenId); });
    ui::shortcuts::bind(this, shortcut, [this, screenId] { showScreen(screenId); });
}

void WorkPage::noteChanges()
{
    for (int index = 0; index < m_screens.size(); ++index) {
        if (m_screens[index])
            m_stale.insert(index);
    }
    refreshIfStale(m_current);
}

void WorkPage::noteExchange()
{
    for (ui::Screen *screen : m_screens) {
        if (screen)
            screen->noteExchange();
    }
}

void WorkPage::refreshIfStale(int index)
{
    if (!m_stale.contains(index) || m_screens[index]->hasUnsavedWork())
        return;
    m_stale.erase(index);
    m_screens[index]->refresh();
}

bool WorkPage::hasUnsavedWork() const
{
    return std::any_of(m_screens.begin(), m_screens.end(),
        [](const ui::Screen *screen) { return screen && screen->hasUnsavedWork(); });
}

void WorkPage::saveDrafts()
{
    for (ui::Screen *screen : std::as_const(m_screens)) {
        if (screen && screen->hasUnsavedWork())
            screen->saveDraft();
    }
}

void WorkPage::suspend()
{
    saveDrafts();
    if (auto *screen = currentScreen())
        screen->deactivate();
}

void WorkPage::resume()
{
    if (auto *screen = currentScreen()) {
        screen->activate();
        if (QWidget *former = focusWidget())
            former->setFocus();
    }
}

ui::Screen *WorkPage::made(int index)
{
    if (m_screens[index])
        return m_screens[index];
    ui::Screen *screen = m_entries[index].make(m_session);
    auto *area = new QScrollArea(m_stack);
    area->setWidget(screen);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(area);
    m_screens[index] = screen;
    connect(screen, &ui::Screen::titleChanged, this, &WorkPage::retranslateUi);
    connect(screen, &ui::Screen::navigationRequested, this,
        [this](const QString &id, const QVariant &what) { showScreen(id, what); });
    return screen;
}

void WorkPage::showIndex(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    if (index != m_current) {
        if (auto *former = currentScreen()) {
            former->deactivate();
            if (former->hasUnsavedWork())
                former->saveDraft();
        }
        ui::Screen *screen = made(index);
        m_current = index;
        m_stack->setCurrentWidget(screen->parentWidget()->parentWidget());
        m_rail->setCurrent(index);
        retranslateUi();
        screen->setFocus();
        screen->activate();
        refreshIfStale(index);
    }
    if (currentScreen()->focusWidget())
        currentScreen()->focusWidget()->setFocus();
}

void WorkPage::bindShortcuts()
{
    using namespace window_shortcuts;
    ui::shortcuts::bind(this, help(), [this] { requestHelp(); });
    ui::shortcuts::bind(this, listOfShortcuts(), [this] { Q_EMIT shortcutsRequested(); });
    ui::shortcuts::bind(this, lock(), [this] { Q_EMIT lockRequested(); });
    ui::shortcuts::bind(this, signOut(), [this] { Q_EMIT signOutRequested(); });
    ui::shortcuts::bind(this, refresh(), [this] {
        if (auto *screen = currentScreen())
            screen->refresh();
    });
    const QList<ui::Shortcut> go = goToScreen();
    for (int index = 0; index < qMin(m_entries.size(), go.size()); ++index)
        ui::shortcuts::bind(this, go[index], [this, index] { showIndex(index); });
    const int count = int(m_entries.size());
    ui::shortcuts::bind(this, nextScreen(), [this, count] { showIndex((m_current + 1) % count); });
    ui::shortcuts::bind(this, previousScreen(), [this, count] { showIndex((m_current + count - 1) % count); });
    for (const ScreenEntry &entry : std::as_const(m_entries))
        ui::shortcuts::declare(entry.shortcuts);
}

void WorkPage::requestHelp()
{
    if (const auto *screen = currentScreen())
        Q_EMIT helpRequested(screen->helpTopic());
}

void WorkPage::retranslateUi()
{
    if (const auto *screen = currentScreen())
        m_bar->setTitle(screen->title());
}

} // namespace ventanilla::shell
