#pragma once

#include "core/base/Error.h"

#include <QString>

// The users' words, in the language of the installed translation. Nothing here depends on the system's locale.
namespace ventanilla::words {

// What went wrong and what to do about it, in one or two sentences. Never a table's name, a code or personal data.
[[nodiscard]] QString describe(const Error &error);

// What people call the field ("rut" is "RUT", "birth_date" is "Date of birth"); empty when the name is not known.
[[nodiscard]] QString fieldName(const QString &field);

} // namespace ventanilla::words
