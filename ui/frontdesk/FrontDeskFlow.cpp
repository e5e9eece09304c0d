#include "ui/frontdesk/FrontDeskScreen.h"

#include "core/attention/Drafts.h"
#include "core/catalogue/Eligibility.h"
#include "core/catalogue/GrantDesk.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/frontdesk/AttentionForm.h"
#include "ui/frontdesk/AttentionPanel.h"
#include "ui/frontdesk/FinishedPanel.h"
#include "ui/frontdesk/GrantRequestDialog.h"
#include "ui/frontdesk/NewPersonPanel.h"
#include "ui/frontdesk/ScreeningView.h"
#include "ui/frontdesk/SearchPanel.h"
#include "ui/people/HouseholdAlerts.h"
#include "ui/words/Format.h"

#include <QStackedWidget>

// How one person follows another at the counter; FrontDeskScreen.cpp puts the screen together.
namespace ventanilla::frontdesk {

using security::Permission;

void FrontDeskScreen::guard(std::function<void()> then)
{
    if (m_newPerson->hasWork()) {
        askAboutNewPerson(std::move(then));
        return;
    }
    if (!m_attention->hasWork()) {
        then();
        return;
    }
    ui::message::Question question;
    question.title = tr("An attention is in progress");
    const QString name = m_attention->personName();
    question.text = name.isEmpty()
        ? tr("The anonymous enquiry is not finished. You can leave it open and go on with it later.")
        : tr("The attention of %1 is not finished. You can leave it open and go on with it later.").arg(name);
    question.accept = tr("Leave it open");
    question.discard = tr("Discard it");
    question.cancel = tr("Go on with it");
    ui::message::ask(this, question, [this, then = std::move(then)](ui::message::Answer answer) {
        if (answer == ui::message::Answer::Cancel)
            return;
        if (answer == ui::message::Answer::Discard)
            m_attention->drop();
        else if (!m_attention->leaveOpen())
            return;
        then();
    });
}

void FrontDeskScreen::askAboutNewPerson(std::function<void()> then)
{
    ui::message::Question question;
    question.title = tr("A new person is being registered");
    question.text = tr("What you typed of them is not registered yet, and is lost if you go on without it.");
    question.accept = tr("Discard it");
    question.cancel = tr("Go on with it");
    question.destructive = true;
    ui::message::ask(this, question, [this, then = std::move(then)](ui::message::Answer answer) {
        if (answer != ui::message::Answer::Accept) {
            m_middle->setCurrentWidget(m_newPerson);
            showPage();
            return;
        }
        m_newPerson->drop();
        then();
    });
}

void FrontDeskScreen::choosePerson(PersonId person)
{
    if (m_attention->isActive() && m_attention->draft().content.person == person) {
        lookAt(person);
        return;
    }
    guard([this, person] {
        if (showScreening(person))
            begin(person);
    });
}

// A page is looked at without leaving the attention in progress, when something was written in it.
void FrontDeskScreen::lookAt(PersonId person)
{
    if (!showScreening(person))
        return;
    if (m_attention->isActive() && !m_attention->hasWork() && m_attention->draft().content.person != person
        && !m_attention->draft().continues)
        begin(m_shown);
    else
        m_screening->setFocus(Qt::OtherFocusReason);
    showBack();
}

bool FrontDeskScreen::showScreening(PersonId person)
{
    const auto screening = attention::openScreening(m_session, m_sources, person);
    if (!screening) {
        showProblem(screening.error());
        return false;
    }
    const auto day = m_session.today();
    // The screening has recorded that this file was read.
    auto benefits = m_session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        return catalogue::possibleBenefits(connection, screening->person.id, day);
    });
    m_shown = screening->person.id;
    m_shownName = screening->person.fullName();
    m_notice->clear();
    m_noticeIs = NoticeIs::Nothing;
    m_screening->present(*screening, benefits ? std::move(*benefits) : std::vector<catalogue::PossibleBenefit>());
    m_screening->setMayInform(m_mayRegister);
    m_screening->setMayRequest(m_session.may(Permission::RequestGrant));
    m_screening->setMayOpenAlerts(m_session.may(Permission::ReadAlerts));
    readAlerts(*m_shown);
    m_middle->setCurrentWidget(m_screening);
    showPage();
    if (!benefits)
        showProblem(benefits.error());
    return true;
}

// What cannot be read is left out: the page is whole without it, and the alerts have a screen of their own.
void FrontDeskScreen::readAlerts(PersonId person)
{
    m_readingAlerts.start(
        [person](security::Session &session, Progress &) { return people::alertsToTell(session, person); },
        [this, person](const Result<std::vector<equity::AlertRow>> &alerts) {
            if (m_shown == person)
                m_screening->presentAlerts(alerts.value_or(std::vector<equity::AlertRow>()));
        });
}

void FrontDeskScreen::begin(std::optional<PersonId> person)
{
    if (m_mayRegister)
        take(m_desk.begin(person ? m_shown : std::nullopt), false);
    else
        m_screening->setFocus(Qt::OtherFocusReason);
}

