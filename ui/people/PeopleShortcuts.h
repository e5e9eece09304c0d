#pragma once

#include "ui/common/Shortcuts.h"

// The keys of the screen of people.
namespace ventanilla::people::people_shortcuts {

[[nodiscard]] ui::Shortcut duplicates();
[[nodiscard]] ui::Shortcut samePerson();
[[nodiscard]] ui::Shortcut notTheSame();
[[nodiscard]] QList<ui::Shortcut> ofPeople();

} // namespace ventanilla::people::people_shortcuts
