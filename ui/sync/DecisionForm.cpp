#include "ui/sync/DecisionForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/sync/OptionRow.h"
#include "ui/sync/ValueEditor.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

using sync::ConflictKind;

DecisionForm::DecisionForm(sync::ReviewedConflict conflict, QWidget *parent)
    : QWidget(parent), m_conflict(std::move(conflict)), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ui::space::one);
    addExplanation();
    const ConflictKind kind = m_conflict.conflict.kind;
    const bool open = !m_conflict.conflict.resolved;
    addSides(open && kind == ConflictKind::Value);
    if (open && kind == ConflictKind::Value)
        addThird();
    if (open && kind == ConflictKind::Deleted)
        addDeletion();
    addDecision();
    m_layout->addStretch(1);
    if (auto *first = m_group->buttons().value(0))
        first->setChecked(true); // the one that stands
}

void DecisionForm::focusFirst()
{
    if (auto *first = m_group->checkedButton())
        first->setFocus(Qt::OtherFocusReason);
    else if (m_decide)
        m_decide->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::addExplanation()
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    switch (m_conflict.conflict.kind) {
    case ConflictKind::Value:
        label->setText(tr("Two computers wrote different things here without having seen each other. Nothing is lost: "
                          "choose which one is right, or write another."));
        break;
    case ConflictKind::Deleted:
        label->setText(
            tr("One computer deleted this while another, which had not seen that, went on changing it. It is "
               "kept until somebody decides."));
        break;
    case ConflictKind::SameKey:
        label->setText(m_conflict.row.person.isValid()
                ? tr("Two computers registered the same thing about this person, each on its own, and both are in the "
                     "file. Look which one holds, have the other one corrected, and then mark this as settled.")
                : tr("Two computers registered the same thing, each on its own. Look at both: correct the code or "
                     "name of the one that stays second, or stop using it, and then mark this as settled."));
        break;
    case ConflictKind::Steps:
        label->setText(m_conflict.conflict.table == "benefit_grant"
                ? tr("Two people took different steps with the same grant without having seen each other. Both are in "
                     "its history. Agree on which one holds, take the next step in the grant, and then mark this as "
                     "settled.")
                : tr("Two units took different steps in the same referral without having seen each other. Both are "
                     "in its history. Agree with the other unit on which one holds, note the next step in the "
                     "referral, and then mark this as settled."));
        break;
    }
    m_layout->addWidget(label);
    m_layout->addSpacing(ui::space::half);
}

QString DecisionForm::sideText(const sync::ReviewedSide &side) const
{
    const auto &conflict = m_conflict.conflict;
    switch (conflict.kind) {
    case ConflictKind::Value:
        return valueText(conflict.table, conflict.column, side.side.value, side.referredName);
    case ConflictKind::Deleted:
        return side.side.value.isValid() ? tr("Changed it") : tr("Deleted it");
    case ConflictKind::SameKey:
        return side.referredName;
    case ConflictKind::Steps:
        return side.step ? valueText(conflict.table, conflict.column, *side.step, {}) : QString();
    }
    return {};
}

QString DecisionForm::originText(const sync::ReviewedSide &side) const
{
    const QString who = side.operatorName.isEmpty() ? tr("the program") : side.operatorName;
    return tr("%1, %2, on “%3”")
        .arg(who, words::dateTime(side.side.at), words::computerName(side.deviceName, side.side.device));
}

OptionRow *DecisionForm::addOption(const QString &value, const QString &origin)
{
    auto *row = new OptionRow(this);
    row->setTexts(value, origin);
    m_layout->addWidget(row);
    return row;
}

void DecisionForm::addSides(bool choose)
{
    const auto &sides = m_conflict.sides;
    for (auto side = sides.rbegin(); side != sides.rend(); ++side) {
        OptionRow *row = addOption(sideText(*side), originText(*side));
        const bool stands = side == sides.rbegin() && m_conflict.conflict.kind == ConflictKind::Value;
        if (stands)
            row->setBadge(m_conflict.conflict.resolved ? tr("Was the latest") : tr("Stands now"));
        if (!choose) {
            row->setReadOnly();
            continue;
        }
        m_group->addButton(row->radio(), int(m_values.size()));
        m_values.push_back(side->side.value);
    }
}

void DecisionForm::addThird()
{
    const auto &conflict = m_conflict.conflict;
    if (!ValueEditor::canWrite(conflict.table, conflict.column))
        return;
    OptionRow *row = addOption(tr("Neither: something else"), {});
    m_thirdId = int(m_values.size());
    m_group->addButton(row->radio(), m_thirdId);
    m_values.emplace_back();
    m_third = new ValueEditor(conflict.table, conflict.column, this);
    m_layout->addWidget(m_third);
    m_third->hide();
    connect(row->radio(), &QRadioButton::toggled, m_third, &QWidget::setVisible);
    connect(m_third, &ValueEditor::edited, this, [this] { m_third->setProblem({}); });
}

void DecisionForm::addDeletion()
{
    m_layout->addSpacing(ui::space::one);
    // For conflicts::resolve() an invalid value deletes, any other keeps.
    OptionRow *keep = addOption(tr("Keep it"), tr("It stays as it was last changed."));
    m_group->addButton(keep->radio(), int(m_values.size()));
    m_values.emplace_back(true);
    OptionRow *remove = addOption(tr("Delete it"), tr("It disappears on every computer; its history stays."));
    m_group->addButton(remove->radio(), int(m_values.size()));
    m_values.emplace_back();
}

QString DecisionForm::buttonText() const
{
    const ConflictKind kind = m_conflict.conflict.kind;
    return kind == ConflictKind::Value || kind == ConflictKind::Deleted ? tr("Save the &decision")
                                                                        : tr("Mark as &settled");
}

void DecisionForm::addDecision()
{
    m_layout->addSpacing(ui::space::one);
    const auto &conflict = m_conflict.conflict;
    if (conflict.resolved) {
        auto *label = new ui::MutedLabel(this);
        label->setText(tr("Decided by %1, %2.")
                           .arg(m_conflict.resolvedByName.isEmpty() ? tr("the program") : m_conflict.resolvedByName,
                               words::dateTime(conflict.resolvedAt)));
        m_layout->addWidget(label);
        return;
    }
    m_decide = new ui::PrimaryButton(this);
    m_decide->setText(buttonText());
    m_decide->setIconName(QStringLiteral("check"));
    m_layout->addWidget(m_decide, 0, Qt::AlignLeft);
    connect(m_decide, &QPushButton::clicked, this, &DecisionForm::decide);
    auto *promise = new ui::MutedLabel(this);
    promise->setText(tr("The decision goes to every computer with the next exchange, with your name."));
    ui::setTextRole(promise, ui::TextRole::Small);
    m_layout->addWidget(promise);
}

void DecisionForm::decide()
{
    const int id = m_group->checkedId();
    if (id < 0 || id != m_thirdId) {
        Q_EMIT decided(id < 0 ? QVariant() : m_values[size_t(id)]);
        return;
    }
    const auto value = m_third->value();
    if (value)
        Q_EMIT decided(*value);
    else
        m_third->setProblem(words::describe(value.error()));
}

void DecisionForm::setBusy(bool busy)
{
    if (m_decide)
        m_decide->setEnabled(!busy);
}

} // namespace ventanilla::sync_ui
