#pragma once

#include "core/store/Database.h"

#include <QTemporaryDir>

namespace ventanilla::tests {

// A new encrypted store in a folder of its own, gone with the object.
class TemporaryStore
{
public:
    explicit TemporaryStore(int device = 1);

    [[nodiscard]] store::Database open() const;
    [[nodiscard]] QString file() const;

    QTemporaryDir folder;
    ManualClock clock;
    store::StoreKey key;
    store::Database database;
};

} // namespace ventanilla::tests
