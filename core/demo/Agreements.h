#pragma once

#include "core/demo/Office.h"

namespace ventanilla::demo {

// What units agreed besides the protocols of the founding: one in force since some weeks, one with an institution outside,
// one new version that waits for an answer.
void writeAgreements(store::Transaction &transaction, const Office &office, const QDate &until);

// The days on which the municipality will be closed in the year after the end: none before it, for the history knows of
// none and attends on every working day.
void writeClosingDays(store::Transaction &transaction, const QDate &until);

} // namespace ventanilla::demo
