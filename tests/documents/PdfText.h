#pragma once

#include <QString>

namespace ventanilla::tests {

// What a program says on its standard output; the test fails where the program does.
[[nodiscard]] QString output(const QString &program, const QStringList &arguments);

// The words of the PDF with single spaces between them, however its lines break and its letters are joined.
[[nodiscard]] QString pdfText(const QString &file);

[[nodiscard]] int pageCount(const QString &file);

} // namespace ventanilla::tests
