#include "ui/grants/StepForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/common/Theme.h"
#include "ui/frontdesk/LowTextArea.h"
#include "ui/grants/GrantWords.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Reading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ventanilla::grants_ui {

using catalogue::GrantStep;

namespace {

constexpr int longestText = 2000;
constexpr int longestFolio = 60;

} // namespace

StepForm::StepForm(QWidget *parent)
    : QWidget(parent), m_amountEdit(new QLineEdit(this)), m_quantityEdit(new QLineEdit(this)),
      m_noteEdit(new ui::TextArea(this)), m_alternativeEdit(new ui::TextArea(this)), m_folioEdit(new QLineEdit(this)),
      m_amount(new ui::Field(m_amountEdit, this)), m_quantity(new ui::Field(m_quantityEdit, this)),
      m_note(new ui::Field(m_noteEdit, this)), m_alternative(new ui::Field(m_alternativeEdit, this)),
      m_folio(new ui::Field(m_folioEdit, this)), m_take(new ui::PrimaryButton(this)), m_close(ui::makeButton({}, this))
{
    place();
    connect(m_take, &QPushButton::clicked, this, &StepForm::submit);
    connect(m_close, &QPushButton::clicked, this, &StepForm::given);
    retranslateUi();
}

void StepForm::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    for (auto *field : fields())
        layout->addWidget(field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::one);
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    for (auto *area : {m_noteEdit, m_alternativeEdit}) {
        area->setMaximumLength(longestText);
        frontdesk::keepLow(area);
    }
    m_folioEdit->setMaxLength(longestFolio);
}

QList<ui::Field *> StepForm::fields() const
{
    return {m_amount, m_quantity, m_note, m_alternative, m_folio};
}

void StepForm::begin(const catalogue::GrantFile &file, GrantStep step)
{
    const auto &grant = file.row.grant;
    m_step = step;
    m_grant = grant.id;
    const bool decides = step == GrantStep::Evaluate || step == GrantStep::Approve;
    const bool money = file.benefit.kind == catalogue::BenefitKind::Money;
    m_amount->setVisible(decides && (money || grant.amount));
    m_quantity->setVisible(decides && !money);
    m_note->setVisible(step != GrantStep::Deliver);
    m_alternative->setVisible(step == GrantStep::Reject);
    m_folio->setVisible(step == GrantStep::Approve || step == GrantStep::Deliver);
    m_amountEdit->setText(grant.amount ? QString::number(*grant.amount) : QString());
    m_quantityEdit->setText(grant.quantity
            ? QString::number(*grant.quantity, 'g', 10).replace(QLatin1Char('.'), QLatin1Char(','))
            : QString());
    m_noteEdit->setText({});
    m_alternativeEdit->setText({});
    m_folioEdit->setText(grant.folio);
    clearProblems();
    setBusy(false);
    retranslateUi();
}

bool StepForm::hasText() const
{
    return isVisible() && (!m_noteEdit->text().isEmpty() || !m_alternativeEdit->text().isEmpty());
}

void StepForm::setBusy(bool busy)
{
    m_take->setEnabled(!busy);
}

void StepForm::clearProblems()
{
    for (auto *field : fields())
        field->setProblem({});
}

bool StepForm::showProblem(const Error &error)
{
    const QList<std::pair<QString, ui::Field *>> places{{QStringLiteral("amount"), m_amount},
        {QStringLiteral("quantity"), m_quantity}, {QStringLiteral("reason"), m_note},
        {QStringLiteral("alternative"), m_alternative}, {QStringLiteral("folio"), m_folio}};
    for (const auto &[name, field] : places) {
        if (error.field != name || field->isHidden())
            continue;
        field->setProblem(words::describe(error));
        field->reveal();
        return true;
    }
    return false;
}

void StepForm::focusFirst()
{
    for (auto *field : fields()) {
        if (!field->isHidden()) {
            field->setFocus();
            return;
        }
    }
}

void StepForm::submit()
{
    clearProblems();
    catalogue::StepRequest request;
    request.grant = m_grant;
    request.step = m_step;
    request.note = m_noteEdit->text();
    request.alternative = m_alternative->isHidden() ? QString() : m_alternativeEdit->text();
    request.folio = m_folio->isHidden() ? QString() : m_folioEdit->text();
    const auto read = [this](ui::Field *field, const QString &text, const auto &value, const char *name) {
        const bool wrong = !field->isHidden() && !text.trimmed().isEmpty() && !value;
        return !wrong || !showProblem({ErrorKind::InvalidInput, QString::fromLatin1(name), {}});
    };
    if (!m_amount->isHidden())
        request.amount = words::readPesos(m_amountEdit->text());
    if (!m_quantity->isHidden())
        request.quantity = words::readQuantity(m_quantityEdit->text());
    if (read(m_amount, m_amountEdit->text(), request.amount, "amount")
        && read(m_quantity, m_quantityEdit->text(), request.quantity, "quantity"))
        Q_EMIT taken(request);
}

void StepForm::retranslateUi()
{
    const bool reason = m_step == GrantStep::Reject || m_step == GrantStep::Cancel || m_step == GrantStep::TakeBack;
    m_amount->setLabel(tr("A&mount in pesos"));
    m_quantity->setLabel(tr("&Quantity"));
    m_note->setLabel(reason ? tr("Rea&son") : tr("Opin&ion"));
    m_note->setRequired(reason);
    m_alternative->setLabel(tr("What the person is offered ins&tead"));
    m_alternative->setRequired(true);
    m_folio->setLabel(tr("Decree or f&olio"));
    m_take->setText(stepText(m_step).remove(QLatin1Char('&')));
    m_close->setText(tr("Not now"));
}

void StepForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::grants_ui
