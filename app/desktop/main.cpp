#include "app/workspace/NewMunicipality.h"
#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/common/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace ventanilla;

namespace {

QString storeFolder(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"),
        QCoreApplication::translate("main", "The folder of the municipality."), QStringLiteral("folder"));
    parser.addOption(store);
    parser.process(application);
    if (parser.isSet(store))
        return QDir(parser.value(store)).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/ventanilla");
}

Result<security::NewStore> createMunicipality(
    const Clock &clock, const QString &folder, const shell::NewMunicipality &wanted, Progress &)
{
    const auto commune = workspace::findCommune(wanted.communeCode);
    if (!commune)
        return failure(ErrorKind::NotFound, QStringLiteral("commune"));
    return workspace::createMunicipality(folder, *commune, wanted.administrator, wanted.password, clock);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ventanilla"));
    QApplication::setApplicationVersion(QStringLiteral(VENTANILLA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ventanilla"));
    ui::Preferences::load().apply();
    QApplication::setWindowIcon(ui::icon(QStringLiteral("unit")));

    const SystemClock clock;
    shell::MainWindow window({storeFolder(application), clock,
        [&clock](const QString &folder, const shell::NewMunicipality &wanted, Progress &progress) {
            return createMunicipality(clock, folder, wanted, progress);
        },
        {}});
    window.show();
    return QApplication::exec();
}
