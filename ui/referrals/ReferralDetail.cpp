#include "ui/referrals/ReferralDetail.h"

#include "core/base/Clock.h"
#include "ui/common/Buttons.h"
#include "ui/common/DetailSection.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/referrals/ReferralShortcuts.h"
#include "ui/referrals/StepForm.h"
#include "ui/words/Format.h"
#include "ui/words/ReferralWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::referrals_ui {

namespace {

using referrals::State;
using referrals::Step;

enum Section { Note, Told, NextStep, AttentionNote, Documents, Deadline, Contact, sectionCount };

constexpr int widest = 720;
constexpr int buttonsInARow = 3;

} // namespace

ReferralDetail::ReferralDetail(security::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new ui::Notice(this)), m_card(new ui::Card(this)),
      m_person(new ui::Heading(this)), m_subject(new ui::MutedLabel(this)), m_state(new ui::StatusBadge(this)),
      m_deadline(new ui::StatusBadge(this)), m_protocol(new ui::StatusBadge(this)), m_actions(new QGridLayout),
      m_natural(new ui::PrimaryButton(this)), m_openFile(ui::makeButton(QStringLiteral("person"), this)),
      m_print(ui::makeButton(QStringLiteral("print"), this)), m_save(ui::makeButton(QStringLiteral("save"), this)),
      m_form(new StepForm(this)), m_history(new ui::DetailSection(this))
{
    place();
    connect(m_form, &StepForm::submitted, this, &ReferralDetail::take);
    connect(m_form, &StepForm::cancelled, this, [this] {
        m_form->hide();
        showActions();
        m_natural->setFocus(Qt::OtherFocusReason);
    });
    connect(m_natural, &QPushButton::clicked, this, [this] { choose(m_steps.front()); });
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(*m_file->person); });
    connect(m_print, &QPushButton::clicked, this, &ReferralDetail::printLetter);
    connect(m_save, &QPushButton::clicked, this, &ReferralDetail::saveLetter);
    retranslateUi();
    clear();
}

void ReferralDetail::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_notice);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_person->setTextFormat(Qt::PlainText);
    m_person->setWordWrap(true);
    m_card->addWidget(m_person);
    m_card->addWidget(m_subject);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(ui::space::one);
    for (QWidget *badge : {m_state, m_deadline, m_protocol})
        badges->addWidget(badge);
    badges->addStretch(1);
    m_card->addLayout(badges);
    m_actions->setSpacing(ui::space::one);
    m_card->addLayout(m_actions);
    m_card->addWidget(m_form);
    // One for each step that is not the natural one; kept, and shown as they are needed.
    for (size_t place = 1; place < referrals::everyStep.size(); ++place) {
        auto *button = ui::makeButton({}, this);
        connect(button, &QPushButton::clicked, this, [this, place] { choose(m_steps[place]); });
        m_others.push_back(button);
    }
    for (int section = 0; section < sectionCount; ++section) {
        m_sections.push_back(new ui::DetailSection(this));
        m_card->addWidget(m_sections.back());
    }
    m_card->addWidget(m_history);
    m_notice->setClosable(true);
    m_form->hide();
}

void ReferralDetail::clear()
{
    m_file.reset();
    m_notice->clear();
    m_form->hide();
    m_card->hide();
}

std::optional<ReferralId> ReferralDetail::shown() const
{
    return m_file ? std::optional(m_file->referral.id) : std::nullopt;
}

bool ReferralDetail::hasWork() const
{
    return m_form->isVisibleTo(this) && m_form->hasText();
}

void ReferralDetail::present(ReferralId id)
{
    auto file = referrals::openReferral(m_session, id);
    if (!file) {
        clear();
        m_notice->showError(file.error());
        return;
    }
    if (m_file && m_file->referral.id == id && m_file->standing == file->standing)
        return; // read again meanwhile: what somebody is writing stays
    m_file = std::move(*file);
    m_notice->clear();
    m_form->hide();
    show();
    m_card->show();
}

