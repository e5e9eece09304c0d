#pragma once

#include "core/attention/Screening.h"

namespace ventanilla::cli {

// The screening as a page of text: what somebody at a terminal reads from top to bottom.
[[nodiscard]] QString screeningText(const attention::Screening &screening);

} // namespace ventanilla::cli
