#include "ui/people/HouseholdTab.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/people/FileWorker.h"
#include "ui/people/HouseholdForm.h"
#include "ui/people/MemberDialog.h"
#include "ui/people/MemberList.h"
#include "ui/people/SaveBar.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ventanilla::people {

namespace {

using identity::Household;
using identity::HouseholdMember;
using security::Session;

// A new sector is made in the same step that names it.
Result<Household> withSector(Session &session, Household household)
{
    if (household.sector || household.sectorName.isEmpty())
        return household;
    return identity::person_file::sectorNamed(session, household.sectorName).map([&](SectorId sector) {
        household.sector = sector;
        return household;
    });
}

} // namespace

HouseholdTab::HouseholdTab(FileWorker &worker, std::shared_ptr<identity::NameDictionary> dictionary, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_dictionary(std::move(dictionary)),
      m_mayEdit(worker.guiSession().may(security::Permission::EditPerson)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, ui::space::two, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeNone());
    m_pages->addWidget(makeContent());
    retranslateUi();
}

QWidget *HouseholdTab::makeNone()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_none = new ui::EmptyState(QStringLiteral("household"), page);
    m_join = ui::makeButton(QStringLiteral("search"), page);
    m_join->setVisible(m_mayEdit);
    layout->addStretch();
    layout->addWidget(m_none);
    layout->addWidget(m_join, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_none, &ui::EmptyState::actionTriggered, this, &HouseholdTab::beginNew);
    connect(m_join, &QPushButton::clicked, this, [this] {
        HouseholdMember nowhere;
        nowhere.person = m_file.person.id;
        move(nowhere, m_file.person.fullName());
    });
    return page;
}

QWidget *HouseholdTab::makeContent()
{
    m_content = new QWidget(this);
    m_householdCard = new ui::Card(m_content);
    m_form = new HouseholdForm(m_householdCard);
    m_form->setToday(m_worker.guiSession().today());
    m_form->setEnabled(m_mayEdit);
    m_bar = new SaveBar(m_householdCard);
    m_bar->setVisible(m_mayEdit);
    m_householdCard->addWidget(m_form);
    m_householdCard->addWidget(m_bar);
    m_membersCard = new ui::Card(m_content);
    m_members = new MemberList(m_mayEdit, m_membersCard);
    m_membersCard->addWidget(m_members, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::two);
    layout->addWidget(m_householdCard);
    layout->addWidget(m_membersCard, 1);

    connect(m_form, &HouseholdForm::changed, this, [this] { setChanged(true); });
    connect(m_bar, &SaveBar::saveRequested, this, [this] { save(); });
    connect(m_bar, &SaveBar::undoRequested, this, &HouseholdTab::undo);
    connect(m_members, &MemberList::addRequested, this, &HouseholdTab::addMember);
    connect(m_members, &MemberList::moveRequested, this, &HouseholdTab::move);
    connect(m_members, &MemberList::relationRequested, this, &HouseholdTab::changeRelation);
    connect(m_members, &MemberList::endRequested, this, &HouseholdTab::end);
    connect(m_members, &MemberList::personRequested, this, &HouseholdTab::personRequested);
    return m_content;
}

void HouseholdTab::setFile(const identity::PersonFile &file)
{
    const bool samePerson = file.person.id == m_file.person.id;
    const bool same = samePerson && file.household.has_value() == m_file.household.has_value()
        && (!file.household || file.household->id == m_file.household->id);
    const bool keepTyped = same && m_changed;
    const auto loaded = m_file.household;
    m_file = file;
    if (!samePerson)
        m_bar->notice()->clear();
    if (keepTyped) {
        m_file.household = loaded; // what the typed text is compared with
    } else {
        m_new = false;
        readSectors();
        setForm(file.household.value_or(Household()));
        setChanged(false);
    }
    m_members->setMembers(file.members, file.person.id, m_worker.guiSession().today());
    m_members->setVisible(file.household.has_value());
    m_membersCard->setVisible(file.household.has_value());
    m_pages->setCurrentIndex(file.household || m_new ? 1 : 0);
}

void HouseholdTab::readSectors()
{
    const auto sectors = m_worker.guiSession().read(security::Permission::ReadPersonalFile,
        [](store::Connection &connection) { return identity::sectors::all(connection); });
    if (sectors)
        m_form->setSectors(*sectors);
}

void HouseholdTab::setForm(const Household &household)
{
    m_form->setHousehold(household);
    m_loadedText = m_form->typed();
}

void HouseholdTab::beginNew()
{
    m_new = true;
    setForm({});
    m_pages->setCurrentIndex(1);
    setChanged(true);
    m_form->focusFirst();
}

void HouseholdTab::setChanged(bool value)
{
    m_changed = value;
    m_bar->setChanged(value);
    Q_EMIT changed();
}

void HouseholdTab::undo()
{
    m_new = false;
    m_bar->notice()->clear();
    setForm(m_file.household.value_or(Household()));
    m_pages->setCurrentIndex(m_file.household ? 1 : 0);
    setChanged(false);
}

TypedChanges HouseholdTab::changes() const
{
    return m_changed ? changesBetween(m_loadedText, m_form->typed()) : TypedChanges();
}

