#pragma once

#include <QStringList>

class QWidget;

namespace ventanilla::tests {

// The texts, buttons and fields below a widget that have less height than their words need, or lie over a neighbour: a layout that was
// given too little room does both without a word. Empty when all is well.
[[nodiscard]] QStringList squeezed(const QWidget &root);

} // namespace ventanilla::tests
