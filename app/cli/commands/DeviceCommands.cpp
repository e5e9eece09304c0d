#include "app/cli/EnrolledAnswer.h"
#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/DeviceIdentity.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <memory>
#include <string>

namespace ventanilla::cli {

namespace {

using security::Permission;
using security::Session;

struct EnrolOptions
{
    std::string server;
    std::string code;
    std::string name;
    std::string certificate;
};

QString shownFingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(' '))
        .remove(QLatin1Char(' '))
        .replace(QRegularExpression(QStringLiteral("(.{4})(?=.)")), QStringLiteral("\\1 "));
}

// SHA-256 in hexadecimal, however it is grouped.
Result<QByteArray> typedFingerprint(const std::string &typed)
{
    const QString digits =
        QString::fromStdString(typed).remove(QRegularExpression(QStringLiteral("[\\s:-]"))).toLower();
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (!form.match(digits).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("certificate"));
    return QByteArray::fromHex(digits.toLatin1());
}

// Which certificate to hold the server to. Nothing when nobody vouched for it; that is said then.
std::optional<sync::ServerIdentity> chosenServer(Context &context, const EnrolOptions &options, Progress &progress)
{
    sync::ServerIdentity server{QString::fromStdString(options.server), {}};
    if (!options.certificate.empty()) {
        const auto typed = typedFingerprint(options.certificate);
        if (!typed) {
            context.fail(typed.error());
            return std::nullopt;
        }
        server.certificate = *typed;
        return server;
    }
    const auto shown = sync::server_exchange::certificateOf(server.url, progress);
    if (!shown) {
        context.fail(shown.error());
        return std::nullopt;
    }
    if (shown->vouchedFor)
        return server;
    context.note(words(QT_TRANSLATE_NOOP("Cli", "The server shows this certificate (SHA-256): %1"))
                     .arg(shownFingerprint(shown->sha256)));
    if (saysYes(words(QT_TRANSLATE_NOOP("Cli", "Is it the one you were told? Write yes: ")))) {
        server.certificate = shown->sha256;
        return server;
    }
    context.refuse(words(QT_TRANSLATE_NOOP("Cli",
        "Nobody has vouched for it: compare it with what the server's administrator gave you, and repeat the command "
        "with --accept-certificate and that text.")));
    return std::nullopt;
}

QString deviceName(const EnrolOptions &options)
{
    return options.name.empty() ? QSysInfo::machineHostName() : QString::fromStdString(options.name);
}

Result<void> enrolExisting(Context &context, Session &session, const EnrolOptions &options)
{
    if (auto allowed = session.require(Permission::ManageDevices); !allowed)
        return allowed;
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exchanging")));
    const auto server = chosenServer(context, options, progress);
    if (!server)
        return {};
    auto enrolled = sync::server_exchange::enrolStore(
        session.database(), *server, QString::fromStdString(options.code), deviceName(options), progress);
    if (!enrolled)
        return enrolled;
    return answerEnrolled(context, session, {});
}

Result<void> joinAsNew(Context &context, const EnrolOptions &options)
{
    const auto password = context.password();
    if (!password)
        return failure(password.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exchanging")));
    const auto server = chosenServer(context, options, progress);
    if (!server)
        return {};
    const sync::NewComputer computer{context.storeFolder(), *server, QString::fromStdString(options.code),
        deviceName(options), context.operatorName(), *password};
    auto joined = sync::server_exchange::joinCommune(computer, context.clock(), progress);
    if (!joined)
        return failure(joined.error());
    return answerEnrolled(context, joined->session, joined->recoveryCode);
}

void runEnrol(Context &context, const EnrolOptions &options)
{
    if (auto named = context.requireNames(); !named)
        return context.fail(named.error());
    if (security::entrance::holdsStore(context.storeFolder()))
        return context.withSession([&](Session &session) { return enrolExisting(context, session, options); });
    if (auto joined = joinAsNew(context, options); !joined)
        context.fail(joined.error());
}

Result<void> listDevices(Context &context, Session &session)
{
    const auto devices =
        session.database().read([](store::Connection &connection) { return sync::known_devices::all(connection); });
    if (!devices)
        return failure(devices.error());
    QJsonArray array;
    for (const sync::Certificate &device : *devices) {
        array.append(QJsonObject{{QStringLiteral("device"), device.device}, {QStringLiteral("name"), device.name},
            {QStringLiteral("enrolled_by"), device.issuer}, {QStringLiteral("enrolled_at"), json::of(device.issuedAt)},
            {QStringLiteral("revoked"), device.revoked},
            {QStringLiteral("key"), sync::keys::fingerprint(device.publicKey)}});
        if (!context.json())
            context.print(
                QStringLiteral("%1  %2%3")
                    .arg(device.device, 5)
                    .arg(device.name, device.revoked ? words(QT_TRANSLATE_NOOP("Cli", " (taken out)")) : QString()));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

} // namespace

void addDeviceCommands(CLI::App &app, Context &context)
{
    CLI::App *device =
        app.add_subcommand("device", helpWords(QT_TRANSLATE_NOOP("Cli", "The computers of the municipality")));
    device->require_subcommand(1);
    device->footer("ventanilla-cli --store ninhue --operator rosa device list");
    auto options = std::make_shared<EnrolOptions>();
    CLI::App *enrol = device->add_subcommand("enroll",
        helpWords(QT_TRANSLATE_NOOP("Cli",
            "Enrol this computer with the regional server; with an empty data folder, fetch the municipality's data")));
    enrol->add_option("--server", options->server, helpWords(QT_TRANSLATE_NOOP("Cli", "Address of the server")))
        ->required();
    enrol->add_option("--code", options->code, helpWords(QT_TRANSLATE_NOOP("Cli", "The one-time code")))->required();
    enrol->add_option("--name", options->name, helpWords(QT_TRANSLATE_NOOP("Cli", "What you call this computer")));
    enrol->add_option("--accept-certificate", options->certificate,
        helpWords(QT_TRANSLATE_NOOP("Cli", "SHA-256 of the server's certificate, as its administrator told you")));
    enrol->footer("ventanilla-cli --store ninhue --operator rosa device enroll --server https://sync.example.cl "
                  "--code K7QXM-2VD4T-… --name Notebook");
    enrol->callback([&context, options] { runEnrol(context, *options); });
    device->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List the computers")))
        ->footer("ventanilla-cli --store ninhue --operator rosa device list --json")
        ->callback(
            [&context] { context.withSession([&](Session &session) { return listDevices(context, session); }); });
    addStickEnrolmentCommands(*device, context);
}

} // namespace ventanilla::cli
