#include "ui/equity/AlertCard.h"

#include "core/equity/Dismissal.h"
#include "ui/common/Buttons.h"
#include "ui/common/DetailSection.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"
#include "ui/people/PersonWords.h"
#include "ui/words/AlertWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ventanilla::equity_ui {

namespace {

using equity::AlertKind;

constexpr int widest = 720;
constexpr int buttonsInARow = 3;

} // namespace

AlertCard::AlertCard(QWidget *parent)
    : QWidget(parent), m_card(new ui::Card(this)), m_subject(new ui::Heading(this)), m_matter(new ui::MutedLabel(this)),
      m_state(new ui::StatusBadge(this)), m_actions(new QGridLayout), m_dismiss(ui::makeButton({}, this)),
      m_takeBack(ui::makeButton({}, this)), m_openFile(ui::makeButton(QStringLiteral("person"), this)),
      m_openEarlier(ui::makeButton(QStringLiteral("grant"), this)),
      m_openLater(ui::makeButton(QStringLiteral("grant"), this)),
      m_form(new ui::ReasonForm(equity::longestReason, this)), m_standing(new ui::DetailSection(this)),
      m_reason(new ui::DetailSection(this)), m_facts(new ui::DetailSection(this)),
      m_members(new ui::DetailSection(this)), m_history(new ui::DetailSection(this))
{
    place();
    connectParts();
    retranslateUi();
    clear();
}

void AlertCard::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_card->addWidget(m_subject);
    m_card->addWidget(m_matter);
    auto *badges = new QHBoxLayout;
    badges->addWidget(m_state);
    badges->addStretch(1);
    m_card->addLayout(badges);
    m_card->addWidget(m_standing);
    m_card->addWidget(m_reason);
    m_card->addWidget(m_facts);
    m_actions->setSpacing(ui::space::one);
    m_card->addLayout(m_actions);
    m_card->addWidget(m_form);
    m_card->addWidget(m_members);
    m_card->addWidget(m_history);
    m_form->hide();
}

