#include "ui/people/FormText.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"

#include <QLineEdit>

namespace ventanilla::people {

namespace {

QLineEdit *lineOf(QWidget *editor)
{
    if (auto *date = qobject_cast<ui::DateField *>(editor))
        return date->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

} // namespace

TypedText typedIn(const Fields &fields)
{
    TypedText text;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const auto *choice = qobject_cast<ui::ChoiceField *>((*field)->editor()))
            text.insert(field.key(), choice->value().toString());
        else if (const auto *line = lineOf((*field)->editor()))
            text.insert(field.key(), line->text());
    }
    return text;
}

void typeInto(const Fields &fields, const TypedText &text)
{
    for (auto typed = text.begin(); typed != text.end(); ++typed) {
        const auto *field = fields.value(typed.key());
        if (!field)
            continue;
        if (auto *choice = qobject_cast<ui::ChoiceField *>(field->editor()))
            choice->setValue(typed->isEmpty() ? QVariant() : QVariant(typed->toLongLong()));
        else if (auto *line = lineOf(field->editor()))
            line->setText(*typed);
    }
}

} // namespace ventanilla::people
