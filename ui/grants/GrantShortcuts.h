#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::grants_ui::grant_shortcuts {

[[nodiscard]] ui::Shortcut print();
[[nodiscard]] ui::Shortcut save();
[[nodiscard]] QList<ui::Shortcut> all();

} // namespace ventanilla::grants_ui::grant_shortcuts
