#pragma once

#include "ui/common/Shortcuts.h"

namespace ventanilla::sync_ui::exchange_shortcuts {

// From anywhere in the window.
[[nodiscard]] ui::Shortcut open();
// On the screen of the exchange.
[[nodiscard]] ui::Shortcut exchangeNow();
[[nodiscard]] QList<ui::Shortcut> ofExchange();

} // namespace ventanilla::sync_ui::exchange_shortcuts
