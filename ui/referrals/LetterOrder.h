#pragma once

#include "core/base/Ids.h"
#include "ui/common/PaperOutput.h"

namespace ventanilla::referrals_ui {

// The letters of referrals to institutions outside, to be printed or saved together.
[[nodiscard]] ui::PaperOrder letterOrder(const std::vector<ReferralId> &ids);

} // namespace ventanilla::referrals_ui
