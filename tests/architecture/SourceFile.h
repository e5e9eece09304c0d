#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ventanilla::architecture {

struct Include
{
    int line = 0;
    QString name;        // as written between the quotes or brackets
    bool angled = false; // <name> and not "name"
    bool operator==(const Include &) const = default;
};

struct SourceFile
{
    QString path; // from the project root, "core/store/Sql.h"
    QString text;
};

// Every .h and .cpp below the named folders of the project, by path.
[[nodiscard]] std::vector<SourceFile> readSources(const QString &projectFolder, const QStringList &folders);

[[nodiscard]] std::vector<Include> includesOf(const SourceFile &file);

struct Literal
{
    int line = 0;
    QString text;
};

// String literals, raw ones too, in order; comments and character literals are skipped.
[[nodiscard]] std::vector<Literal> literalsOf(const SourceFile &file);

// "core/store" of "core/store/Sql.h": the first two folders.
[[nodiscard]] QString moduleOf(const QString &path);

} // namespace ventanilla::architecture
