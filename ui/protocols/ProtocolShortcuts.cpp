#include "ui/protocols/ProtocolShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::protocols_ui::protocol_shortcuts {

namespace {

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, "ProtocolShortcuts", QT_TRANSLATE_NOOP("ProtocolShortcuts", "Protocols"), text};
}

} // namespace

ui::Shortcut closingDays()
{
    return make("protocols.closing_days", QKeySequence(Qt::CTRL | Qt::Key_D),
        QT_TRANSLATE_NOOP("ProtocolShortcuts", "Days without attention: holidays and closing days"));
}

ui::Shortcut print()
{
    return make("protocols.print", QKeySequence(Qt::CTRL | Qt::Key_P),
        QT_TRANSLATE_NOOP("ProtocolShortcuts", "Print the protocol shown, to be signed"));
}

ui::Shortcut save()
{
    return make("protocols.save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("ProtocolShortcuts", "Save the protocol shown as PDF"));
}

QList<ui::Shortcut> all()
{
    return {closingDays(), print(), save()};
}

} // namespace ventanilla::protocols_ui::protocol_shortcuts
