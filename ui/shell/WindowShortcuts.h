#pragma once

#include "ui/common/Shortcuts.h"

// The shortcuts that work wherever one is.
namespace ventanilla::shell::window_shortcuts {

[[nodiscard]] ui::Shortcut help();
[[nodiscard]] ui::Shortcut listOfShortcuts();
[[nodiscard]] ui::Shortcut lock();
[[nodiscard]] ui::Shortcut signOut();
[[nodiscard]] ui::Shortcut refresh();
// Ctrl+1 to Ctrl+8: the entries of the navigation in their order.
[[nodiscard]] QList<ui::Shortcut> goToScreen();

} // namespace ventanilla::shell::window_shortcuts
