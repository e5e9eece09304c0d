#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace ventanilla::tests {

// Where Tab (or another key) leads from `start`, in order, until it is back there; ends early, without `start` as its last, when Tab goes
// round in a circle that leaves `start` out.
inline QList<QWidget *> tabStops(QWidget *start, Qt::Key key = Qt::Key_Tab)
{
    QList<QWidget *> stops;
    start->setFocus();
    while (QApplication::focusWidget()) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *stop = QApplication::focusWidget();
        if (stops.contains(stop))
            break;
        stops.append(stop);
        if (stop == start)
            break;
    }
    return stops;
}

} // namespace ventanilla::tests
