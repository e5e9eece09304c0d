#include "ui/frontdesk/FrontDeskScreen.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/AttentionForm.h"
#include "ui/frontdesk/AttentionPanel.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/FinishedPanel.h"
#include "ui/frontdesk/NewPersonPanel.h"
#include "ui/frontdesk/ScreeningView.h"
#include "ui/frontdesk/SearchPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace ventanilla::frontdesk {

using security::Permission;

namespace {

const QString attentionKey = QStringLiteral("attention");

} // namespace

QVariant openPerson(PersonId person)
{
    return person.value();
}

QVariant openAttention(AttentionId attention)
{
    return QVariantMap{{attentionKey, attention.value()}};
}

FrontDeskScreen::FrontDeskScreen(security::Session &session, attention::Sources sources,
    const std::shared_ptr<identity::NameDictionary> &dictionary, QWidget *parent)
    : Screen(parent), m_session(session), m_sources(std::move(sources)), m_desk(session, m_sources),
      m_office(Office::load(session).value_or(Office())), m_mayRegister(session.may(Permission::RegisterAttention)),
      m_search(new SearchPanel(session, dictionary, this)), m_switch(ui::makeButton(QStringLiteral("search"), this)),
      m_centre(new QWidget(this)), m_notice(new ui::Notice(m_centre)), m_middle(new QStackedWidget(m_centre)),
      m_idle(new ui::EmptyState(QStringLiteral("attention"))), m_screening(new ScreeningView),
      m_newPerson(new NewPersonPanel(session, dictionary)), m_right(new QStackedWidget(this)),
      m_hint(new ui::EmptyState(QStringLiteral("keyboard"))),
      m_attention(new AttentionPanel(session, m_desk, m_office)), m_finished(new FinishedPanel(session, m_sources)),
      m_readingAlerts(session)
{
    place();
    connectParts();
    bindKeys();
    retranslateUi();
    setWidths();
    m_search->warmUp();
}

FrontDeskScreen::~FrontDeskScreen() = default;

void FrontDeskScreen::place()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->setSpacing(ui::space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(ui::space::one);
    left->addWidget(m_switch, 0, Qt::AlignLeft);
    auto *both = new QHBoxLayout;
    both->setSpacing(ui::space::two);
    both->addWidget(m_search);
    both->addWidget(m_centre, 1);
    left->addLayout(both, 1);
    layout->addLayout(left, 1);
    layout->addWidget(m_right);
    auto *centre = new QVBoxLayout(m_centre);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(ui::space::one);
    centre->addWidget(m_notice);
    centre->addWidget(m_middle, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_idle, m_screening, m_newPerson})
        m_middle->addWidget(page);
    for (QWidget *page : std::initializer_list<QWidget *>{m_hint, m_attention, m_finished})
        m_right->addWidget(page);
    m_right->setVisible(m_mayRegister);
    m_notice->setClosable(true);
    m_switch->hide();
    setFocusProxy(m_search);
}

void FrontDeskScreen::connectParts()
{
    connect(m_search, &SearchPanel::personChosen, this, &FrontDeskScreen::choosePerson);
    connect(m_search, &SearchPanel::attentionChosen, this,
        [this](AttentionId id) { guard([this, id] { continueAttention(id); }); });
    connect(m_search, &SearchPanel::newPersonRequested, this, &FrontDeskScreen::newPerson);
    connect(m_search, &SearchPanel::anonymousRequested, this, &FrontDeskScreen::anonymous);
    connect(m_screening, &ScreeningView::personRequested, this, &FrontDeskScreen::lookAt);
    connect(m_screening, &ScreeningView::attentionRequested, this,
        [this](AttentionId id) { guard([this, id] { continueAttention(id); }); });
    connect(m_screening, &ScreeningView::informRequested, m_attention->form(), &AttentionForm::addInformation);
    connect(m_screening, &ScreeningView::grantRequested, this,
        [this](std::optional<BenefitId> benefit) { askForGrant(benefit); });
    connect(m_screening, &ScreeningView::fileRequested, this, [this] {
        if (m_shown)
            Q_EMIT navigationRequested(QStringLiteral("people"), m_shown->value());
    });
    connect(m_screening, &ScreeningView::alertRequested, this,
        [this](const QString &key) { Q_EMIT navigationRequested(QStringLiteral("alerts"), key); });
    connect(m_newPerson, &NewPersonPanel::personReady, this, &FrontDeskScreen::choosePerson);
    connect(m_newPerson, &NewPersonPanel::cancelled, this, [this] { guard([this] { next(); }); });
    connect(m_attention, &AttentionPanel::finished, this, &FrontDeskScreen::finished);
    connect(m_attention, &AttentionPanel::dropped, this, &FrontDeskScreen::next);
    connect(m_finished, &FinishedPanel::nextRequested, this, &FrontDeskScreen::next);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_searching)
            showPage();
        else
            showSearch();
    });
    connect(m_notice, &ui::Notice::actionTriggered, this, [this] {
        if (const auto person = m_attention->draft().content.person; person && m_noticeIs == NoticeIs::Back)
            lookAt(*person);
    });
}

