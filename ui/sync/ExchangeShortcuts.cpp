#include "ui/sync/ExchangeShortcuts.h"

namespace ventanilla::sync_ui::exchange_shortcuts {

ui::Shortcut open()
{
    // The scope is that of the window's own, so that the list shows them together.
    return {"window.exchange", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), "WindowShortcuts", "Everywhere",
        QT_TRANSLATE_NOOP("WindowShortcuts", "Open the exchange with other computers")};
}

ui::Shortcut exchangeNow()
{
    return {"exchange.now", QKeySequence(Qt::CTRL | Qt::Key_Return), "ExchangeShortcuts",
        QT_TRANSLATE_NOOP("ExchangeShortcuts", "Exchange"), QT_TRANSLATE_NOOP("ExchangeShortcuts", "Exchange now")};
}

QList<ui::Shortcut> ofExchange()
{
    return {exchangeNow()};
}

} // namespace ventanilla::sync_ui::exchange_shortcuts
