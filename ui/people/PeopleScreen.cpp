#include "ui/people/PeopleScreen.h"

#include "ui/common/Theme.h"
#include "ui/people/PersonFilePanel.h"
#include "ui/people/PersonSearchPanel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ventanilla::people {

PeopleScreen::PeopleScreen(
    security::Session &session, const std::shared_ptr<identity::NameDictionary> &dictionary, QWidget *parent)
    : Screen(parent), m_worker(session), m_search(new PersonSearchPanel(session, dictionary, this)),
      m_file(new PersonFilePanel(m_worker, dictionary, this))
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(ui::space::two);
    split->addWidget(m_search);
    split->addWidget(m_file);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    constexpr int searchWidth = 340;
    constexpr int fileWidth = 800;
    split->setSizes({ui::Theme::instance().scaled(searchWidth), ui::Theme::instance().scaled(fileWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::two, ui::space::two, ui::space::two, ui::space::two);
    layout->addWidget(split);
    setFocusProxy(m_search);

    connect(m_search, &PersonSearchPanel::chosen, this,
        [this](const identity::SearchResult &person) { openPerson(person.id); });
    connect(m_file, &PersonFilePanel::personRequested, this, &PeopleScreen::openPerson);
    connect(m_file, &PersonFilePanel::opened, this, [this] { m_file->setFocus(); });
    retranslateUi();
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

bool PeopleScreen::hasUnsavedWork() const
{
    return m_file->isChanged();
}

void PeopleScreen::openPerson(PersonId person)
{
    m_file->askToLeave([this, person] { m_file->open(person); });
}

void PeopleScreen::retranslateUi()
{
    m_search->setLabel(tr("&Look for a person"));
}

} // namespace ventanilla::people
