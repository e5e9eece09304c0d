#pragma once

#include "tests/ui_desktop/DesktopFixture.h"

namespace ventanilla::tests {

// Gives the invented municipality a laptop and a PC that have worked apart, so that there is an exchange to be seen: the
// commune's computers, a log, what waits for another computer, and differences of every kind. The municipality must have
// been made two days ago.
void workApart(Desktop &desktop);

// How the exchange stands with a server where nobody answers.
enum class Standing { UpToDate, ToSend, Offline, LeaseEnding };
void arrange(Desktop &desktop, Standing standing);

} // namespace ventanilla::tests
