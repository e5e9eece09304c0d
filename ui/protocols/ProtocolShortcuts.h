#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::protocols_ui::protocol_shortcuts {

[[nodiscard]] ui::Shortcut closingDays();
[[nodiscard]] QList<ui::Shortcut> all();

} // namespace ventanilla::protocols_ui::protocol_shortcuts
