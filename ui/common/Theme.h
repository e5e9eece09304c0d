#pragma once

#include "ui/common/Palette.h"

#include <QFont>
#include <QObject>

namespace ventanilla::ui {

enum class Appearance { Light, Dark };
enum class TextScale { Normal, Large, Largest }; // 100 %, 140 %, 200 % of the system's text

// Distances in pixels: multiples of 8, and the half step inside a control.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
} // namespace space

// The three sizes of text of a screen.
enum class TextRole { Title, Body, Small };

// How the whole program looks. Widgets learn of a change by QEvent::PaletteChange, FontChange and StyleChange, and, when
// they keep something derived from it, by changed(). Used from the GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Theme &instance();

    void apply(Appearance appearance, TextScale scale);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] TextScale textScale() const { return m_scale; }
    [[nodiscard]] const Colours &colours() const;

    [[nodiscard]] QFont font(TextRole role) const; // Title is bold
    // A length that must grow with the text, such as a column's or an icon's: `pixels` at 100 %.
    [[nodiscard]] int scaled(int pixels) const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    Appearance m_appearance = Appearance::Light;
    TextScale m_scale = TextScale::Normal;
    QFont m_base;
};

// Gives a widget the text size of a role and keeps it so when the theme changes.
void setTextRole(QWidget *widget, TextRole role);

} // namespace ventanilla::ui
