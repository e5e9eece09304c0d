#pragma once

#include "core/store/StoreKey.h"

#include <QString>

namespace ventanilla::store {

struct ConnectionState;

// Opens the file with its key and sets what every connection needs: foreign keys, WAL, durable commits, the SQL
// functions. `flags` are SQLite's open flags. Throws Failure: WrongKey for another key or a file that is no store;
// ReadOnly when the folder is.
void openFile(ConnectionState &state, const QString &file, const StoreKey &key, int flags);

// Encrypts the open store under another key. Throws Failure.
void applyNewKey(ConnectionState &state, const StoreKey &key);

} // namespace ventanilla::store
