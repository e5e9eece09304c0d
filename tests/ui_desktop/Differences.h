#pragma once

#include "core/store/Database.h"

namespace ventanilla::tests {

enum class Writer { Office, Laptop };

// What each of two computers that have not seen each other writes about the same rows, so that differences of every kind
// come of it. Rows are chosen by their place, so that the pictures stay alike.
void writeDifferently(store::Database &database, Writer writer);

} // namespace ventanilla::tests
