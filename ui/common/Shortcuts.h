#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QShortcut;
class QWidget;

namespace ventanilla::ui {

// A key combination and what it does; `scope` and `text` are source strings of `context`, marked with QT_TRANSLATE_NOOP:
//   {"frontdesk.finish", QKeySequence(u"Ctrl+Return"_qs), "FrontDesk", QT_TRANSLATE_NOOP("FrontDesk", "Front desk"),
//    QT_TRANSLATE_NOOP("FrontDesk", "Finish the attention")}
struct Shortcut
{
    const char *id;
    QKeySequence keys;
    const char *context;
    const char *scope;
    const char *text;

    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString keysText() const; // "Ctrl+Enter", as the user's language says it
};

// Every shortcut is declared here, so that the list of shortcuts is complete and no two in one scope clash.
namespace shortcuts {

// Adds to the list; the same id twice is one entry. A second id with the same keys in the same scope is a defect.
void declare(const QList<Shortcut> &list);
[[nodiscard]] QList<Shortcut> all();
// Declares it, and makes it work while the focus is inside `owner`.
QShortcut *bind(QWidget *owner, const Shortcut &shortcut, std::function<void()> action);

} // namespace shortcuts

} // namespace ventanilla::ui
