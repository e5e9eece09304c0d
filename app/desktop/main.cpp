#include "app/desktop/Screens.h"
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

struct Options
{
    QString folder;
    bool untilShown = false;
};

Options parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"),
        QCoreApplication::translate("main", "The folder of the municipality."), QStringLiteral("folder"));
    const QCommandLineOption untilShown(QStringLiteral("until-shown"),
        QCoreApplication::translate("main", "Close once the window has been painted, to measure the start."));
    parser.addOptions({store, untilShown});
    parser.process(application);
    Options options;
    options.untilShown = parser.isSet(untilShown);
    options.folder = parser.isSet(store)
        ? QDir(parser.value(store)).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/ventanilla");
    return options;
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

    const Options options = parse(application);
    const SystemClock clock;
    shell::MainWindow window({options.folder, clock,
        [&clock](const QString &folder, const shell::NewMunicipality &wanted, Progress &progress) {
            return createMunicipality(clock, folder, wanted, progress);
        },
        desktop::screens()});
    window.show();
    if (options.untilShown) {
        window.grab();
        return 0;
    }
    return QApplication::exec();
}
