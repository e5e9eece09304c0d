#include "ui/common/PaperChoices.h"

#include "ui/common/ProgramSettings.h"

#include <QDir>
#include <QStandardPaths>

namespace ventanilla::ui::paper_choices {

namespace {

// Named after the first paper there was: people's preferences hold them.
const QString folderKey = QStringLiteral("receipts/folder");
const QString printerKey = QStringLiteral("receipts/printer");

} // namespace

QString folder()
{
    const QString remembered = ProgramSettings().value(folderKey).toString();
    if (!remembered.isEmpty() && QDir(remembered).exists())
        return remembered;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString &folder)
{
    ProgramSettings().setValue(folderKey, folder);
}

QString printer()
{
    return ProgramSettings().value(printerKey).toString();
}

void rememberPrinter(const QString &name)
{
    ProgramSettings().setValue(printerKey, name);
}

} // namespace ventanilla::ui::paper_choices
