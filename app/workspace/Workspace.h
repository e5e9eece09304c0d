#pragma once

#include "core/attention/Sources.h"

// Where modules that may not know each other are wired together, for the window and the command line alike.
namespace ventanilla::workspace {

// What the front desk asks of referrals and cases.
[[nodiscard]] attention::Sources frontDeskSources();

} // namespace ventanilla::workspace