void ReferralDetail::show()
{
    const auto &file = *m_file;
    m_person->setText(file.personName.isEmpty() ? tr("Anonymous enquiry") : file.personName);
    setAccessibleName(m_person->text());
    m_subject->setText(QStringList{file.motiveName, QStringLiteral("%1 → %2").arg(file.fromUnitName, file.unitName),
        file.code, words::date(local_time::date(file.referral.createdAt))}
                           .join(QStringLiteral(" · ")));
    showBadges();
    const auto &referral = file.referral;
    m_sections[Note]->setText(referral.note);
    m_sections[Told]->setText(file.told);
    m_sections[NextStep]->setText(file.nextStep);
    m_sections[AttentionNote]->setText(file.attentionNote);
    m_sections[Documents]->setLines(file.documents);
    m_sections[Deadline]->setText(referral.deadline.isValid() ? words::longDate(referral.deadline) : QString());
    QStringList contact{words::rut(file.rut), file.phone.isEmpty() ? QString() : QLatin1Char('+') + file.phone};
    contact.removeAll(QString());
    m_sections[Contact]->setText(contact.join(QStringLiteral(" · ")));
    showSteps();
    showActions();
}

void ReferralDetail::showBadges()
{
    const auto &file = *m_file;
    QString state = words::referralState(file.standing.state);
    if (!file.assigneeName.isEmpty() && referrals::isPending(file.standing.state))
        state += QStringLiteral(": ") + file.assigneeName;
    m_state->setStatus(referrals::isPending(file.standing.state) ? ui::Tone::Info : ui::Tone::Success, state);
    const bool waits = referrals::isPending(file.standing.state) && file.referral.deadline.isValid();
    const qint64 days = waits ? file.today.daysTo(file.referral.deadline) : 0;
    ui::Tone tone = ui::Tone::Neutral;
    if (days <= 0)
        tone = days < 0 ? ui::Tone::Error : ui::Tone::Warning;
    m_deadline->setStatus(tone, words::deadlineText(file.referral.deadline, file.today));
    m_deadline->setVisible(waits);
    m_protocol->setStatus(ui::Tone::Warning, tr("Without protocol"));
    m_protocol->setVisible(file.withoutProtocol && referrals::isPending(file.standing.state));
}

void ReferralDetail::showSteps()
{
    QStringList lines;
    for (const auto &step : m_file->steps) {
        QStringList parts{words::dateTime(step.at), words::referralState(step.state)};
        if (!step.toUnitName.isEmpty())
            parts.append(tr("to %1").arg(step.toUnitName));
        if (!step.assigneeName.isEmpty())
            parts.append(tr("%1 sees to it").arg(step.assigneeName));
        if (!step.operatorName.isEmpty())
            parts.append(step.unitName.isEmpty() ? step.operatorName
                                                 : QStringLiteral("%1 (%2)").arg(step.operatorName, step.unitName));
        QString line = parts.join(QStringLiteral(" · "));
        if (!step.note.isEmpty())
            line += QStringLiteral(": “%1”").arg(step.note);
        lines.append(line);
    }
    m_history->setLines(lines);
}

void ReferralDetail::showActions()
{
    m_steps = referrals::allowedSteps(m_file->viewpoint);
    const auto natural = referrals::naturalStep(m_file->viewpoint);
    if (natural)
        std::ranges::rotate(m_steps, std::ranges::find(m_steps, *natural));
    const bool idle = m_form->isHidden();
    m_natural->setVisible(idle && !m_steps.empty());
    for (size_t place = 0; place < m_steps.size(); ++place) {
        // Alt and its number takes it.
        const QString text =
            QStringLiteral("&%1 %2").arg(place + 1).arg(words::referralStep(m_steps[place], m_file->outside));
        if (place == 0)
            m_natural->setText(text);
        else
            m_others[place - 1]->setText(text);
    }
    for (size_t place = 0; place < m_others.size(); ++place)
        m_others[place]->setVisible(idle && place + 1 < m_steps.size());
    m_openFile->setVisible(idle && m_file->person.has_value());
    const bool mayHandOver = m_file->outside && (m_file->viewpoint.ofSender || m_file->viewpoint.ofReceiver);
    m_print->setVisible(idle && mayHandOver);
    m_save->setVisible(idle && mayHandOver);
    arrangeActions();
}

