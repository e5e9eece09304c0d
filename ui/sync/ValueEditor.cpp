#include "ui/sync/ValueEditor.h"

#include "core/identity/Person.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/TextArea.h"
#include "ui/words/ErrorWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ventanilla::sync_ui {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 4'000;

Error wrong(const std::string &column)
{
    return {ErrorKind::InvalidInput, QString::fromStdString(column), {}};
}

// "1.234.567" and "1234567": dots group thousands.
Result<QVariant> wholeNumber(QString text, const std::string &column)
{
    text.remove(QLatin1Char('.')).remove(QLatin1Char('$')).remove(QLatin1Char(' '));
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? Result<QVariant>(QVariant(number)) : failure(wrong(column));
}

Result<QVariant> decimalNumber(QString text, const std::string &column)
{
    bool ok = false;
    const double number = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok ? Result<QVariant>(QVariant(number)) : failure(wrong(column));
}

Result<QVariant> lineValue(ValueForm form, const QString &text, const std::string &column)
{
    switch (form) {
    case ValueForm::Number:
    case ValueForm::Money:
        return wholeNumber(text, column);
    case ValueForm::Decimal:
        return decimalNumber(text, column);
    case ValueForm::Rut: {
        const auto rut = identity::Rut::parse(text);
        return rut ? Result<QVariant>(QVariant(rut->number())) : failure(wrong(column));
    }
    case ValueForm::Phone: {
        const auto phone = identity::normalisedPhone(text);
        return phone ? Result<QVariant>(QVariant(*phone)) : failure(wrong(column));
    }
    default:
        return QVariant(text);
    }
}

} // namespace

ValueEditor::ValueEditor(const std::string &table, const std::string &column, QWidget *parent)
    : QWidget(parent), m_table(table), m_column(column), m_form(formOf(table, column)), m_editor(makeEditor()),
      m_field(new ui::Field(m_editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setLabel(tr("What it should &say"));
    setFocusProxy(m_editor);
}

bool ValueEditor::canWrite(const std::string &table, const std::string &column)
{
    const ValueForm form = formOf(table, column);
    return form != ValueForm::Reference && form != ValueForm::Instant;
}

QWidget *ValueEditor::makeEditor()
{
    if (m_form == ValueForm::Date) {
        auto *date = new ui::DateField(this);
        connect(date, &ui::DateField::dateChanged, this, &ValueEditor::edited);
        return date;
    }
    if (m_form == ValueForm::LongText) {
        auto *area = new ui::TextArea(this);
        area->setMaximumLength(longestText);
        connect(area, &ui::TextArea::textChanged, this, &ValueEditor::edited);
        return area;
    }
    if (m_form == ValueForm::Choice) {
        auto *choice = new ui::ChoiceField(this);
        choice->setNothing(tr("Choose…"));
        choice->setChoices(choicesOf(m_table, m_column));
        connect(choice, &ui::ChoiceField::valueChanged, this, &ValueEditor::edited);
        return choice;
    }
    auto *line = new QLineEdit(this);
    line->setMaxLength(longestLine);
    connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    return line;
}

Result<QVariant> ValueEditor::value() const
{
    if (const auto *date = qobject_cast<ui::DateField *>(m_editor)) {
        if (!date->isAcceptable())
            return failure(wrong(m_column));
        return date->date() ? Result<QVariant>(QVariant(date->date()->toJulianDay()))
                            : failure(ErrorKind::MissingInput);
    }
    if (const auto *choice = qobject_cast<ui::ChoiceField *>(m_editor))
        return choice->value().isValid() ? Result<QVariant>(choice->value()) : failure(ErrorKind::MissingInput);
    const auto *area = qobject_cast<ui::TextArea *>(m_editor);
    const QString text = area ? area->text().trimmed() : qobject_cast<QLineEdit *>(m_editor)->text().trimmed();
    if (text.isEmpty())
        return failure(ErrorKind::MissingInput);
    return area ? Result<QVariant>(QVariant(text)) : lineValue(m_form, text, m_column);
}

void ValueEditor::setProblem(const QString &problem)
{
    m_field->setProblem(problem);
    if (!problem.isEmpty())
        m_field->reveal();
}

} // namespace ventanilla::sync_ui
