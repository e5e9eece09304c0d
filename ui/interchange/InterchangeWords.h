#pragma once

#include "core/interchange/Import.h"

#include <QString>

// The words for the files of interchange.md, in the language of the window.
namespace ventanilla::interchange_ui {

[[nodiscard]] QString kindText(interchange::Kind kind); // "Persons"
// What people call a column of those files: "fecha_nacimiento" is "Date of birth". An unknown one comes back as it is.
[[nodiscard]] QString columnText(const QString &column);
// Why a row was not taken, and what to do.
[[nodiscard]] QString reasonText(interchange::Reason reason);
// "CSV, UTF-8, separated by semicolons"
[[nodiscard]] QString layoutText(const interchange::TableLayout &layout);

} // namespace ventanilla::interchange_ui
