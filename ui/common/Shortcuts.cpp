#include "ui/common/Shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace ventanilla::ui {

QString Shortcut::scopeText() const
{
    return QCoreApplication::translate(context, scope);
}

QString Shortcut::description() const
{
    return QCoreApplication::translate(context, text);
}

QString Shortcut::keysText() const
{
    return keys.toString(QKeySequence::NativeText);
}

namespace shortcuts {

namespace {

QList<Shortcut> &declared()
{
    static QList<Shortcut> list;
    return list;
}

bool isKnown(const Shortcut &shortcut)
{
    for (const Shortcut &known : std::as_const(declared())) {
        if (qstrcmp(known.id, shortcut.id) == 0)
            return true;
        const bool clash = known.keys == shortcut.keys && qstrcmp(known.scope, shortcut.scope) == 0;
        if (clash)
            qWarning("Two shortcuts share their keys: %s and %s", known.id, shortcut.id);
        Q_ASSERT(!clash);
    }
    return false;
}

} // namespace

void declare(const QList<Shortcut> &list)
{
    for (const Shortcut &shortcut : list) {
        if (!isKnown(shortcut))
            declared().append(shortcut);
    }
}

QList<Shortcut> all()
{
    return declared();
}

QShortcut *bind(QWidget *owner, const Shortcut &shortcut, std::function<void()> action)
{
    declare({shortcut});
    auto *bound = new QShortcut(shortcut.keys, owner);
    bound->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(bound, &QShortcut::activated, owner, std::move(action));
    return bound;
}

} // namespace shortcuts

} // namespace ventanilla::ui
