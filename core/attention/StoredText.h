#pragma once

#include <QStringList>

// How optional text and lists of documents are kept in a column.
namespace ventanilla::attention {

// NULL, not '', for what was left empty.
[[nodiscard]] inline QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

// One document a line; a line break inside a document's name becomes a space.
[[nodiscard]] QString joinDocuments(const QStringList &documents);
[[nodiscard]] QStringList splitDocuments(const QString &lines);

} // namespace ventanilla::attention
