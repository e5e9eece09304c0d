#pragma once

#include "core/attention/Sources.h"

namespace ventanilla::cases {

// Sets what the front desk asks of cases: openCases.
void provide(attention::Sources &sources);

} // namespace ventanilla::cases
