#include "ui/referrals/StepForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ReferralWords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::referrals_ui {

using referrals::State;
using referrals::Step;

StepForm::StepForm(QWidget *parent)
    : QWidget(parent), m_unit(new ui::ChoiceField(this)), m_unitField(new ui::Field(m_unit, this)),
      m_assignee(new ui::ChoiceField(this)), m_assigneeField(new ui::Field(m_assignee, this)),
      m_note(new ui::TextArea(this)), m_noteField(new ui::Field(m_note, this)), m_do(new ui::PrimaryButton(this)),
      m_cancel(ui::makeButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_unitField);
    layout->addWidget(m_assigneeField);
    layout->addWidget(m_noteField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    constexpr int noteLines = 3;
    m_note->setVisibleLines(noteLines);
    m_note->setMaximumLength(referrals::longestNote);
    // The longest unit's name does not widen the page.
    for (ui::ChoiceField *choice : {m_unit, m_assignee}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(16);
    }
    connect(m_do, &QPushButton::clicked, this, &StepForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &StepForm::cancelled);
    retranslateUi();
}

bool StepForm::isNeeded(Step step, State state)
{
    return referrals::needsNote(step, state) || step == Step::Assign || step == Step::SendAgain;
}

void StepForm::begin(const referrals::StepOrder &order, State state, bool outside,
    const std::vector<security::Unit> &units, const std::vector<referrals::Colleague> &colleagues)
{
    m_order = order;
    m_state = state;
    m_outside = outside;
    QList<std::pair<QString, QVariant>> destinations;
    for (const auto &unit : units)
        destinations.append({unit.name, unit.id.value()});
    QList<std::pair<QString, QVariant>> people;
    for (const auto &colleague : colleagues)
        people.append({colleague.fullName, colleague.id.value()});
    m_unit->setChoices(destinations);
    m_unit->setValue(order.toUnit ? QVariant(order.toUnit->value()) : QVariant());
    m_assignee->setChoices(people);
    m_assignee->setValue({});
    m_note->setText({});
    for (ui::Field *field : {m_unitField, m_assigneeField, m_noteField})
        field->setProblem({});
    const bool hasUnit = order.step == Step::Forward || order.step == Step::SendAgain;
    const bool hasAssignee = order.step == Step::Assign;
    m_unitField->setVisible(hasUnit);
    m_assigneeField->setVisible(hasAssignee);
    m_noteField->setRequired(referrals::needsNote(order.step, state));
    retranslateUi();
    QWidget *first = m_note->edit();
    if (hasUnit)
        first = m_unit;
    else if (hasAssignee)
        first = m_assignee;
    first->setFocus(Qt::OtherFocusReason);
}

bool StepForm::hasText() const
{
    return !m_note->text().trimmed().isEmpty();
}

void StepForm::submit()
{
    m_order.note = m_note->text();
    if (!m_unitField->isHidden())
        m_order.toUnit = m_unit->value().isValid() ? std::optional(UnitId(m_unit->value().toLongLong())) : std::nullopt;
    if (!m_assigneeField->isHidden())
        m_order.assignee =
            m_assignee->value().isValid() ? std::optional(OperatorId(m_assignee->value().toLongLong())) : std::nullopt;
    Q_EMIT submitted(m_order);
}

bool StepForm::reveal(const Error &error)
{
    ui::Field *field = nullptr;
    if (error.field == QLatin1String("note"))
        field = m_noteField;
    else if (error.field == QLatin1String("to_unit"))
        field = m_unitField;
    else if (error.field == QLatin1String("assignee"))
        field = m_assigneeField;
    if (field == nullptr)
        return false;
    field->setProblem(words::describe(error));
    field->reveal();
    return true;
}

QString StepForm::noteLabel() const
{
    switch (m_order.step) {
    case Step::Answer:
        return m_outside ? tr("&Text of the answer on paper") : tr("&Text of the answer for the person");
    case Step::Return:
        return tr("&Text: why it goes back");
    case Step::Forward:
        return tr("&Text: why it goes on, and what they should know");
    case Step::Close:
        return tr("&Text: why it is given up");
    default:
        return tr("&Text of a note");
    }
}

void StepForm::retranslateUi()
{
    m_unitField->setLabel(tr("&Unit it goes to"));
    m_assigneeField->setLabel(tr("&Who sees to it"));
    m_noteField->setLabel(noteLabel());
    m_do->setText(words::referralStep(m_order.step, m_outside));
    m_cancel->setText(tr("Cancel"));
}

void StepForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ventanilla::referrals_ui
