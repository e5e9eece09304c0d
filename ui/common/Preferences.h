#pragma once

#include "ui/common/Theme.h"
#include "ui/words/Translations.h"

namespace ventanilla::ui {

// What an operator of this computer likes; kept in the user's configuration, never in the store, and nothing personal.
struct Preferences
{
    words::Language language = words::Language::Spanish;
    Appearance appearance = Appearance::Light;
    TextScale textScale = TextScale::Normal;
    int idleMinutes = 10; // 1 to 60; then the window locks
    bool exchangesByItself = true;

    bool operator==(const Preferences &) const = default;

    [[nodiscard]] static Preferences load(); // values out of range become the default
    void save() const;
    // Language, colours and text size of the running program.
    void apply() const;
};

} // namespace ventanilla::ui
