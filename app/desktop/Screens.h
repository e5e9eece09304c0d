#pragma once

#include "ui/shell/ScreenEntry.h"

#include <QList>

namespace ventanilla::desktop {

// The screens of the program in the order of the navigation. Each appears only for roles that may use it.
[[nodiscard]] QList<shell::ScreenEntry> screens();

} // namespace ventanilla::desktop
