#pragma once

#include "core/interchange/table/TableReader.h"
#include "core/interchange/table/TableWriter.h"

#include <QTemporaryDir>

#include <string>

namespace ventanilla::tests {

// A file with these bytes in the folder.
[[nodiscard]] QString fileWith(
    const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = QStringLiteral("table.csv"));
[[nodiscard]] QByteArray bytesOf(const QString &file);

[[nodiscard]] Result<std::vector<interchange::TableRow>> rowsOf(const QString &file);
// The fields of every row; the test fails when the file cannot be read.
[[nodiscard]] std::vector<std::vector<QString>> tableOf(const QString &file);

} // namespace ventanilla::tests
