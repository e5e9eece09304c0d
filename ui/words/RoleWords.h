#pragma once

#include "core/security/Role.h"

namespace ventanilla::words {

[[nodiscard]] QString roleName(security::Role role);

} // namespace ventanilla::words
