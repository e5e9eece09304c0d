#include "ui/people/PeopleShortcuts.h"

#include <QCoreApplication>

namespace ventanilla::people::people_shortcuts {

namespace {

ui::Shortcut make(const char *id, const QKeySequence &keys, const char *text)
{
    return {id, keys, "PeopleShortcuts", QT_TRANSLATE_NOOP("PeopleShortcuts", "People"), text};
}

} // namespace

ui::Shortcut duplicates()
{
    return make("people.duplicates", QKeySequence(Qt::CTRL | Qt::Key_D),
        QT_TRANSLATE_NOOP("PeopleShortcuts", "See who may be registered twice"));
}

ui::Shortcut samePerson()
{
    return make("people.same_person", QKeySequence(Qt::CTRL | Qt::Key_Return),
        QT_TRANSLATE_NOOP("PeopleShortcuts", "Two files compared: it is the same person"));
}

ui::Shortcut notTheSame()
{
    return make("people.not_the_same", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        QT_TRANSLATE_NOOP("PeopleShortcuts", "Two files compared: it is not the same person"));
}

QList<ui::Shortcut> ofPeople()
{
    return {duplicates(), samePerson(), notTheSame()};
}

} // namespace ventanilla::people::people_shortcuts
