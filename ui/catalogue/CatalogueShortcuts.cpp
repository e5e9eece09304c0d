#include "ui/catalogue/CatalogueShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::catalogue_ui::catalogue_shortcuts {

namespace {

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, "CatalogueShortcuts", QT_TRANSLATE_NOOP("CatalogueShortcuts", "Catalogue"), text};
}

} // namespace

ui::Shortcut print()
{
    return make("catalogue.print", QKeySequence(Qt::CTRL | Qt::Key_P),
        QT_TRANSLATE_NOOP("CatalogueShortcuts", "Choose how the catalogue goes on paper; then print it"));
}

ui::Shortcut save()
{
    return make("catalogue.save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        QT_TRANSLATE_NOOP("CatalogueShortcuts", "Save the catalogue as PDF, once it is chosen how"));
}

QList<ui::Shortcut> all()
{
    return {print(), save()};
}

} // namespace ventanilla::catalogue_ui::catalogue_shortcuts
