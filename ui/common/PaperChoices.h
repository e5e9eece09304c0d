#pragma once

#include <QString>

// Where the last paper went, kept with the user's preferences so that the next one needs no choosing.
namespace ventanilla::ui::paper_choices {

// The documents' folder until another was chosen, and when that one is gone.
[[nodiscard]] QString folder();
void rememberFolder(const QString &folder);

// Empty until one was chosen.
[[nodiscard]] QString printer();
void rememberPrinter(const QString &name);

} // namespace ventanilla::ui::paper_choices
