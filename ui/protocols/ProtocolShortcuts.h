#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::protocols_ui::protocol_shortcuts {

[[nodiscard]] ui::Shortcut closingDays();
[[nodiscard]] ui::Shortcut print();
[[nodiscard]] ui::Shortcut save();
[[nodiscard]] QList<ui::Shortcut> all();

} // namespace ventanilla::protocols_ui::protocol_shortcuts
