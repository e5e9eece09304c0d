#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/store/StoreKey.h"

#include <QString>

namespace ventanilla::store {

struct ConnectionState;

// A consistent copy of the open store as a new file under the same key, made while others go on reading and writing.
// Throws Failure (Cancelled too); leaves no half-written file behind.
void copyDatabase(ConnectionState &state, const QString &target, Progress &progress);

// Encrypts a copy that nobody has open under another key. Throws Failure.
void changeKeyOfCopy(const QString &file, const StoreKey &from, const StoreKey &to, const Clock &clock);

// Whether every page of a store that nobody writes to is what was written, and its structure sound. Throws Failure when
// it cannot be read, Damaged when it is not.
void requireSoundCopy(const QString &file, const StoreKey &key, const Clock &clock);

// Removes a database and the files that SQLite keeps beside it.
void removeDatabaseFiles(const QString &file);
// Only those beside it.
void removeDatabaseSideFiles(const QString &file);

} // namespace ventanilla::store