void FrontDeskScreen::take(const attention::AttentionDraft &draft, bool restored)
{
    const QString name = draft.content.person ? m_shownName : QString();
    if (restored)
        m_attention->restore(draft, name);
    else
        m_attention->begin(draft, name);
    m_right->setCurrentWidget(m_attention);
    m_attention->form()->focusFirst();
}

void FrontDeskScreen::continueAttention(AttentionId id)
{
    const auto draft = m_desk.reopen(id);
    if (!draft) {
        showProblem(draft.error());
        m_search->refresh();
        return;
    }
    if (!draft->content.person)
        m_middle->setCurrentWidget(m_idle);
    else if (!showScreening(*draft->content.person))
        return;
    take(*draft, false);
}

void FrontDeskScreen::restoreDraft()
{
    if (!m_mayRegister || m_attention->isActive() || m_right->currentWidget() == m_finished)
        return;
    const auto draft = attention::drafts::load(m_session);
    if (!draft) {
        showProblem(draft.error());
        return;
    }
    if (!*draft)
        return;
    const auto person = (*draft)->content.person;
    if (person && !showScreening(*person))
        return;
    take(**draft, true);
    m_noticeIs = NoticeIs::Message;
    m_notice->setAction({});
    m_notice->showMessage(ui::Tone::Info,
        tr("This attention, begun at %1, was not finished: nothing of it was lost. Go on with it, leave it open or "
           "discard it.")
            .arg(words::dateTime((*draft)->content.startedAt)));
}

void FrontDeskScreen::restoreNewPerson()
{
    if (!m_session.may(Permission::EditPerson) || m_middle->currentWidget() != m_idle || m_attention->isActive())
        return;
    const auto restored = m_newPerson->restore();
    if (!restored) {
        showProblem(restored.error());
        return;
    }
    if (!*restored)
        return;
    m_middle->setCurrentWidget(m_newPerson);
    showPage();
    m_noticeIs = NoticeIs::Message;
    m_notice->setAction({});
    m_notice->showMessage(
        ui::Tone::Info, tr("This person was being registered and is not yet: nothing of what was typed is lost."));
}

void FrontDeskScreen::newPerson(const QString &typed)
{
    if (!m_session.may(Permission::EditPerson))
        return;
    if (m_newPerson->hasWork() && typed.isEmpty() && m_middle->currentWidget() == m_newPerson) {
        showPage();
        m_newPerson->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    guard([this, typed] {
        next();
        m_middle->setCurrentWidget(m_newPerson);
        showPage();
        m_newPerson->begin(typed);
    });
}

void FrontDeskScreen::anonymous()
{
    if (!m_mayRegister)
        return;
    guard([this] {
        next();
        begin(std::nullopt);
    });
}

void FrontDeskScreen::finished(AttentionId id, bool open)
{
    m_finished->present(id, open, m_attention->personName());
    m_right->setCurrentWidget(m_finished);
    m_notice->clear();
    m_screening->setMayInform(false);
    m_search->clear();
    m_search->refresh();
    m_finished->setFocus(Qt::OtherFocusReason);
}

void FrontDeskScreen::next()
{
    if (m_attention->isActive())
        m_attention->drop();
    m_newPerson->drop();
    m_shown.reset();
    m_shownName.clear();
    m_notice->clear();
    m_noticeIs = NoticeIs::Nothing;
    m_middle->setCurrentWidget(m_idle);
    m_right->setCurrentWidget(m_hint);
    m_search->clear();
    m_search->refresh();
    showSearch();
}

void FrontDeskScreen::showBack()
{
    const auto attended = m_attention->isActive() ? m_attention->draft().content.person : std::nullopt;
    if (!m_attention->isActive() || attended == m_shown)
        return;
    m_noticeIs = NoticeIs::Back;
    const QString name = m_attention->personName();
    m_notice->setAction(attended ? tr("Back to them") : QString());
    m_notice->showMessage(ui::Tone::Info,
        name.isEmpty() ? tr("You only look at this page: the attention in progress is an anonymous enquiry.")
                       : tr("You only look at this page: the attention in progress is of %1.").arg(name));
}

// Enter on the button and Enter in the dialogue: asking by mistake gives somebody else work.
void FrontDeskScreen::askForGrant(std::optional<BenefitId> benefit)
{
    if (!m_shown || !m_session.may(security::Permission::RequestGrant))
        return;
    auto *dialog = new GrantRequestDialog(m_session, *m_shown, m_shownName, this);
    if (benefit)
        dialog->choose(*benefit);
    connect(dialog, &GrantRequestDialog::requested, this,
        [this, person = *m_shown](GrantId grant) { showRequested(person, grant); });
    dialog->open();
}

void FrontDeskScreen::showRequested(PersonId person, GrantId grant)
{
    // The page says so, and offers it no more.
    if (m_shown == person && !showScreening(person))
        return;
    m_noticeIs = NoticeIs::Message;
    m_notice->setAction({});
    m_notice->showMessage(
        ui::Tone::Success, tr("Requested: grant %1. It is among those to evaluate.").arg(grant.folio()));
}

void FrontDeskScreen::showProblem(const Error &error)
{
    showPage();
    m_noticeIs = NoticeIs::Message;
    m_notice->setAction({});
    m_notice->showError(error);
}

} // namespace ventanilla::frontdesk
