#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"

namespace ventanilla::store {

// Writes a checked copy of the store under another key to `target`, ready to be renamed over the store's file: the
// database is closed and nothing of it is left in the files beside it. No other connection may be open.
// Errors: AlreadyOpen when one is; DiskFull, ReadOnly, FileUnreadable, Damaged, Cancelled. Nothing is left at `target`
// then, and the store is as it was.
[[nodiscard]] Result<void> copyUnderNewKey(
    Database database, const QString &target, const StoreKey &key, Progress &progress);

} // namespace ventanilla::store
