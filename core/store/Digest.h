#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"

namespace ventanilla::store {

struct ContentDigest
{
    QString sha256; // hexadecimal
    qint64 rows = 0;
    bool operator==(const ContentDigest &) const = default;
};

// SHA-256 over all replicated rows, by table number and id, each value with its type: equal on two stores exactly when
// they hold the same data, however it came there. The journal, drafts and settings of a device are not part of it.
// Errors: Cancelled and those of the store.
[[nodiscard]] Result<ContentDigest> contentDigest(Database &database, Progress &progress);

} // namespace ventanilla::store
