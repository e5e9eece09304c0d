#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "ui/words/Translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace ventanilla;

namespace {

// 0 done, 1 refused or failed, 2 wrong usage.
int exitCodeOf(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) {
        app.exit(error); // --help and --version print themselves
        return 0;
    }
    app.exit(error);
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
    cli::addAttentionCommands(app, context);
    cli::addCatalogueCommands(app, context);
    cli::addBenchCommand(app, context);
}

// Receipts are laid out by QtGui, which needs a platform (but no display) and takes its time to start: only they get one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool laysOut = std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "receipt") == 0; });
    if (!laysOut)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    words::installTranslations(words::languageFromCode(qEnvironmentVariable("VENTANILLA_LANGUAGE")));

    cli::Context context;
    CLI::App app(cli::helpWords(QT_TRANSLATE_NOOP("Cli", "Ventanilla without a window")), "ventanilla-cli");
    app.set_version_flag("--version", VENTANILLA_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    context.addOptions(app);
    addCommands(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return exitCodeOf(app, error);
    }
    return context.exitCode();
}
