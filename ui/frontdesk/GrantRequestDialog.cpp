#include "ui/frontdesk/GrantRequestDialog.h"

#include "core/catalogue/Benefit.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/LowTextArea.h"
#include "ui/frontdesk/SuggestField.h"
#include "ui/words/AlertWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Reading.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ventanilla::frontdesk {

using catalogue::Benefit;
using catalogue::BenefitKind;
using security::Permission;

namespace {

constexpr int longestNote = 2000;

} // namespace

GrantRequestDialog::GrantRequestDialog(
    security::Session &session, PersonId person, const QString &name, QWidget *parent)
    : QDialog(parent), m_session(session), m_person(person), m_explanation(new QLabel(this)),
      m_benefit(new SuggestField(this)), m_benefitField(new ui::Field(m_benefit, this)),
      m_warning(new ui::Notice(this)), m_amount(new QLineEdit(this)), m_amountField(new ui::Field(m_amount, this)),
      m_quantity(new QLineEdit(this)), m_quantityField(new ui::Field(m_quantity, this)), m_note(new ui::TextArea(this)),
      m_noteField(new ui::Field(m_note, this)), m_problem(new ui::MutedLabel(this)),
      m_request(new ui::PrimaryButton(this))
{
    setWindowTitle(tr("Request a benefit"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setText(tr("For %1. A social worker evaluates it then.").arg(name));
    m_benefitField->setLabel(tr("&Benefit"));
    m_benefit->setPlaceholderText(tr("Type its name or code"));
    m_amountField->setLabel(tr("Amount in &pesos, if it is known"));
    m_quantityField->setLabel(tr("&Quantity, if it is known"));
    m_noteField->setLabel(tr("&Why it is needed"));
    m_request->setText(tr("&Request"));
    place();
    fillBenefits();
    showForBenefit();
    connect(m_benefit, &SuggestField::valueChanged, this, &GrantRequestDialog::showForBenefit);
    m_benefit->setFocus();
}

void GrantRequestDialog::place()
{
    constexpr int width = 460;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::three, ui::space::three, ui::space::three, ui::space::three);
    layout->setSpacing(ui::space::two);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumWidth(ui::Theme::instance().scaled(width));
    layout->addWidget(m_explanation);
    layout->addWidget(m_benefitField);
    layout->addWidget(m_warning);
    for (auto *field : {m_amountField, m_quantityField, m_noteField})
        layout->addWidget(field);
    layout->addWidget(m_problem);
    m_problem->hide();
    // What is typed next comes next; the field for why it is needed says it to those who do not see.
    m_warning->setFocusPolicy(Qt::NoFocus);
    m_note->setMaximumLength(longestNote);
    keepLow(m_note);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_request, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_request->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GrantRequestDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool GrantRequestDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growAsNeeded();
    return done;
}

// A dialog by itself grows for no sentence that takes a second line.
void GrantRequestDialog::growAsNeeded()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), qMin(needed, screen()->availableGeometry().height()));
}

void GrantRequestDialog::fillBenefits()
{
    auto all = m_session.read(
        Permission::ReadCatalogue, [](store::Connection &connection) { return catalogue::benefits::all(connection); });
    if (!all) {
        showProblem(all.error());
        return;
    }
    m_benefits = *std::move(all);
    std::erase_if(
        m_benefits, [today = m_session.today()](const Benefit &benefit) { return !benefit.isValidOn(today); });
    QList<SuggestField::Choice> choices;
    for (const Benefit &benefit : m_benefits)
        choices.append({benefit.name, benefit.code, benefit.id.value()});
    m_benefit->setChoices(choices);
}

const Benefit *GrantRequestDialog::benefit() const
{
    const BenefitId chosen(m_benefit->value().toLongLong());
    const auto found = std::ranges::find(m_benefits, chosen, &Benefit::id);
    return found == m_benefits.end() ? nullptr : &*found;
}

void GrantRequestDialog::choose(BenefitId chosen)
{
    const auto found = std::ranges::find(m_benefits, chosen, &Benefit::id);
    m_benefit->setValue(chosen.value(), found == m_benefits.end() ? QString() : found->name);
    showForBenefit();
    if (m_standing)
        m_note->setFocus();
    else
        m_request->setFocus();
}

void GrantRequestDialog::showForBenefit()
{
    const Benefit *chosen = benefit();
    m_amountField->setVisible(chosen && chosen->kind == BenefitKind::Money);
    m_quantityField->setVisible(chosen && chosen->kind == BenefitKind::Goods);
    m_benefitField->setProblem({});
    m_problem->hide();
    showStanding();
}

// Read at once: it takes a millisecond or two, and Enter may follow the choice.
void GrantRequestDialog::showStanding()
{
    const Benefit *chosen = benefit();
    m_standing.reset();
    if (chosen) {
        if (auto found = equity::standingInTheWay(m_session, m_person, chosen->id))
            m_standing = *std::move(found);
    }
    m_noteField->setRequired(m_standing.has_value());
    m_noteField->setHint(
        m_standing ? tr("It has been granted already: whoever evaluates it decides by this.") : QString());
    m_noteField->setProblem({});
    if (m_standing)
        m_warning->showMessage(ui::Tone::Warning, words::standingGrant(*m_standing));
    else
        m_warning->clear();
}

void GrantRequestDialog::showProblem(const Error &error)
{
    const QList<std::pair<QString, ui::Field *>> places{{QStringLiteral("benefit"), m_benefitField},
        {QStringLiteral("valid_to"), m_benefitField}, {QStringLiteral("grant"), m_benefitField},
        {QStringLiteral("amount"), m_amountField}, {QStringLiteral("quantity"), m_quantityField},
        {QStringLiteral("note"), m_noteField}};
    for (const auto &[name, field] : places) {
        if (error.field != name || field->isHidden())
            continue;
        field->setProblem(words::describe(error));
        field->reveal();
        return;
    }
    m_problem->setText(words::describe(error));
    m_problem->show();
}

void GrantRequestDialog::submit()
{
    for (auto *field : {m_benefitField, m_amountField, m_quantityField, m_noteField})
        field->setProblem({});
    const Benefit *chosen = m_benefit->isUnresolved() ? nullptr : benefit();
    if (!chosen)
        return showProblem({ErrorKind::MissingInput, QStringLiteral("benefit"), {}});
    if (m_standing && m_note->text().trimmed().isEmpty()) {
        m_noteField->setProblem(tr("Write why it is needed again already: whoever evaluates it decides by this."));
        m_noteField->reveal();
        return;
    }
    catalogue::GrantRequest request{chosen->id, m_person, {}, {}, m_note->text()};
    if (!m_amountField->isHidden() && !m_amount->text().trimmed().isEmpty()) {
        request.amount = words::readPesos(m_amount->text());
        if (!request.amount)
            return showProblem({ErrorKind::InvalidInput, QStringLiteral("amount"), {}});
    }
    if (!m_quantityField->isHidden() && !m_quantity->text().trimmed().isEmpty()) {
        request.quantity = words::readQuantity(m_quantity->text());
        if (!request.quantity)
            return showProblem({ErrorKind::InvalidInput, QStringLiteral("quantity"), {}});
    }
    const auto made = catalogue::requestGrant(m_session, request);
    if (!made)
        return showProblem(made.error());
    Q_EMIT requested(*made);
    accept();
}

} // namespace ventanilla::frontdesk
