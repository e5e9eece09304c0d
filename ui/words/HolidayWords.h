#pragma once

#include "core/referrals/WorkingDays.h"

namespace ventanilla::words {

// As the calendar of the country calls it.
[[nodiscard]] QString holidayName(referrals::Holiday holiday);

} // namespace ventanilla::words
