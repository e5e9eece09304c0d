#include "ui/people/PeopleScreen.h"

#include "core/security/Drafts.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/people/DuplicatesPage.h"
#include "ui/people/PeopleShortcuts.h"
#include "ui/people/PersonFilePanel.h"
#include "ui/people/PersonSearchPanel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ventanilla::people {

namespace {

constexpr auto draftPermission = security::Permission::EditPerson;
const QString draftScreen = QStringLiteral("person_file");

} // namespace

PeopleScreen::PeopleScreen(
    security::Session &session, const std::shared_ptr<identity::NameDictionary> &dictionary, QWidget *parent)
    : Screen(parent), m_session(session), m_worker(session), m_search(new PersonSearchPanel(session, dictionary, this)),
      m_file(new PersonFilePanel(m_worker, dictionary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    m_files = makeFiles();
    layout->addWidget(m_files);
    if (session.may(draftPermission)) {
        m_duplicates = new DuplicatesPage(m_worker, this);
        m_duplicates->hide();
        layout->addWidget(m_duplicates);
    }
    setFocusProxy(m_search);
    connectParts();
    retranslateUi();
}

QWidget *PeopleScreen::makeFiles()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::one);
    column->addWidget(m_search, 1);
    if (m_session.may(draftPermission)) {
        m_seeDuplicates = ui::makeButton(QStringLiteral("people"), left);
        column->addWidget(m_seeDuplicates);
    }
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(ui::space::two);
    split->addWidget(left);
    split->addWidget(m_file);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    constexpr int searchWidth = 340;
    constexpr int fileWidth = 800;
    split->setSizes({ui::Theme::instance().scaled(searchWidth), ui::Theme::instance().scaled(fileWidth)});
    return split;
}

void PeopleScreen::connectParts()
{
    connect(m_search, &PersonSearchPanel::chosen, this,
        [this](const identity::SearchResult &person) { openPerson(person.id); });
    connect(m_file, &PersonFilePanel::personRequested, this, &PeopleScreen::openPerson);
    connect(m_file, &PersonFilePanel::attendRequested, this,
        [this](PersonId person) { Q_EMIT navigationRequested(QStringLiteral("frontdesk"), person.value()); });
    connect(m_file, &PersonFilePanel::alertRequested, this,
        [this](const QString &key) { Q_EMIT navigationRequested(QStringLiteral("alerts"), key); });
    connect(m_file, &PersonFilePanel::opened, this, [this] { m_file->setFocus(); });
    connect(m_file, &PersonFilePanel::edited, this, &PeopleScreen::edited);
    if (m_duplicates) {
        connect(m_seeDuplicates, &QPushButton::clicked, this, &PeopleScreen::showDuplicates);
        connect(m_duplicates, &DuplicatesPage::left, this, [this] {
            showFiles();
            m_search->focusSearch();
        });
        connect(m_duplicates, &DuplicatesPage::fileRequested, this, &PeopleScreen::openPerson);
        ui::shortcuts::bind(this, people_shortcuts::duplicates(), [this] { showDuplicates(); });
    }
    constexpr int saveAfterMilliseconds = 1'000;
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(saveAfterMilliseconds);
    connect(&m_saveLater, &QTimer::timeout, this, &PeopleScreen::saveDraft);
}

void PeopleScreen::showDuplicates()
{
    if (!m_duplicates)
        return;
    m_files->hide();
    m_duplicates->show();
    setFocusProxy(m_duplicates);
    m_duplicates->begin();
}

void PeopleScreen::showFiles()
{
    if (!m_duplicates || !m_duplicates->isVisibleTo(this))
        return;
    m_duplicates->hide();
    m_files->show();
    setFocusProxy(m_search);
    m_file->reload(); // it may have been joined with another
}

QString PeopleScreen::title() const
{
    return tr("People");
}

void PeopleScreen::open(const QVariant &what)
{
    const PersonId person(what.toLongLong());
    if (person.isValid())
        openPerson(person);
}

void PeopleScreen::refresh()
{
    m_file->reload();
}

void PeopleScreen::noteExchange()
{
    m_file->showExchange();
}

bool PeopleScreen::hasUnsavedWork() const
{
    return m_file->isChanged();
}

void PeopleScreen::activate()
{
    if (!std::exchange(m_looked, true) && m_session.may(draftPermission))
        restoreDraft();
}

void PeopleScreen::restoreDraft()
{
    const auto text = security::drafts::load(m_session, draftPermission, draftScreen);
    if (!text) {
        m_file->showProblem(text.error());
        return;
    }
    if (!*text)
        return;
    const auto draft = FileDraft::fromText(**text);
    if (!draft) {
        m_file->showProblem(draft.error());
        return;
    }
    m_restoring = true;
    m_file->openDraft(*draft, [this](bool opened) {
        m_restoring = false;
        m_kept = opened;
        if (opened)
            edited(); // what was saved just before the program ended is no draft any more
        if (const PersonId next = std::exchange(m_next, {}); next.isValid())
            openPerson(next);
    });
}

void PeopleScreen::edited()
{
    if (m_restoring)
        return;
    if (m_file->isChanged())
        m_saveLater.start();
    else
        saveDraft();
}

void PeopleScreen::saveDraft()
{
    m_saveLater.stop();
    const auto draft = m_file->draft();
    if (!draft && !std::exchange(m_kept, false))
        return;
    m_kept = draft.has_value();
    const auto done = draft ? security::drafts::save(m_session, draftPermission, draftScreen, draft->toText())
                            : security::drafts::clear(m_session, draftPermission, draftScreen);
    if (!done)
        m_file->showProblem(done.error());
}

void PeopleScreen::openPerson(PersonId person)
{
    if (m_restoring) {
        m_next = person;
        return;
    }
    showFiles();
    m_file->askToLeave([this, person] { m_file->open(person); });
}

void PeopleScreen::retranslateUi()
{
    m_search->setLabel(tr("&Look for a person"));
    if (m_seeDuplicates)
        m_seeDuplicates->setText(tr("&Duplicates…"));
}

} // namespace ventanilla::people
