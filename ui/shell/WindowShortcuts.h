#pragma once

#include "ui/common/Shortcuts.h"

// The shortcuts that work wherever one is.
namespace ventanilla::shell::window_shortcuts {

[[nodiscard]] ui::Shortcut help();
[[nodiscard]] ui::Shortcut listOfShortcuts();
[[nodiscard]] ui::Shortcut lock();
[[nodiscard]] ui::Shortcut signOut();
[[nodiscard]] ui::Shortcut refresh();
// Ctrl+1 to Ctrl+9: the first entries of the navigation in their order.
[[nodiscard]] QList<ui::Shortcut> goToScreen();
// Round all entries, however many a role has.
[[nodiscard]] ui::Shortcut nextScreen();
[[nodiscard]] ui::Shortcut previousScreen();

} // namespace ventanilla::shell::window_shortcuts
