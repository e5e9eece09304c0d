#include "ui/protocols/ProposalForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/RoleWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::protocols_ui {

namespace {

constexpr int documentLines = 4;
constexpr int responsibilityLines = 3;

QVariant valueOf(UnitId unit)
{
    return unit.isValid() ? QVariant(qlonglong(unit.value())) : QVariant();
}

} // namespace

ProposalForm::ProposalForm(QWidget *parent)
    : QWidget(parent), m_fromChoice(new ui::ChoiceField(this)), m_toChoice(new ui::ChoiceField(this)),
      m_motiveChoice(new ui::ChoiceField(this)), m_documentsEdit(new ui::TextArea(this)),
      m_daysEdit(new QLineEdit(this)), m_roleChoice(new ui::ChoiceField(this)),
      m_responsibilitiesEdit(new ui::TextArea(this)), m_validFromEdit(new ui::DateField(this)),
      m_heading(new ui::Heading(this)), m_from(new ui::Field(m_fromChoice, this)),
      m_to(new ui::Field(m_toChoice, this)), m_motive(new ui::Field(m_motiveChoice, this)),
      m_documents(new ui::Field(m_documentsEdit, this)), m_days(new ui::Field(m_daysEdit, this)),
      m_role(new ui::Field(m_roleChoice, this)), m_responsibilities(new ui::Field(m_responsibilitiesEdit, this)),
      m_validFrom(new ui::Field(m_validFromEdit, this)), m_submit(new ui::PrimaryButton(this)),
      m_cancel(ui::makeButton({}, this))
{
    place();
    for (auto *choice : {m_fromChoice, m_toChoice, m_motiveChoice})
        connect(choice, &ui::ChoiceField::valueChanged, this, &ProposalForm::matterChosen);
    connect(m_submit, &QPushButton::clicked, this, &ProposalForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ProposalForm::cancelled);
    retranslateUi();
}

