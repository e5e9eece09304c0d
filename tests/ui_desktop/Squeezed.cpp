#include "tests/ui_desktop/Squeezed.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace ventanilla::tests {

namespace {

bool holdsWords(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget->parentWidget())) // its icons, which it places itself
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget);
}

int neededHeight(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        return label->heightForWidth(label->width());
    return widget->minimumSizeHint().height();
}

QString named(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += QStringLiteral(" '%1'").arg(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += QStringLiteral(" '%1'").arg(button->text());
    return name;
}

} // namespace

QStringList squeezed(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> withWords;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && holdsWords(widget) && !qobject_cast<const QTabBar *>(widget->parentWidget()))
            withWords.append(widget);
    }
    for (const auto *widget : std::as_const(withWords)) {
        if (widget->height() < neededHeight(widget))
            found.append(
                named(widget) + QStringLiteral(" has %1 of %2").arg(widget->height()).arg(neededHeight(widget)));
        for (const auto *other : std::as_const(withWords)) {
            if (other > widget && other->parentWidget() == widget->parentWidget()
                && other->geometry().intersects(widget->geometry()))
                found.append(named(widget) + QStringLiteral(" lies over ") + named(other));
        }
    }
    return found;
}

} // namespace ventanilla::tests
