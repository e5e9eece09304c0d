#pragma once

#include "core/attention/Receipt.h"
#include "ui/common/PaperOutput.h"

namespace ventanilla::frontdesk {

// The receipt of an attention, to be printed or saved.
[[nodiscard]] ui::PaperOrder receiptOrder(const attention::Sources &sources, AttentionId id);

} // namespace ventanilla::frontdesk
