#pragma once

#include "core/security/Role.h"

namespace ventanilla::shell {

[[nodiscard]] QString roleName(security::Role role);

} // namespace ventanilla::shell
