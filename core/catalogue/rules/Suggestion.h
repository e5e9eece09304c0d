#pragma once

#include <QString>
#include <QStringList>

namespace ventanilla::catalogue {

// The candidate that a misspelt word most probably meant: at most one slip in three letters. Both in folded form.
// Empty when none is close.
[[nodiscard]] QString closestWord(const QString &folded, const QStringList &candidates);

// For a word that begins no condition: the condition it was probably about, ready to be written ("sexo mujer" for
// "mujer"). Empty when there is none.
[[nodiscard]] QString suggestedCondition(const QString &folded);

} // namespace ventanilla::catalogue
