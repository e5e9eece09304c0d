#pragma once

#include <QString>
#include <QStringList>

// What makes two spellings of a name or an address the same to a person who searches.
namespace ventanilla::text {

// Lower case, without accents (ñ becomes n), every run of anything but letters and digits as one space, trimmed.
// Idempotent: fold(fold(x)) == fold(x). Ligatures and full-width forms are resolved by compatibility decomposition.
[[nodiscard]] QString fold(QStringView text);

// The words of fold(text).
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace ventanilla::text
