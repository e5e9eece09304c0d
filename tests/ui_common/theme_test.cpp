#include "tests/support/Catch.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <cstdlib>

using namespace ventanilla::ui;

namespace {

void requireReadable(const char *what, const QColor &text, const QColor &ground, double least = 4.5)
{
    CAPTURE(what, text.name().toStdString(), ground.name().toStdString());
    CHECK(contrast(text, ground) >= least);
}

} // namespace

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text is readable on every ground it is drawn on, in both palettes")
{
    for (const Colours *c : {&lightColours(), &darkColours()}) {
        for (const QColor &ground : {c->window, c->surface, c->surfaceAlternate, c->rail}) {
            requireReadable("text", c->text, ground);
            requireReadable("muted", c->muted, ground);
            requireReadable("accent", c->accent, ground);
            requireReadable("error", c->error, ground);
            requireReadable("field border", c->fieldBorder, ground, 2.99);
            requireReadable("focus", c->focus, ground, 3);
        }
        requireReadable("on accent", c->onAccent, c->accent);
        requireReadable("selection", c->onSelection, c->selection);
        for (const auto tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Error}) {
            requireReadable("tone", c->tone(tone), c->ground(tone));
            requireReadable("text on tone", c->text, c->ground(tone));
        }
        const QPalette palette = paletteOf(*c);
        for (const auto &[text, ground] : {std::pair{QPalette::WindowText, QPalette::Window},
                 {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button},
                 {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
                 {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Window}})
            requireReadable("palette", palette.color(text), palette.color(ground));
    }
}

TEST_CASE("the theme changes colours and the size of the text")
{
    auto &theme = Theme::instance();
    theme.apply(Appearance::Light, TextScale::Normal);
    const double normal = QApplication::font().pointSizeF();
    theme.apply(Appearance::Dark, TextScale::Largest);
    CHECK(QApplication::font().pointSizeF() == Approx(2 * normal));
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().window);
    CHECK(theme.scaled(10) == 20);
    theme.apply(Appearance::Light, TextScale::Normal);
    CHECK(QApplication::palette().color(QPalette::Window) == lightColours().window);
}

TEST_CASE("every icon draws something, in the colour of the theme")
{
    Theme::instance().apply(Appearance::Dark, TextScale::Normal);
    const QStringList names = iconNames();
    CHECK(names.size() >= 38);
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const QImage image = icon(name).pixmap(24, 24).toImage();
        int drawn = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                drawn += pixel.alpha() > 128;
                if (pixel.alpha() == 255)
                    CHECK(std::abs(pixel.red() - darkColours().text.red()) <= 2);
            }
        }
        CHECK(drawn > 8);
        CHECK(drawn < 300);
    }
    Theme::instance().apply(Appearance::Light, TextScale::Normal);
}
