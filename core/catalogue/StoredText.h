#pragma once

#include <QStringList>

// Private to core/catalogue: how optional texts and lists are kept in a column.
namespace ventanilla::catalogue {

// NULL, not '', for what was left empty.
[[nodiscard]] inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

// One entry a line, NULL for none. Entries have no line breaks and are not empty (see validated).
[[nodiscard]] inline QString joinedLines(const QStringList &entries)
{
    return orNull(entries.join(QLatin1Char('\n')));
}

[[nodiscard]] inline QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace ventanilla::catalogue
