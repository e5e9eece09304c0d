#pragma once

#include <QString>

namespace ventanilla::store {

struct ConnectionState;

// A consistent copy of the open store as a new file under the same key, made while others go on reading and writing.
// Throws Failure; leaves no half-written file behind.
void copyDatabase(ConnectionState &state, const QString &target);

} // namespace ventanilla::store