void ProposalForm::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    layout->addWidget(m_heading);
    for (const auto &[name, field] : places())
        layout->addWidget(field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    constexpr int digits = 4;
    m_daysEdit->setMaxLength(digits);
    m_documentsEdit->setVisibleLines(documentLines);
    for (auto *text : {m_documentsEdit, m_responsibilitiesEdit}) {
        // Left to itself the editor asks for ten lines.
        text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        text->edit()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    m_responsibilitiesEdit->setVisibleLines(responsibilityLines);
    m_responsibilitiesEdit->setMaximumLength(referrals::longestResponsibilities);
    for (auto *choice : {m_fromChoice, m_toChoice, m_motiveChoice, m_roleChoice})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QList<std::pair<QString, ui::Field *>> ProposalForm::places() const
{
    return {{QStringLiteral("from_unit"), m_from}, {QStringLiteral("to_unit"), m_to},
        {QStringLiteral("motive"), m_motive}, {QStringLiteral("documents"), m_documents},
        {QStringLiteral("maximum_days"), m_days}, {QStringLiteral("responsible_role"), m_role},
        {QStringLiteral("responsibilities"), m_responsibilities}, {QStringLiteral("valid_from"), m_validFrom}};
}

void ProposalForm::setChoices(const std::vector<security::Unit> &units, const std::vector<attention::Motive> &motives)
{
    QList<std::pair<QString, QVariant>> from;
    QList<std::pair<QString, QVariant>> to;
    for (const security::Unit &unit : units) {
        if (!unit.active)
            continue;
        to.append({unit.name, valueOf(unit.id)});
        if (!unit.external)
            from.append({unit.name, valueOf(unit.id)});
    }
    m_fromChoice->setChoices(from);
    m_toChoice->setChoices(to);
    QList<std::pair<QString, QVariant>> choices;
    for (const attention::Motive &motive : motives)
        choices.append({motive.name, QVariant(qlonglong(motive.id.value()))});
    m_motiveChoice->setChoices(choices);
}

void ProposalForm::begin(const referrals::ProposalOrder &order)
{
    const QSignalBlocker notByHand(this);
    m_fromChoice->setValue(valueOf(order.fromUnit));
    m_toChoice->setValue(valueOf(order.toUnit));
    m_motiveChoice->setValue(order.motive ? QVariant(qlonglong(order.motive->value())) : QVariant());
    m_offered = this->order(); // nothing of what stood there before is somebody's
    offer(order);
    m_validFromEdit->setDate(order.validFrom);
    clearProblems();
    m_begun = this->order();
    m_from->setFocus(Qt::OtherFocusReason);
}

void ProposalForm::offer(const referrals::ProposalOrder &terms)
{
    const referrals::ProposalOrder shown = order();
    if (shown.documents == m_offered.documents)
        m_documentsEdit->setText(terms.documents.join(QLatin1Char('\n')));
    if (shown.maximumDays == m_offered.maximumDays)
        m_daysEdit->setText(QString::number(terms.maximumDays));
    if (shown.responsibleRole == m_offered.responsibleRole)
        m_roleChoice->setValue(terms.responsibleRole ? QVariant(qlonglong(*terms.responsibleRole)) : QVariant());
    if (shown.responsibilities == m_offered.responsibilities)
        m_responsibilitiesEdit->setText(terms.responsibilities);
    m_offered = terms;
}

bool ProposalForm::isChanged() const
{
    return order() != m_begun;
}

referrals::ProposalOrder ProposalForm::order() const
{
    referrals::ProposalOrder order;
    order.fromUnit = UnitId(m_fromChoice->value().toLongLong());
    order.toUnit = UnitId(m_toChoice->value().toLongLong());
    if (m_motiveChoice->value().isValid())
        order.motive = MotiveId(m_motiveChoice->value().toLongLong());
    order.documents = m_documentsEdit->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    order.maximumDays = m_daysEdit->text().trimmed().toInt();
    order.responsibleRole = m_roleChoice->chosen<security::Role>();
    order.responsibilities = m_responsibilitiesEdit->text();
    order.validFrom = m_validFromEdit->date().value_or(QDate());
    return order;
}

void ProposalForm::clearProblems()
{
    for (const auto &[name, field] : places())
        field->setProblem({});
}

bool ProposalForm::showProblem(const Error &error)
{
    for (const auto &[name, field] : places()) {
        if (error.field != name)
            continue;
        field->setProblem(words::describe(error));
        field->reveal();
        return true;
    }
    return false;
}

void ProposalForm::submit()
{
    clearProblems();
    if (!m_validFromEdit->isAcceptable()) {
        m_validFrom->setProblem(m_validFromEdit->problem());
        m_validFrom->reveal();
        return;
    }
    Q_EMIT submitted(order());
}

void ProposalForm::showRoles()
{
    using enum security::Role;
    QList<std::pair<QString, QVariant>> roles;
    for (const security::Role role : {FrontDesk, SocialWorker, UnitHead})
        roles.append({words::roleName(role), QVariant(qlonglong(role))});
    m_roleChoice->setNothing(tr("Nobody in particular"));
    m_roleChoice->setChoices(roles);
}

void ProposalForm::retranslateUi()
{
    m_heading->setText(tr("Proposal of a protocol"));
    m_fromChoice->setNothing(tr("Choose the unit"));
    m_toChoice->setNothing(tr("Choose the unit"));
    m_motiveChoice->setNothing(tr("Any motive"));
    showRoles();
    m_from->setLabel(tr("&Unit that refers"));
    m_from->setRequired(true);
    m_to->setLabel(tr("Unit that a&ttends"));
    m_to->setRequired(true);
    m_motive->setLabel(tr("&Motive"));
    m_documents->setLabel(tr("&Documents that the person brings"));
    m_documents->setHint(tr("One a line"));
    m_days->setLabel(tr("&Working days until the answer"));
    m_days->setRequired(true);
    m_role->setLabel(tr("Who answers &for it"));
    m_responsibilities->setLabel(tr("Who d&oes what"));
    m_validFrom->setLabel(tr("&Valid from"));
    m_validFrom->setRequired(true);
    m_submit->setText(tr("&Propose"));
    m_cancel->setText(tr("Not now"));
}

void ProposalForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::protocols_ui
