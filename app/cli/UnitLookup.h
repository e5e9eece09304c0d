#pragma once

#include "core/base/Ids.h"
#include "core/security/Session.h"

#include <string>

namespace ventanilla::cli {

// A unit named by its code. `permission` is what the command needs. Errors: NotFound ("unit").
[[nodiscard]] Result<UnitId> unitOf(
    security::Session &session, security::Permission permission, const std::string &code);

} // namespace ventanilla::cli
