#pragma once

#include "ui/common/Tone.h"

#include <QIcon>
#include <QString>

namespace ventanilla::ui {

// An icon of resources/icons by its file's name without ending ("search", "person", "lock"), drawn in the colour that
// the theme has at the moment of painting: it never needs to be set again. An unknown name is a defect and draws a frame.
[[nodiscard]] QIcon icon(const QString &name);
// The same in the colour of a tone.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
// On the accent colour, for primary buttons.
[[nodiscard]] QIcon iconOnAccent(const QString &name);
// The icon that goes with a tone: "info", "success", "warning", "error".
[[nodiscard]] QIcon toneIcon(Tone tone);

[[nodiscard]] QStringList iconNames();

} // namespace ventanilla::ui
