#include "ui/protocols/ProtocolShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::protocols_ui::protocol_shortcuts {

ui::Shortcut closingDays()
{
    return {"protocols.closing_days", QKeySequence(Qt::CTRL | Qt::Key_D), "ProtocolShortcuts",
        QT_TRANSLATE_NOOP("ProtocolShortcuts", "Protocols"),
        QT_TRANSLATE_NOOP("ProtocolShortcuts", "Days without attention: holidays and closing days")};
}

QList<ui::Shortcut> all()
{
    return {closingDays()};
}

} // namespace ventanilla::protocols_ui::protocol_shortcuts