void AlertCard::connectParts()
{
    connect(m_dismiss, &QPushButton::clicked, this, [this] { begin(Saying::Dismiss); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { begin(Saying::TakeBack); });
    connect(m_openFile, &QPushButton::clicked, this, [this] {
        if (const auto who = person())
            Q_EMIT personRequested(*who);
    });
    connect(
        m_openEarlier, &QPushButton::clicked, this, [this] { Q_EMIT grantRequested(alert().repeats.back().earlier); });
    connect(m_openLater, &QPushButton::clicked, this, [this] { Q_EMIT grantRequested(alert().repeats.back().later); });
    connect(m_form, &ui::ReasonForm::submitted, this, [this] { Q_EMIT said(m_saying, m_form->reason()); });
    connect(m_form, &ui::ReasonForm::edited, this, &AlertCard::edited);
    connect(m_form, &ui::ReasonForm::cancelled, this, [this] {
        m_form->hide();
        showActions();
        focusFirst();
        Q_EMIT edited();
    });
}

void AlertCard::present(const equity::AlertFile &file, const QDate &today)
{
    m_file = file;
    m_today = today;
    m_form->hide();
    showFile();
    m_card->show();
}

void AlertCard::clear()
{
    m_file.reset();
    m_form->hide();
    m_card->hide();
}

std::optional<equity::AlertKey> AlertCard::shown() const
{
    return m_file ? std::optional(m_file->row.alert.key) : std::nullopt;
}

bool AlertCard::hasWork() const
{
    return m_form->isVisibleTo(this) && m_form->hasText();
}

bool AlertCard::showProblem(const Error &error)
{
    return !m_form->isHidden() && m_form->showProblem(error);
}

void AlertCard::focusFirst()
{
    for (QPushButton *button : {m_dismiss, m_takeBack, m_openFile}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_form->focusReason();
}

void AlertCard::begin(Saying saying, const QString &reason)
{
    m_saying = saying;
    showForm();
    m_form->begin(reason);
    m_form->show();
    showActions();
    m_form->focusReason();
}

void AlertCard::showForm()
{
    if (m_saying == Saying::Dismiss)
        m_form->setTexts({tr("&Why nothing needs to be done"),
            tr("Everybody who opens this alert reads it. The alert comes back when what it rests on changes."),
            tr("Dismiss")});
    else
        m_form->setTexts({tr("&Why it is taken back"), {}, tr("Take back"), false});
}

std::optional<PersonId> AlertCard::person() const
{
    if (m_file->row.alert.group)
        return m_file->row.alert.group->member;
    return m_file->members.empty() ? m_file->row.alert.key.person : std::optional(m_file->members.front().person);
}

void AlertCard::showFile()
{
    const equity::AlertRow &row = m_file->row;
    m_subject->setText(row.subjectName);
    setAccessibleName(row.subjectName);
    QStringList matter{words::alertKind(row.alert.key.kind), row.benefitName};
    if (!m_file->householdFolio.isEmpty())
        matter.append(tr("RSH %1").arg(m_file->householdFolio));
    matter << row.sectorName << m_file->address;
    matter.removeAll(QString());
    m_matter->setText(matter.join(QStringLiteral(" · ")));
    m_reason->setText(words::alertReason(*m_file));
    m_facts->setTitle(
        row.alert.key.kind == AlertKind::UnlikeBenefits ? tr("Why its rule is met") : tr("What it rests on"));
    m_facts->setLines(words::alertFacts(*m_file, m_today));
    m_members->setLines(memberLines());
    m_history->setLines(words::alertHistory(*m_file));
    showStanding();
    showActions();
}

void AlertCard::showStanding()
{
    const equity::Alert &alert = m_file->row.alert;
    m_state->setVisible(alert.dismissal || alert.former);
    if (alert.dismissal)
        m_state->setStatus(ui::Tone::Neutral, tr("Dismissed"));
    else if (alert.former)
        m_state->setStatus(ui::Tone::Warning, tr("Is back"));
    // A dismissal that holds is the last line of the history.
    m_standing->setText(alert.former ? words::alertStanding(alert) : QString());
}

QStringList AlertCard::memberLines() const
{
    QStringList lines;
    for (const equity::AlertMember &member : m_file->members) {
        QStringList parts{member.name};
        if (!member.relation.isEmpty())
            parts.append(people::relationText(member.relation));
        if (member.age)
            parts.append(tr("%n year(s)", nullptr, *member.age));
        lines.append(parts.join(QStringLiteral(", ")));
    }
    return lines;
}

// While a reason is being written, the form's buttons are the only ones that say something.
void AlertCard::showActions()
{
    const equity::Alert &alert = m_file->row.alert;
    const bool mayBegin = m_form->isHidden() && m_file->mayDismiss;
    m_dismiss->setVisible(mayBegin && !alert.dismissal);
    m_takeBack->setVisible(mayBegin && alert.dismissal);
    m_openFile->setVisible(person().has_value());
    m_openEarlier->setVisible(!alert.repeats.empty());
    m_openLater->setVisible(!alert.repeats.empty());
    arrangeActions();
}

void AlertCard::arrangeActions()
{
    const int columns = ui::Theme::instance().textScale() == ui::TextScale::Normal ? buttonsInARow : 1;
    int place = 0;
    for (QPushButton *button : {m_dismiss, m_takeBack, m_openFile, m_openEarlier, m_openLater}) {
        if (button->isHidden())
            continue;
        m_actions->addWidget(button, place / columns, place % columns);
        ++place;
    }
    m_card->setMaximumWidth(ui::Theme::instance().scaled(widest));
}

void AlertCard::retranslateUi()
{
    m_standing->setTitle(tr("What was said"));
    m_reason->setTitle(tr("What was found"));
    m_members->setTitle(tr("Who lives there"));
    m_history->setTitle(tr("History"));
    m_dismiss->setText(tr("&Dismiss…"));
    m_takeBack->setText(tr("&Take back the dismissal…"));
    m_openFile->setText(tr("Open the &file"));
    m_openEarlier->setText(tr("Open the &earlier grant"));
    m_openLater->setText(tr("Open the &later grant"));
    showForm();
    if (m_file)
        showFile();
}

void AlertCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        arrangeActions();
}

} // namespace ventanilla::equity_ui
