#pragma once

#include "core/security/Session.h"
#include "ui/common/Screen.h"
#include "ui/common/Shortcuts.h"

#include <functional>
#include <optional>

namespace ventanilla::shell {

// One entry of the navigation. `title` is a source string of `context`; the screen is made when it is first shown.
struct ScreenEntry
{
    QString id; // what Screen::navigationRequested() names
    const char *context;
    const char *title; // with a mnemonic that no other entry has
    QString icon;
    // Nobody sees an entry that their role does not allow; nothing: everybody does.
    std::optional<security::Permission> permission;
    std::function<ui::Screen *(security::Session &)> make;
    QList<ui::Shortcut> shortcuts = {}; // of the screen, listed before it is made

    [[nodiscard]] QString titleText() const;
};

} // namespace ventanilla::shell
