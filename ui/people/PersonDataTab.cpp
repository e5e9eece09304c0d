#include "ui/people/PersonDataTab.h"

#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/people/FileWorker.h"
#include "ui/people/PersonForm.h"
#include "ui/people/SaveBar.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ventanilla::people {

PersonDataTab::PersonDataTab(FileWorker &worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_form(new PersonForm(PersonForm::Extent::Complete, this)),
      m_bar(new SaveBar(this))
{
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_form->setContentsMargins(0, 0, ui::space::one, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(area, 1);
    layout->addWidget(m_bar);
    m_form->setToday([&session = worker.guiSession()] { return session.today(); });
    const bool mayEdit = worker.guiSession().may(security::Permission::EditPerson);
    m_form->setEnabled(mayEdit);
    // Its fields have the focus and bring themselves into view; who only reads scrolls with the area itself.
    area->setFocusPolicy(mayEdit ? Qt::NoFocus : Qt::StrongFocus);
    m_bar->setVisible(mayEdit);

    connect(m_form, &PersonForm::changed, this, [this] { setChanged(true); });
    connect(m_bar, &SaveBar::saveRequested, this, [this] { save(); });
    connect(m_bar, &SaveBar::undoRequested, this, &PersonDataTab::undo);
    connect(m_bar->notice(), &ui::Notice::actionTriggered, this, &PersonDataTab::actOnProblem);
    retranslateUi();
}

void PersonDataTab::setPerson(const identity::Person &person)
{
    const bool another = person.id != m_loaded.id;
    m_loaded = person;
    m_form->setPerson(person);
    m_loadedText = m_form->typed();
    if (another || m_problem)
        m_bar->notice()->clear();
    m_problem.reset();
    setChanged(false);
}

void PersonDataTab::setChanged(bool value)
{
    m_changed = value;
    m_bar->setChanged(value);
    if (value && !m_problem)
        m_bar->notice()->clear();
    Q_EMIT changed();
}

void PersonDataTab::undo()
{
    m_problem.reset();
    m_bar->notice()->clear();
    m_form->setPerson(m_loaded);
    setChanged(false);
}

TypedChanges PersonDataTab::changes() const
{
    return m_changed ? changesBetween(m_loadedText, m_form->typed()) : TypedChanges();
}

bool PersonDataTab::restore(const TypedChanges &changes)
{
    const bool untouched = !changedElsewhere(changes, m_loadedText);
    m_form->setTyped(textAfter(changes));
    setChanged(m_form->typed() != m_loadedText);
    return untouched;
}

void PersonDataTab::save(std::function<void(bool)> then)
{
    m_form->clearProblems();
    const auto typed = m_form->person();
    if (!typed) {
        showProblem(typed.error());
        if (then)
            then(false);
        return;
    }
    m_bar->setBusy(true);
    m_worker.ask([loaded = m_loaded, changed = *typed](
                     security::Session &session) { return identity::person_file::save(session, loaded, changed); },
        [this, then = std::move(then)](const Result<void> &outcome) {
            showOutcome(outcome);
            if (then)
                then(outcome.has_value());
        });
}

void PersonDataTab::showOutcome(const Result<void> &outcome)
{
    m_bar->setBusy(false);
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    m_problem.reset();
    setChanged(false);
    m_bar->notice()->setAction({});
    m_bar->notice()->showMessage(ui::Tone::Success, tr("Saved."));
    Q_EMIT saved();
}

void PersonDataTab::showProblem(const Error &error)
{
    auto *notice = m_bar->notice();
    notice->setAction({});
    m_problem.reset();
    const bool atField = m_form->reveal(error);
    if (error.kind == ErrorKind::Conflict) {
        m_problem = error;
        notice->showMessage(ui::Tone::Warning,
            tr("Somebody has changed this file since you opened it. What you typed was not saved, so that nothing of "
               "theirs is lost. Look at what it says now and type your change again."));
        notice->setAction(tr("Sho&w what it says now"));
    } else if (error.kind == ErrorKind::Duplicate) {
        m_problem = error;
        notice->showMessage(ui::Tone::Warning, words::describe(error));
        notice->setAction(tr("Open the other &file"));
    } else if (!atField) {
        notice->showError(error);
    }
}

void PersonDataTab::actOnProblem()
{
    if (!m_problem)
        return;
    if (m_problem->kind == ErrorKind::Conflict) {
        undo();
        Q_EMIT reloadRequested();
    } else if (const auto bearer = PersonId::fromFolio(m_problem->detail)) {
        Q_EMIT personRequested(*bearer);
    }
}

void PersonDataTab::retranslateUi()
{
    m_bar->setSaveText(tr("Sa&ve"));
}

void PersonDataTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
