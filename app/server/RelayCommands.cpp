#include "app/cli/Fingerprint.h"
#include "app/cli/Words.h"
#include "app/server/AdminDesk.h"
#include "core/sync/relay/RelayExchange.h"

#include <QSysInfo>

namespace ventanilla::server {

namespace {

using cli::helpWords;
using cli::words;
using sync::Ledger;
using sync::LedgerSession;

struct JoinOptions
{
    std::string server;
    std::string code;
    std::string name;
    std::string certificate;
};

// Held to the certificate typed; without one, an authority must vouch for it, since nobody is asked here.
Result<sync::ServerIdentity> chosenServer(const JoinOptions &options, Progress &progress)
{
    sync::ServerIdentity server{QString::fromStdString(options.server), {}};
    if (!options.certificate.empty()) {
        auto typed = cli::typedFingerprint(options.certificate);
        if (!typed)
            return failure(typed.error().kind, QStringLiteral("fingerprint"));
        server.certificate = *typed;
        return server;
    }
    const auto shown = sync::server_exchange::certificateOf(server.url, progress);
    if (!shown)
        return failure(shown.error());
    if (!shown->vouchedFor)
        return failure(ErrorKind::UntrustedServer, QStringLiteral("fingerprint"), cli::shownFingerprint(shown->sha256));
    return server;
}

Result<void> join(Desk &desk, Ledger &ledger, const JoinOptions &options)
{
    NoProgress progress;
    const auto server = chosenServer(options, progress);
    if (!server)
        return failure(server.error());
    const QString name = options.name.empty() ? QSysInfo::machineHostName() : QString::fromStdString(options.name);
    const auto joined =
        sync::relay_exchange::join(ledger, desk.clock, *server, QString::fromStdString(options.code), name, progress);
    if (!joined)
        return failure(joined.error());
    desk.output.answer(QJsonObject{{QStringLiteral("commune"), joined->commune},
                           {QStringLiteral("device"), joined->device}, {QStringLiteral("server"), joined->url}},
        words(QT_TRANSLATE_NOOP("Cli",
                  "This server is a relay of %1 now, for the commune %2. If it is running, stop it and start it "
                  "again."))
            .arg(joined->url, joined->commune));
    return {};
}

QJsonObject jsonOf(const sync::RelayState &state, const sync::BatchesWaiting &waiting)
{
    return {{QStringLiteral("server"), state.identity.url}, {QStringLiteral("commune"), state.identity.commune},
        {QStringLiteral("device"), state.identity.device}, {QStringLiteral("last_contact"), iso(state.lastContact)},
        {QStringLiteral("lease_until"), iso(state.leaseUntil)}, {QStringLiteral("problem"), state.problem},
        {QStringLiteral("waiting_batches"), waiting.count}, {QStringLiteral("waiting_bytes"), waiting.bytes},
        {QStringLiteral("ended"), state.ended}};
}

QString linesOf(const sync::RelayState &state, const sync::BatchesWaiting &waiting)
{
    const QString none = QStringLiteral("-");
    QStringList lines{words(QT_TRANSLATE_NOOP("Cli", "Relay of %1, commune %2, number %3"))
                          .arg(state.identity.url, state.identity.commune)
                          .arg(state.identity.device),
        words(QT_TRANSLATE_NOOP("Cli", "Last contact: %1"))
            .arg(state.lastContact.isValid() ? iso(state.lastContact) : none),
        words(QT_TRANSLATE_NOOP("Cli", "Batches to be passed on: %1 (%2 kB)"))
            .arg(waiting.count)
            .arg((waiting.bytes + 999) / 1000),
        words(QT_TRANSLATE_NOOP("Cli", "Computers may be used without an exchange until: %1"))
            .arg(state.leaseUntil.isValid() ? iso(state.leaseUntil) : none)};
    if (!state.problem.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Cli", "The last attempt did not work: %1")).arg(state.problem);
    if (state.ended)
        lines << words(QT_TRANSLATE_NOOP("Cli", "It was revoked and serves nobody any more."));
    return lines.join(QLatin1Char('\n'));
}

Result<void> showStatus(Desk &desk, Ledger &ledger)
{
    sync::BatchesWaiting waiting;
    const auto state = ledger.read([&](LedgerSession &session) {
        const auto found = sync::ledger_relay::find(session);
        if (found)
            waiting = sync::ledger_relay::waiting(session, found->identity.commune);
        return found;
    });
    if (!state)
        return failure(state.error());
    if (!*state)
        return failure(ErrorKind::NotFound, QStringLiteral("relay"));
    desk.output.answer(jsonOf(**state, waiting), linesOf(**state, waiting));
    return {};
}

} // namespace

void addRelayCommands(CLI::App &admin, const std::shared_ptr<Desk> &desk)
{
    CLI::App *relay = addGroup(admin, "relay",
        helpWords(QT_TRANSLATE_NOOP("Cli", "This server as a relay in an office, which passes on to another server")),
        "ventanilla-server --data DIR admin relay status");
    auto options = std::make_shared<JoinOptions>();
    CLI::App *command = relay->add_subcommand("join",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Make this server, which has no commune yet, a relay of another one")));
    command->add_option("--server", options->server, helpWords(QT_TRANSLATE_NOOP("Cli", "Address of the server")))
        ->required();
    command->add_option("--code", options->code, helpWords(QT_TRANSLATE_NOOP("Cli", "The one-time code")))->required();
    command->add_option("--name", options->name, helpWords(QT_TRANSLATE_NOOP("Cli", "What you call this computer")));
    command->add_option("--accept-certificate", options->certificate,
        helpWords(QT_TRANSLATE_NOOP("Cli", "SHA-256 of the server's certificate, as its administrator told you")));
    command->footer("ventanilla-server --data DIR admin relay join --server https://sync.example.cl "
                    "--code K7QXM-2VD4T-… --name Relevo");
    command->callback(
        [desk, options] { desk->withLedger([&](Ledger &ledger) { return join(*desk, ledger, *options); }); });
    relay->add_subcommand("status", helpWords(QT_TRANSLATE_NOOP("Cli", "Last contact, and what waits to be passed on")))
        ->callback([desk] { desk->withLedger([&](Ledger &ledger) { return showStatus(*desk, ledger); }); });
}

} // namespace ventanilla::server
