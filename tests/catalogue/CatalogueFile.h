#pragma once

#include "core/store/Transaction.h"

#include <QMap>
#include <QString>

#include <vector>

namespace ventanilla::tests {

// A row of a catalogue file by column name.
using CatalogueRow = QMap<QString, QString>;

// The rows of a file of resources/catalogue as the program carries it. Fails the test when its form is not sound.
[[nodiscard]] std::vector<CatalogueRow> catalogueFile(const QString &name);

// The units and benefits that the program carries, as rows of a store.
void storeCatalogue(store::Transaction &transaction);

} // namespace ventanilla::tests
