#include "ui/grants/GrantShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::grants_ui::grant_shortcuts {

namespace {

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, "GrantShortcuts", QT_TRANSLATE_NOOP("GrantShortcuts", "Grants"), text};
}

} // namespace

ui::Shortcut print()
{
    return make("grants.print", QKeySequence(Qt::CTRL | Qt::Key_P),
        QT_TRANSLATE_NOOP("GrantShortcuts", "Print the receipt of the grant shown, to be signed"));
}

ui::Shortcut save()
{
    return make("grants.save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("GrantShortcuts", "Save the receipt of the grant shown as PDF"));
}

QList<ui::Shortcut> all()
{
    return {print(), save()};
}

} // namespace ventanilla::grants_ui::grant_shortcuts
