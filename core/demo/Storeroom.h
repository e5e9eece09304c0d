#pragma once

#include "core/demo/Office.h"

namespace ventanilla::demo {

// What is under way in the municipality: the steps that its open grants have taken, who may approve how much, and the
// storeroom with what was bought, lost and counted. After the grants, whose promises the stock covers.
void writeStoreroom(store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed);

} // namespace ventanilla::demo
