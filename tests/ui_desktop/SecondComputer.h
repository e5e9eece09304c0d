#pragma once

#include "tests/ui_desktop/DesktopFixture.h"

namespace ventanilla::tests {

// Gives the invented municipality a laptop that has worked apart, so that there is an exchange to be seen: the commune's
// computers, a log, what waits to be sent, and differences of several kinds.
void workApart(Desktop &desktop);

} // namespace ventanilla::tests
