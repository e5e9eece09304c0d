#pragma once

#include <QStringList>

// How optional text and lists are kept in a column.
namespace ventanilla::store {

// NULL, not '', for what was left empty, so that there is one way only to store "nothing".
[[nodiscard]] inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

// One entry a line, NULL for none; a line break inside an entry becomes a space, and empty entries go.
[[nodiscard]] QString joinLines(const QStringList &entries);
[[nodiscard]] QStringList splitLines(const QString &lines);

} // namespace ventanilla::store
