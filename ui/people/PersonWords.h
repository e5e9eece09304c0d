#pragma once

#include "core/identity/Household.h"

#include <QString>

// The words for what the file of a person holds as codes.
namespace ventanilla::people {

[[nodiscard]] QString sexText(identity::Sex sex);
// "head of household", "child"; a code that is not one of identity::relations() comes back as it is.
[[nodiscard]] QString relationText(const QString &code);
// "+56 9 1234 5678" from "56912345678".
[[nodiscard]] QString phoneText(const QString &digits);

} // namespace ventanilla::people