bool HouseholdTab::restore(const TypedChanges &changes, bool isNew)
{
    // Somebody has recorded the household that was being registered.
    const bool recorded = isNew && m_file.household;
    if (isNew && !recorded)
        beginNew();
    const bool untouched = !recorded && !changedElsewhere(changes, m_loadedText);
    if (m_file.household || isNew) {
        m_form->setTyped(textAfter(changes));
        setChanged(m_new || m_form->typed() != m_loadedText);
    }
    return untouched;
}

void HouseholdTab::save(std::function<void(bool)> then)
{
    const auto typed = m_form->household();
    if (!typed) {
        showProblem(typed.error());
        if (then)
            then(false);
        return;
    }
    const auto done = [this, then = std::move(then)](bool stored) {
        if (stored)
            setChanged(false);
        if (then)
            then(stored);
    };
    if (m_new) {
        step(
            [person = m_file.person.id, household = *typed](Session &session) -> Result<void> {
                const auto complete = withSector(session, household);
                if (!complete)
                    return failure(complete.error());
                return identity::person_file::createHousehold(session, person, *complete).map([](HouseholdId) {});
            },
            done);
        return;
    }
    step(
        [loaded = m_file.household.value_or(Household()), household = *typed](Session &session) -> Result<void> {
            const auto complete = withSector(session, household);
            if (!complete)
                return failure(complete.error());
            return identity::person_file::saveHousehold(session, loaded, *complete);
        },
        done);
}

MemberDialog *HouseholdTab::makeDialog(int purpose)
{
    auto *dialog = new MemberDialog(MemberDialog::Purpose(purpose), m_worker.guiSession(), m_dictionary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    return dialog;
}

void HouseholdTab::addMember()
{
    auto *dialog = makeDialog(int(MemberDialog::Purpose::AddMember));
    connect(dialog, &QDialog::accepted, this, [this, dialog, household = m_file.household] {
        const auto answer = dialog->answer();
        if (answer.person && household)
            moveTo(answer.person->id, household->id, answer.relation);
    });
    dialog->open();
}

void HouseholdTab::move(const HouseholdMember &member, const QString &name)
{
    auto *dialog = makeDialog(int(MemberDialog::Purpose::JoinHousehold));
    dialog->setName(name);
    connect(dialog, &QDialog::accepted, this, [this, dialog, person = member.person] {
        const auto answer = dialog->answer();
        if (answer.person && answer.person->household)
            moveTo(person, *answer.person->household, answer.relation);
    });
    dialog->open();
}

void HouseholdTab::moveTo(PersonId person, HouseholdId household, const QString &relation)
{
    step([person, household, relation](Session &session) {
        return identity::person_file::moveToHousehold(session, person, household, relation);
    });
}

void HouseholdTab::changeRelation(const HouseholdMember &member, const QString &name)
{
    auto *dialog = makeDialog(int(MemberDialog::Purpose::ChangeRelation));
    dialog->setName(name);
    dialog->setRelation(member.relation);
    connect(dialog, &QDialog::accepted, this, [this, dialog, member] {
        step([member, relation = dialog->answer().relation](
                 Session &session) { return identity::person_file::changeRelation(session, member, relation); });
    });
    dialog->open();
}

void HouseholdTab::end(const HouseholdMember &member, const QString &name)
{
    ui::message::ask(this,
        {tr("End the membership?"),
            tr("%1 will no longer be a member of this household from today. The history keeps it.").arg(name),
            tr("End it")},
        [this, member](ui::message::Answer answer) {
            if (answer == ui::message::Answer::Accept)
                step([member](Session &session) { return identity::person_file::leaveHousehold(session, member); });
        });
}

void HouseholdTab::step(std::function<Result<void>(Session &)> work, std::function<void(bool)> then)
{
    m_bar->setBusy(true);
    m_members->setBusy(true);
    m_bar->notice()->clear();
    m_worker.ask(std::move(work), [this, then = std::move(then)](const Result<void> &outcome) {
        m_bar->setBusy(false);
        m_members->setBusy(false);
        if (then)
            then(outcome.has_value());
        if (!outcome) {
            showProblem(outcome.error());
            return;
        }
        m_bar->notice()->showMessage(ui::Tone::Success, tr("Saved."));
        Q_EMIT saved();
    });
}

void HouseholdTab::showProblem(const Error &error)
{
    if (m_form->reveal(error))
        return;
    if (error.kind == ErrorKind::Conflict && error.field == QLatin1String("relation"))
        m_bar->notice()->showMessage(ui::Tone::Warning,
            tr("This household has a head already. Change that person's relation first, or choose another one."));
    else if (error.kind == ErrorKind::Conflict && error.field == QLatin1String("household"))
        m_bar->notice()->showMessage(ui::Tone::Warning, tr("This person is a member of this household already."));
    else if (error.kind == ErrorKind::Conflict)
        m_bar->notice()->showMessage(ui::Tone::Warning,
            tr("Somebody has changed this household since you opened it, so nothing was saved. Undo your changes, "
               "press "
               "F5 to see what it says now, and type them again."));
    else
        m_bar->notice()->showError(error);
}

void HouseholdTab::retranslateUi()
{
    m_none->setText(tr("No household is recorded for this person."));
    m_none->setAction(m_mayEdit ? tr("Re&gister a household") : QString());
    m_join->setText(tr("&Join an existing household…"));
    m_householdCard->setTitle(tr("The household"));
    m_membersCard->setTitle(tr("Members"));
    m_bar->setSaveText(tr("Sa&ve household"));
}

void HouseholdTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::people
