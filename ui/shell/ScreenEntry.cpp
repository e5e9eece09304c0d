#include "ui/shell/ScreenEntry.h"

#include <QCoreApplication>

namespace ventanilla::shell {

QString ScreenEntry::titleText() const
{
    return QCoreApplication::translate(context, title);
}

} // namespace ventanilla::shell