void FrontDeskScreen::bindKeys()
{
    using namespace desk_shortcuts;
    const auto bind = [this](const ui::Shortcut &shortcut, std::function<void()> action) {
        ui::shortcuts::bind(this, shortcut, std::move(action));
    };
    bind(search(), [this] { showSearch(); });
    bind(desk_shortcuts::newPerson(), [this] { newPerson({}); });
    bind(desk_shortcuts::anonymous(), [this] { anonymous(); });
    bind(requestBenefit(), [this] { askForGrant(std::nullopt); });
    bind(screening(), [this] {
        showPage();
        m_middle->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    bind(desk_shortcuts::attention(), [this] {
        if (m_attention->isActive())
            m_attention->form()->focusFirst();
    });
    bind(addMotive(), [this] {
        if (m_attention->isActive())
            m_attention->form()->addMotive();
    });
    bind(refer(), [this] {
        if (m_attention->isActive())
            m_attention->form()->referMotive();
    });
    bind(finish(), [this] { m_attention->finish(); });
    bind(leaveOpen(), [this] { m_attention->leaveOpen(); });
    bind(discard(), [this] { m_attention->discard(); });
    bind(printReceipt(), [this] {
        if (m_right->currentWidget() == m_finished)
            m_finished->printReceipt();
    });
    bind(saveReceipt(), [this] {
        if (m_right->currentWidget() == m_finished)
            m_finished->saveReceipt();
    });
    bind(printLetters(), [this] {
        if (m_right->currentWidget() == m_finished)
            m_finished->printLetters();
    });
    bind(saveLetters(), [this] {
        if (m_right->currentWidget() == m_finished)
            m_finished->saveLetters();
    });
    bind(newAttention(), [this] { guard([this] { next(); }); });
}

QString FrontDeskScreen::title() const
{
    return tr("Front desk");
}

QString FrontDeskScreen::helpTopic() const
{
    return QStringLiteral("front-desk");
}

void FrontDeskScreen::activate()
{
    m_search->refresh();
    restoreDraft();
    restoreNewPerson();
    if (!m_attention->isActive() && m_middle->currentWidget() == m_idle)
        m_search->focusSearch();
}

void FrontDeskScreen::deactivate()
{
    saveDraft();
}

void FrontDeskScreen::open(const QVariant &what)
{
    if (const PersonId person(what.toLongLong()); person.isValid())
        choosePerson(person);
    else if (const QVariant attention = what.toMap().value(attentionKey); attention.isValid())
        guard([this, id = AttentionId(attention.toLongLong())] { continueAttention(id); });
}

void FrontDeskScreen::refresh()
{
    m_search->refresh();
    if (m_shown && m_middle->currentWidget() == m_screening)
        (void)showScreening(*m_shown);
}

bool FrontDeskScreen::hasUnsavedWork() const
{
    return m_attention->hasWork() || m_newPerson->hasWork();
}

void FrontDeskScreen::saveDraft()
{
    m_attention->saveDraft();
    m_newPerson->saveDraft();
}

void FrontDeskScreen::retranslateUi()
{
    m_idle->setText(tr("Find the person at the left: by RUT, by name as you hear it, by address, folio or telephone."));
    m_hint->setText(tr("The attention begins when you open a person or an anonymous enquiry.\n\n%1  search\n%2  add a "
                       "motive\n%3  finish\n%4  receipt\n%5  next person")
                        .arg(desk_shortcuts::search().keysText(), desk_shortcuts::addMotive().keysText(),
                            desk_shortcuts::finish().keysText(), desk_shortcuts::printReceipt().keysText(),
                            desk_shortcuts::newAttention().keysText()));
    arrange();
    Q_EMIT titleChanged();
}

// The columns at the sides grow with the text, but leave room for the page between them.
void FrontDeskScreen::setWidths()
{
    const auto grown = [](int pixels) { return qMin(ui::Theme::instance().scaled(pixels), pixels * 8 / 5); };
    m_search->setMinimumWidth(grown(272));
    m_right->setFixedWidth(grown(376));
    m_centre->setMinimumWidth(grown(360));
    arrange();
}

// Where the three columns do not fit, the search and the page take turns in one.
void FrontDeskScreen::arrange()
{
    const int room = parentWidget() ? parentWidget()->width() : width();
    const int right = m_mayRegister ? m_right->minimumWidth() + ui::space::two : 0;
    const bool narrow = m_search->minimumWidth() + m_centre->minimumWidth() + right + 3 * ui::space::two > room;
    m_search->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_search->minimumWidth());
    m_search->setVisible(!narrow || m_searching);
    m_centre->setVisible(!narrow || !m_searching);
    m_switch->setVisible(narrow && (!m_searching || m_middle->currentWidget() != m_idle));
    m_switch->setText(
        m_searching ? tr("Back to the page") : tr("Search (%1)").arg(desk_shortcuts::search().keysText()));
}

void FrontDeskScreen::showSearch()
{
    m_searching = true;
    arrange();
    m_search->focusSearch();
}

void FrontDeskScreen::showPage()
{
    m_searching = false;
    arrange();
}

void FrontDeskScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (parentWidget())
        parentWidget()->installEventFilter(this);
    arrange();
}

bool FrontDeskScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return Screen::eventFilter(watched, event);
}

void FrontDeskScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace ventanilla::frontdesk
