#pragma once

#include "core/demo/Office.h"

namespace ventanilla::demo {

// What the catalogue said before and what it will say: edits of the last year with their reasons, a version planned for the
// year to come, and one that was planned and withdrawn.
void writeCatalogueHistory(store::Transaction &transaction, const Office &office, const QDate &until);

} // namespace ventanilla::demo
