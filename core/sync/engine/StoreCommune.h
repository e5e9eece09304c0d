#pragma once

#include "core/store/Connection.h"

#include <QString>

// Private to core/sync/engine.
namespace ventanilla::sync {

// The official code of the commune whose data this store holds.
[[nodiscard]] QString communeOf(store::Connection &connection);

} // namespace ventanilla::sync
