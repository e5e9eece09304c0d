#pragma once

#include "ui/people/TypedText.h"

#include <QHash>

namespace ventanilla::ui {
class Field;
} // namespace ventanilla::ui

namespace ventanilla::people {

// The fields of a form by name; their editors are lines, dates or choices.
using Fields = QHash<QString, ui::Field *>;

[[nodiscard]] TypedText typedIn(const Fields &fields);
// Fields that are not named keep what they say; names of no field are passed over.
void typeInto(const Fields &fields, const TypedText &text);

} // namespace ventanilla::people
