#include "ui/grants/MovementForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/Theme.h"
#include "ui/grants/GrantWords.h"
#include "ui/words/ErrorWords.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::grants_ui {

using catalogue::MovementKind;

namespace {

constexpr int longestDocument = 100;
constexpr int longestNote = 1000;

} // namespace

MovementForm::MovementForm(QWidget *parent)
    : QWidget(parent), m_kindChoice(new ui::ChoiceField(this)), m_quantityEdit(new QLineEdit(this)),
      m_expiryEdit(new ui::DateField(this)), m_documentEdit(new QLineEdit(this)), m_noteEdit(new QLineEdit(this)),
      m_kind(new ui::Field(m_kindChoice, this)), m_quantity(new ui::Field(m_quantityEdit, this)),
      m_expiry(new ui::Field(m_expiryEdit, this)), m_document(new ui::Field(m_documentEdit, this)),
      m_note(new ui::Field(m_noteEdit, this)), m_enter(new ui::PrimaryButton(this))
{
    place();
    retranslateUi();
    showFields();
    connect(m_kindChoice, &ui::ChoiceField::valueChanged, this, &MovementForm::showFields);
    connect(m_enter, &QPushButton::clicked, this, &MovementForm::submit);
    for (auto *edit : {m_quantityEdit, m_documentEdit, m_noteEdit})
        connect(edit, &QLineEdit::returnPressed, this, &MovementForm::submit);
}

void MovementForm::place()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::one);
    for (auto *field : {m_kind, m_quantity, m_expiry, m_document, m_note})
        layout->addWidget(field);
    layout->addWidget(m_enter, 0, Qt::AlignLeft);
    m_documentEdit->setMaxLength(longestDocument);
    m_noteEdit->setMaxLength(longestNote);
}

MovementKind MovementForm::kind() const
{
    return m_kindChoice->chosen<MovementKind>().value_or(MovementKind::Purchase);
}

void MovementForm::showFields()
{
    m_expiry->setVisible(kind() == MovementKind::Purchase);
    m_document->setVisible(kind() == MovementKind::Purchase);
    m_note->setRequired(kind() == MovementKind::Loss);
    m_quantity->setLabel(kind() == MovementKind::Count ? tr("Counted &units") : tr("&Units"));
    clearProblems();
}

void MovementForm::begin(BenefitId benefit)
{
    m_benefit = benefit;
    for (auto *edit : {m_quantityEdit, m_documentEdit, m_noteEdit})
        edit->clear();
    m_expiryEdit->setDate(std::nullopt);
    clearProblems();
    setBusy(false);
}

bool MovementForm::hasText() const
{
    return !m_quantityEdit->text().isEmpty() || !m_noteEdit->text().isEmpty() || !m_documentEdit->text().isEmpty();
}

void MovementForm::setBusy(bool busy)
{
    m_enter->setEnabled(!busy);
}

void MovementForm::clearProblems()
{
    for (auto *field : {m_quantity, m_expiry, m_document, m_note})
        field->setProblem({});
}

bool MovementForm::showProblem(const Error &error)
{
    const QList<std::pair<QString, ui::Field *>> places{{QStringLiteral("quantity"), m_quantity},
        {QStringLiteral("stock"), m_quantity}, {QStringLiteral("expires_on"), m_expiry},
        {QStringLiteral("document"), m_document}, {QStringLiteral("note"), m_note}};
    for (const auto &[name, field] : places) {
        if (error.field != name)
            continue;
        field->setProblem(words::describe(error));
        field->reveal();
        return true;
    }
    return false;
}

void MovementForm::focusFirst()
{
    m_quantityEdit->setFocus();
}

void MovementForm::submit()
{
    clearProblems();
    catalogue::MovementRequest request;
    request.benefit = m_benefit;
    request.kind = kind();
    bool ok = false;
    request.quantity = m_quantityEdit->text().remove(QLatin1Char('.')).trimmed().toLongLong(&ok);
    if (!ok) {
        (void)showProblem(m_quantityEdit->text().trimmed().isEmpty()
                ? Error{ErrorKind::MissingInput, QStringLiteral("quantity"), {}}
                : Error{ErrorKind::InvalidInput, QStringLiteral("quantity"), {}});
        return;
    }
    if (!m_expiry->isHidden()) {
        if (!m_expiryEdit->isAcceptable()) {
            m_expiry->reveal();
            return;
        }
        request.expiresOn = m_expiryEdit->date().value_or(QDate());
        request.document = m_documentEdit->text();
    }
    request.note = m_noteEdit->text();
    Q_EMIT entered(request);
}

void MovementForm::retranslateUi()
{
    const auto choice = [](MovementKind kind) { return std::pair(movementText(kind), QVariant(qlonglong(kind))); };
    m_kindChoice->setChoices({choice(MovementKind::Purchase), choice(MovementKind::Loss), choice(MovementKind::Count),
        choice(MovementKind::Return)});
    m_kind->setLabel(tr("&What happened"));
    m_quantity->setLabel(kind() == MovementKind::Count ? tr("Counted &units") : tr("&Units"));
    m_expiry->setLabel(tr("E&xpires on"));
    m_document->setLabel(tr("&Invoice or order"));
    m_note->setLabel(tr("&Note"));
    m_enter->setText(tr("&Register"));
}

void MovementForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ventanilla::grants_ui
