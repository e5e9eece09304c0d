#include "app/cli/Usage.h"
#include "app/cli/Words.h"
#include "app/server/AdminCommands.h"
#include "core/store/DurableFile.h"
#include "core/sync/http/RegionalServer.h"
#include "core/sync/http/ServerLog.h"
#include "core/sync/relay/Relay.h"
#include "core/sync/server/SqliteLedger.h"
#include "ui/words/Translations.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdio>

using namespace ventanilla;

namespace {

// Blocked from the first thread on, so that only waiting for them receives them.
sigset_t endingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    return ending;
}

QString shownAddress(const sync::ServerSettings &settings, int port)
{
    const bool isSix = settings.address.contains(QLatin1Char(':'));
    return QStringLiteral("https://%1:%2")
        .arg(isSix ? QLatin1Char('[') + settings.address + QLatin1Char(']') : settings.address)
        .arg(port);
}

// Null for a server that is none.
Result<std::unique_ptr<sync::Relay>> relayOf(
    const server::ServerOptions &options, sync::Ledger &ledger, const Clock &clock)
{
    const auto state = ledger.read([](sync::LedgerSession &session) { return sync::ledger_relay::find(session); });
    if (!state)
        return failure(state.error());
    if (!*state)
        return std::unique_ptr<sync::Relay>();
    const auto forgetKey = [&options] {
        if (options.usesPostgres())
            return; // whose administrator decides
        if (auto forgotten = sync::SqliteLedger::forgetKey(options.dataFolder()); !forgotten)
            sync::server_log::write(sync::server_log::Level::Error, "key_not_forgotten");
    };
    return std::make_unique<sync::Relay>(ledger, clock, (*state)->identity, options.relaySettings(), forgetKey);
}

Result<void> serve(const server::ServerOptions &options, const server::Output &output)
{
    const SystemClock clock;
    auto settings = options.settings();
    if (!settings)
        return failure(settings.error());
    auto ledger = options.openLedger(clock);
    if (!ledger)
        return failure(ledger.error());
    auto certificate = options.certificate();
    if (!certificate)
        return failure(certificate.error());
    auto relay = relayOf(options, **ledger, clock);
    if (!relay)
        return failure(relay.error());
    sync::RegionalServer regional(**ledger, clock, *settings, *certificate, relay->get());
    auto port = regional.start();
    if (!port)
        return failure(port.error());
    const QString address = shownAddress(*settings, *port);
    output.answer(
        QJsonObject{{QStringLiteral("url"), address}, {QStringLiteral("certificate"), certificate->fingerprint()}},
        cli::words(QT_TRANSLATE_NOOP("Cli", "Serving at %1\nCertificate: %2"))
            .arg(address, certificate->fingerprint()));
    sync::server_log::write(sync::server_log::Level::Info, "started",
        {{QStringLiteral("version"), QStringLiteral(VENTANILLA_VERSION)}, {QStringLiteral("port"), *port},
            {QStringLiteral("ledger"), (*ledger)->kind()}, {QStringLiteral("relay"), *relay != nullptr}});
    if (!options.portFile().isEmpty()) {
        if (auto written = store::writeDurably(options.portFile(), QByteArray::number(*port) + '\n'); !written)
            return written;
    }
    if (*relay)
        (*relay)->start();
    const sigset_t ending = endingSignals();
    int received = 0;
    sigwait(&ending, &received);
    sync::server_log::write(sync::server_log::Level::Info, "stopping");
    if (*relay)
        (*relay)->stop();
    regional.stop();
    sync::server_log::write(sync::server_log::Level::Info, "stopped");
    return {};
}

// 0 done, 1 refused or failed, 2 wrong usage.
int exitCodeOf(const CLI::App &app, const CLI::ParseError &error)
{
    const auto code = CLI::ExitCodes(error.get_exit_code());
    if (code == CLI::ExitCodes::Success) {
        app.exit(error); // --help and --version print themselves
        return 0;
    }
    if (code == CLI::ExitCodes::FileError || code == CLI::ExitCodes::ConfigError) {
        const QString sentence = cli::words(QT_TRANSLATE_NOOP(
            "Cli", "The configuration file cannot be read, or has a line that is not an option and its value."));
        std::fputs((sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 1;
    }
    cli::reportUsage(app, error);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const sigset_t ending = endingSignals();
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    if (std::setlocale(LC_ALL, "C.UTF-8") == nullptr)
        qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    words::installTranslations(words::languageFromCode(qEnvironmentVariable("VENTANILLA_LANGUAGE")));

    CLI::App app(cli::helpWords(QT_TRANSLATE_NOOP("Cli", "The regional server of Ventanilla")), "ventanilla-server");
    app.set_version_flag(
        "--version", VENTANILLA_VERSION, cli::helpWords(QT_TRANSLATE_NOOP("Cli", "Show the version of the program")));
    app.footer("ventanilla-server --data /var/lib/ventanilla --listen 0.0.0.0:8443");
    app.require_subcommand(0, 1);
    app.fallthrough();
    server::ServerOptions options;
    options.addTo(app);
    server::Output output(options.json());
    server::addAdminCommands(app, options, output);
    cli::translateHelp(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return exitCodeOf(app, error);
    }
    if (app.get_subcommands().empty()) {
        if (auto served = serve(options, output); !served)
            output.fail(served.error());
    }
    return output.exitCode();
}
