#include "app/cli/Usage.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "ui/words/Translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>

#include <langinfo.h>

using namespace ventanilla;

namespace {

// 0 done, 1 refused or failed, 2 wrong usage.
int exitCodeOf(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) {
        app.exit(error); // --help and --version print themselves
        return 0;
    }
    cli::reportUsage(app, error);
    return 2;
}

void addCommands(CLI::App &app, cli::Context &context)
{
    cli::addStoreCommands(app, context);
    cli::addStoreCareCommands(app, context);
    cli::addDemoCommand(app, context);
    cli::addOperatorCommands(app, context);
    cli::addInterchangeCommands(app, context);
    cli::addPersonCommands(app, context);
    cli::addPersonFileCommands(app, context);
    cli::addAttentionCommands(app, context);
    cli::addReferralCommands(app, context);
    cli::addProtocolCommands(app, context);
    cli::addClosingDayCommands(app, context);
    cli::addCatalogueCommands(app, context);
    cli::addCataloguePrintCommands(app, context);
    cli::addGrantCommands(app, context);
    cli::addStockCommands(app, context);
    cli::addAlertCommands(app, context);
    cli::addDeviceCommands(app, context);
    cli::addSyncCommands(app, context);
    cli::addConflictCommands(app, context);
    cli::addBenchCommand(app, context);
}

// Receipts, letters, protocols and the catalogue are laid out by QtGui, which needs a platform (but no display) and takes its time to start: only they get one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool laysOut = std::any_of(argv, argv + argc, [](const char *word) {
        return qstrcmp(word, "receipt") == 0 || qstrcmp(word, "letter") == 0 || qstrcmp(word, "print") == 0;
    });
    if (!laysOut)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// Qt takes what is typed for UTF-8 and complains about any other locale on standard error, where scripts read our words.
void useUtf8()
{
    if (std::setlocale(LC_ALL, "") == nullptr || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

// Qt's own remarks (on a missing XDG_RUNTIME_DIR, say) are for developers.
void keepQtQuiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fputs((message + QLatin1Char('\n')).toUtf8().constData(), stderr);
    });
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    keepQtQuiet();
    const auto application = makeApplication(argc, argv);
    words::installTranslations(words::languageFromCode(qEnvironmentVariable("VENTANILLA_LANGUAGE")));

    cli::Context context;
    CLI::App app(cli::helpWords(QT_TRANSLATE_NOOP("Cli", "Ventanilla without a window")), "ventanilla-cli");
    app.set_version_flag(
        "--version", VENTANILLA_VERSION, cli::helpWords(QT_TRANSLATE_NOOP("Cli", "Show the version of the program")));
    app.footer("ventanilla-cli --store ninhue --operator rosa --password-file p.txt search \"maria gonzalez\"");
    app.require_subcommand(1);
    app.fallthrough();
    context.addOptions(app);
    addCommands(app, context);
    cli::translateHelp(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return exitCodeOf(app, error);
    }
    return context.exitCode();
}
