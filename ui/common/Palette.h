#pragma once

#include "ui/common/Tone.h"

#include <QColor>
#include <QPalette>

namespace ventanilla::ui {

// Every colour a screen may use. `on…` is drawn on the colour of the same name.
struct Colours
{
    QColor window;           // behind everything
    QColor surface;          // cards, fields, lists
    QColor surfaceAlternate; // every second row
    QColor rail;             // the navigation at the left
    QColor border;           // of cards and between rows
    QColor fieldBorder;      // of what can be typed into or pressed: 3:1 against its ground
    QColor text;
    QColor muted; // secondary text
    QColor disabled;
    QColor accent; // the primary action, links, the selection's mark
    QColor onAccent;
    QColor selection; // ground of selected rows
    QColor onSelection;
    QColor focus;
    QColor info, infoGround;
    QColor success, successGround;
    QColor warning, warningGround;
    QColor error, errorGround;

    [[nodiscard]] QColor tone(Tone tone) const;   // text and icons
    [[nodiscard]] QColor ground(Tone tone) const; // behind them
    bool operator==(const Colours &) const = default;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] QPalette paletteOf(const Colours &colours);
// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace ventanilla::ui
