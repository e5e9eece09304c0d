#include "ui/frontdesk/ReceiptChoices.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace ventanilla::frontdesk::receipt_choices {

namespace {

const QString folderKey = QStringLiteral("receipts/folder");
const QString printerKey = QStringLiteral("receipts/printer");

// The program's own settings: those of Preferences.
QSettings settings()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ventanilla"), QStringLiteral("ventanilla"));
}

} // namespace

QString folder()
{
    const QString remembered = settings().value(folderKey).toString();
    if (!remembered.isEmpty() && QDir(remembered).exists())
        return remembered;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString &folder)
{
    settings().setValue(folderKey, folder);
}

QString printer()
{
    return settings().value(printerKey).toString();
}

void rememberPrinter(const QString &name)
{
    settings().setValue(printerKey, name);
}

} // namespace ventanilla::frontdesk::receipt_choices
