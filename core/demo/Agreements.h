#pragma once

#include "core/demo/Office.h"

namespace ventanilla::demo {

// What units agreed besides the protocols of the founding: one in force since some weeks, one with an institution outside,
// one new version that waits for an answer.
void writeAgreements(store::Transaction &transaction, const Office &office, const QDate &until);

} // namespace ventanilla::demo