void ReferralDetail::arrangeActions()
{
    const int columns = ui::Theme::instance().textScale() == ui::TextScale::Normal ? buttonsInARow : 1;
    std::vector<QWidget *> shown;
    if (!m_natural->isHidden())
        shown.push_back(m_natural);
    for (QPushButton *button : m_others) {
        if (!button->isHidden())
            shown.push_back(button);
    }
    if (!m_openFile->isHidden())
        shown.push_back(m_openFile);
    for (size_t place = 0; place < shown.size(); ++place)
        m_actions->addWidget(shown[place], int(place) / columns, int(place) % columns);
    // The letter stands in a row of its own: it is no step.
    int next = (int(shown.size()) + columns - 1) / columns * columns;
    for (QPushButton *button : {m_print, m_save}) {
        if (button->isHidden())
            continue;
        m_actions->addWidget(button, next / columns, next % columns);
        shown.push_back(button);
        ++next;
    }
    for (size_t place = 1; place < shown.size(); ++place)
        setTabOrder(shown[place - 1], shown[place]);
    m_card->setMaximumWidth(ui::Theme::instance().scaled(widest));
}

void ReferralDetail::takeNatural()
{
    if (!m_file)
        return;
    if (!m_form->isHidden())
        m_form->submit();
    else if (const auto natural = referrals::naturalStep(m_file->viewpoint))
        choose(*natural);
}

void ReferralDetail::choose(Step step)
{
    const State state = m_file->standing.state;
    referrals::StepOrder order;
    order.referral = m_file->referral.id;
    order.step = step;
    if (!StepForm::isNeeded(step, state)) {
        take(order);
        return;
    }
    std::vector<referrals::Colleague> colleagues;
    if (step == Step::Assign)
        colleagues = referrals::colleaguesFor(m_session, order.referral).value_or(std::vector<referrals::Colleague>());
    if (step == Step::SendAgain)
        order.toUnit = m_file->standing.unit;
    m_form->show();
    showActions();
    m_form->begin(order, state, m_file->outside, destinations(), colleagues);
}

void ReferralDetail::take(const referrals::StepOrder &order)
{
    if (const auto taken = referrals::take(m_session, order); !taken) {
        if (m_form->isHidden() || !m_form->reveal(taken.error()))
            m_notice->showError(taken.error());
        return;
    }
    m_form->hide();
    present(order.referral);
    m_notice->showMessage(ui::Tone::Success, tr("Done: %1.").arg(words::referralStep(order.step, m_file->outside)));
    Q_EMIT stepTaken(order.referral);
}

std::vector<security::Unit> ReferralDetail::destinations()
{
    auto units = m_session.read(
        security::Permission::Refer, [](store::Connection &connection) { return security::units::all(connection); });
    if (!units)
        return {};
    std::erase_if(
        *units, [this](const security::Unit &unit) { return !unit.active || unit.id == m_file->referral.fromUnit; });
    return *std::move(units);
}

void ReferralDetail::printLetter()
{
    if (m_file && !m_print->isHidden())
        Q_EMIT printRequested(m_file->referral.id);
}

void ReferralDetail::saveLetter()
{
    if (m_file && !m_save->isHidden())
        Q_EMIT saveRequested(m_file->referral.id);
}

void ReferralDetail::retranslateUi()
{
    m_sections[Note]->setTitle(tr("What you should know"));
    m_sections[Told]->setTitle(tr("What the person was told"));
    m_sections[NextStep]->setTitle(tr("Next step given to the person"));
    m_sections[AttentionNote]->setTitle(tr("Note of the attention"));
    m_sections[Documents]->setTitle(tr("Documents to bring"));
    m_sections[Deadline]->setTitle(tr("The answer is expected by"));
    m_sections[Contact]->setTitle(tr("RUT and telephone"));
    m_history->setTitle(tr("History"));
    m_openFile->setText(tr("Open the &file"));
    m_print->setText(tr("Print the &letter"));
    m_print->setToolTip(referral_shortcuts::printLetter().keysText());
    m_save->setText(tr("Save as P&DF"));
    m_save->setToolTip(referral_shortcuts::saveLetter().keysText());
    if (m_file)
        show();
}

void ReferralDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrangeActions();
}

} // namespace ventanilla::referrals_ui
