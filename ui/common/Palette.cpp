#include "ui/common/Palette.h"

#include <algorithm>
#include <cmath>

namespace ventanilla::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(value));
}

Colours makeLight()
{
    Colours c;
    c.window = rgb(0xf3f5f7);
    c.surface = rgb(0xffffff);
    c.surfaceAlternate = rgb(0xf7f9fa);
    c.rail = rgb(0xe6ebef);
    c.border = rgb(0xd3dae0);
    c.fieldBorder = rgb(0x7b8794);
    c.text = rgb(0x1a222b);
    c.muted = rgb(0x4f5c69);
    c.disabled = rgb(0x8a949e);
    c.accent = rgb(0x0b5f7a);
    c.onAccent = rgb(0xffffff);
    c.selection = rgb(0xcfe6ee);
    c.onSelection = rgb(0x10202b);
    c.focus = rgb(0x0b5f7a);
    c.info = rgb(0x14557b);
    c.infoGround = rgb(0xe1eef7);
    c.success = rgb(0x1c6335);
    c.successGround = rgb(0xe1f3e6);
    c.warning = rgb(0x7a4a00);
    c.warningGround = rgb(0xfdf0d5);
    c.error = rgb(0xa01c1c);
    c.errorGround = rgb(0xfce6e4);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = rgb(0x161b20);
    c.surface = rgb(0x1f262d);
    c.surfaceAlternate = rgb(0x242c34);
    c.rail = rgb(0x11161a);
    c.border = rgb(0x38434d);
    c.fieldBorder = rgb(0x7d8a97);
    c.text = rgb(0xe7ecf0);
    c.muted = rgb(0xaab6c1);
    c.disabled = rgb(0x75818c);
    c.accent = rgb(0x6cc3dc);
    c.onAccent = rgb(0x06202a);
    c.selection = rgb(0x1d4a5a);
    c.onSelection = rgb(0xf2f7f9);
    c.focus = rgb(0x6cc3dc);
    c.info = rgb(0x8fc7ee);
    c.infoGround = rgb(0x182f40);
    c.success = rgb(0x86d39c);
    c.successGround = rgb(0x16331f);
    c.warning = rgb(0xf0c069);
    c.warningGround = rgb(0x3a2b10);
    c.error = rgb(0xf5a39b);
    c.errorGround = rgb(0x421e1c);
    return c;
}

void setDisabled(QPalette &palette, const Colours &c)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
}

} // namespace

QColor Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Error:
        return error;
    }
    return text;
}

QColor Colours::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return rail;
    case Tone::Info:
        return infoGround;
    case Tone::Success:
        return successGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Error:
        return errorGround;
    }
    return surface;
}

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

QPalette paletteOf(const Colours &c)
{
    const bool dark = luminance(c.window) < 0.2;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.surfaceAlternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, dark ? c.border : c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.onSelection);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.window);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, dark ? c.border : c.surface);
    palette.setColor(QPalette::Midlight, dark ? c.border : c.surfaceAlternate);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.fieldBorder);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : c.fieldBorder);
    setDisabled(palette, c);
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace ventanilla::ui
