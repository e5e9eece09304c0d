#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::catalogue_ui::catalogue_shortcuts {

[[nodiscard]] ui::Shortcut print();
[[nodiscard]] ui::Shortcut save();
[[nodiscard]] QList<ui::Shortcut> all();

} // namespace ventanilla::catalogue_ui::catalogue_shortcuts
