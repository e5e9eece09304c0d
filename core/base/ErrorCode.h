#pragma once

#include "core/base/Error.h"

namespace ventanilla {

// A stable word for what is stored, logged or answered to programs: "disk_full", "wrong_key", …
[[nodiscard]] QString codeOf(ErrorKind kind);

} // namespace ventanilla
