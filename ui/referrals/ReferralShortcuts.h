#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::referrals_ui::referral_shortcuts {

[[nodiscard]] ui::Shortcut code();
[[nodiscard]] ui::Shortcut naturalStep();
[[nodiscard]] ui::Shortcut printLetter();
[[nodiscard]] ui::Shortcut saveLetter();
[[nodiscard]] QList<ui::Shortcut> all();

} // namespace ventanilla::referrals_ui::referral_shortcuts
