#pragma once

#include "tests/architecture/SourceFile.h"

namespace ventanilla::architecture {

// One folder: what it may include of the project and of Qt, and why so.
struct Module
{
    QString name;
    QStringList project; // folders; itself needs no mention
    QStringList qt;      // Qt modules
    QString reason;
};

// The dependency rule as data. A new folder has to be entered here, with its reason, before it may exist.
[[nodiscard]] const std::vector<Module> &modules();

// Which Qt module a header such as "QPushButton" or "QtGui/QColor" belongs to; empty when it is not Qt's.
[[nodiscard]] QString qtModuleOf(const QString &header);

// One sentence for every include that the rule does not allow.
[[nodiscard]] QStringList dependencyViolations(const std::vector<SourceFile> &files);

// One sentence for each thing wrong with what a program loads, told by the lines of ldd: the store needs SQLCipher, and
// plain SQLite beside it would mix the symbols of the two.
[[nodiscard]] QStringList loadingViolations(const QString &program, const QString &libraries);

} // namespace ventanilla::architecture
