#include "ui/shell/WindowShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::shell::window_shortcuts {

namespace {

constexpr const char *context = "WindowShortcuts";
constexpr const char *everywhere = QT_TRANSLATE_NOOP("WindowShortcuts", "Everywhere");

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, context, everywhere, text};
}

} // namespace

ui::Shortcut help()
{
    return make("window.help", QKeySequence(Qt::Key_F1), QT_TRANSLATE_NOOP("WindowShortcuts", "Help on this screen"));
}

ui::Shortcut listOfShortcuts()
{
    return make("window.shortcuts", QKeySequence(Qt::CTRL | Qt::Key_Question),
        QT_TRANSLATE_NOOP("WindowShortcuts", "This list of shortcuts"));
}

ui::Shortcut lock()
{
    return make("window.lock", QKeySequence(Qt::CTRL | Qt::Key_L), QT_TRANSLATE_NOOP("WindowShortcuts", "Lock"));
}

ui::Shortcut signOut()
{
    return make("window.sign_out", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
        QT_TRANSLATE_NOOP("WindowShortcuts", "Sign out"));
}

ui::Shortcut refresh()
{
    return make("window.refresh", QKeySequence(Qt::Key_F5),
        QT_TRANSLATE_NOOP("WindowShortcuts", "Bring the screen up to date"));
}

QList<ui::Shortcut> goToScreen()
{
    return {make("window.screen1", QKeySequence(Qt::CTRL | Qt::Key_1),
                QT_TRANSLATE_NOOP("WindowShortcuts", "First screen of the navigation")),
        make("window.screen2", QKeySequence(Qt::CTRL | Qt::Key_2),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Second screen of the navigation")),
        make("window.screen3", QKeySequence(Qt::CTRL | Qt::Key_3),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Third screen of the navigation")),
        make("window.screen4", QKeySequence(Qt::CTRL | Qt::Key_4),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Fourth screen of the navigation")),
        make("window.screen5", QKeySequence(Qt::CTRL | Qt::Key_5),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Fifth screen of the navigation")),
        make("window.screen6", QKeySequence(Qt::CTRL | Qt::Key_6),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Sixth screen of the navigation")),
        make("window.screen7", QKeySequence(Qt::CTRL | Qt::Key_7),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Seventh screen of the navigation")),
        make("window.screen8", QKeySequence(Qt::CTRL | Qt::Key_8),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Eighth screen of the navigation")),
        make("window.screen9", QKeySequence(Qt::CTRL | Qt::Key_9),
            QT_TRANSLATE_NOOP("WindowShortcuts", "Ninth screen of the navigation"))};
}

ui::Shortcut nextScreen()
{
    return make("window.next_screen", QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        QT_TRANSLATE_NOOP("WindowShortcuts", "Next screen of the navigation"));
}

ui::Shortcut previousScreen()
{
    return make("window.previous_screen", QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        QT_TRANSLATE_NOOP("WindowShortcuts", "Previous screen of the navigation"));
}

} // namespace ventanilla::shell::window_shortcuts
