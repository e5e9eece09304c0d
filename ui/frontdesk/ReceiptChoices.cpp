#include "ui/frontdesk/ReceiptChoices.h"

#include "ui/common/ProgramSettings.h"

#include <QDir>
#include <QStandardPaths>

namespace ventanilla::frontdesk::receipt_choices {

namespace {

const QString folderKey = QStringLiteral("receipts/folder");
const QString printerKey = QStringLiteral("receipts/printer");

} // namespace

QString folder()
{
    const QString remembered = ui::ProgramSettings().value(folderKey).toString();
    if (!remembered.isEmpty() && QDir(remembered).exists())
        return remembered;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString &folder)
{
    ui::ProgramSettings().setValue(folderKey, folder);
}

QString printer()
{
    return ui::ProgramSettings().value(printerKey).toString();
}

void rememberPrinter(const QString &name)
{
    ui::ProgramSettings().setValue(printerKey, name);
}

} // namespace ventanilla::frontdesk::receipt_choices
