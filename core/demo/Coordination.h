#pragma once

#include "core/demo/Office.h"

namespace ventanilla::demo {

// What coordination has to see: some benefits given again within their period, and some alerts that the head of the unit has
// dismissed with a reason. Gives how many grants were added.
[[nodiscard]] Result<qint64> writeCoordination(
    store::Transaction &transaction, const Office &office, const QDate &until, quint64 seed);

} // namespace ventanilla::demo
