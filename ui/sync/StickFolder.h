#pragma once

#include <QString>

namespace ventanilla::sync_ui {

// The folder of the USB stick that is plugged in: empty when there is none, or it cannot be written to.
[[nodiscard]] QString stickFolder();

} // namespace ventanilla::sync_ui
