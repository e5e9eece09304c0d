#include "app/cli/EnrolledAnswer.h"
#include "app/cli/JsonValues.h"
#include "app/cli/ServerChoice.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/DeviceIdentity.h"

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

QString deviceName(const EnrolOptions &options)
{
    return options.name.empty() ? QSysInfo::machineHostName() : QString::fromStdString(options.name);
}

Result<void> enrolExisting(Context &context, Session &session, const EnrolOptions &options)
{
    if (auto allowed = session.require(Permission::ManageDevices); !allowed)
        return allowed;
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exchanging")));
    const auto server = chosenServer(context, options.server, options.certificate, progress);
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
    const auto server = chosenServer(context, options.server, options.certificate, progress);
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
