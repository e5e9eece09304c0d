#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace ventanilla::tests {

// A row of a catalogue file by column name.
using CatalogueRow = QMap<QString, QString>;

// The rows of a file of resources/catalogue as the program carries it. Fails the test when its form is not sound.
[[nodiscard]] std::vector<CatalogueRow> catalogueFile(const QString &name);

} // namespace ventanilla::tests
