#include "app/server/AdminCommands.h"

#include "app/cli/Words.h"
#include "app/server/AdminDesk.h"
#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/SqliteLedger.h"

namespace ventanilla::server {

namespace {

using cli::helpWords;
using cli::words;
using sync::Ledger;
using sync::LedgerSession;

struct Arguments
{
    std::string code;
    std::string name;
    std::string file;
    int number = 0;
    int hours = 48;
};

using Command = std::function<Result<void>(Desk &, Ledger &, const Arguments &)>;

Result<void> addCommune(Desk &desk, Ledger &ledger, const Arguments &given)
{
    const QString code = QString::fromStdString(given.code);
    const QString name = QString::fromStdString(given.name).simplified();
    auto added = ledger.write(
        [&](LedgerSession &session) { return sync::ledger_communes::add(session, code, name, desk.clock.now()); });
    if (!added)
        return added;
    desk.output.answer(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("name"), name}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 has been added. Its first computer needs a code: admin code new %2"))
            .arg(name, code));
    return {};
}

Result<void> listCommunes(Desk &desk, Ledger &ledger, const Arguments &)
{
    auto all = ledger.read([](LedgerSession &session) { return sync::ledger_communes::all(session); });
    if (!all)
        return failure(all.error());
    QJsonArray array;
    QStringList lines;
    for (const sync::CommuneSummary &commune : *all) {
        array.append(QJsonObject{{QStringLiteral("code"), commune.code}, {QStringLiteral("name"), commune.name},
            {QStringLiteral("devices"), commune.devices}, {QStringLiteral("batches"), commune.batches},
            {QStringLiteral("bytes"), commune.bytes}, {QStringLiteral("last_seen"), iso(commune.lastSeen)}});
        lines << words(QT_TRANSLATE_NOOP("Cli", "%1  %2  %3 computers  %4 kB  last seen %5"))
                     .arg(commune.code)
                     .arg(commune.name, -28)
                     .arg(commune.devices, 3)
                     .arg(commune.bytes / 1000, 9)
                     .arg(commune.lastSeen.isValid() ? iso(commune.lastSeen) : QStringLiteral("-"));
    }
    desk.output.answer(array, lines);
    return {};
}

Result<void> newCode(Desk &desk, Ledger &ledger, const Arguments &given)
{
    const QDateTime now = desk.clock.now();
    const QDateTime expires = now.addSecs(3600LL * given.hours);
    auto code = ledger.write([&](LedgerSession &session) {
        return sync::enrolment_codes::add(session, QString::fromStdString(given.code), now, expires);
    });
    if (!code)
        return failure(code.error());
    desk.output.answer(QJsonObject{{QStringLiteral("code"), *code}, {QStringLiteral("expires_at"), iso(expires)}},
        words(QT_TRANSLATE_NOOP("Cli", "%1\nFor one computer, until %2.")).arg(*code, iso(expires)));
    return {};
}

QJsonObject jsonOf(const sync::LedgerDevice &device)
{
    const sync::Certificate &certificate = device.certificate;
    return {{QStringLiteral("number"), certificate.device}, {QStringLiteral("name"), certificate.name},
        {QStringLiteral("revoked"), certificate.revoked}, {QStringLiteral("relay"), device.relay},
        {QStringLiteral("enrolled_by"),
            certificate.issuer == sync::serverIssuer ? QStringLiteral("server") : QStringLiteral("first_computer")},
        {QStringLiteral("last_sequence"), device.lastSequence}, {QStringLiteral("last_seen"), iso(device.lastSeen)},
        {QStringLiteral("lease_until"), iso(device.leaseUntil)},
        {QStringLiteral("clock_skew_seconds"), device.clockSkewSeconds}};
}

Result<void> listDevices(Desk &desk, Ledger &ledger, const Arguments &given)
{
    const QString commune = QString::fromStdString(given.code);
    auto all = ledger.read([&](LedgerSession &session) -> Result<std::vector<sync::LedgerDevice>> {
        if (!sync::ledger_communes::find(session, commune))
            return failure(ErrorKind::NotFound, QStringLiteral("commune"));
        return sync::ledger_devices::all(session, commune);
    });
    if (!all)
        return failure(all.error());
    QJsonArray array;
    QStringList lines;
    for (const sync::LedgerDevice &device : *all) {
        array.append(jsonOf(device));
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(device.certificate.device, 5)
                     .arg(device.certificate.name, -28)
                     .arg(device.lastSeen.isValid() ? iso(device.lastSeen) : QStringLiteral("-"), -20)
                     .arg(device.certificate.revoked ? words(QT_TRANSLATE_NOOP("Cli", "revoked")) : QString());
    }
    desk.output.answer(array, lines);
    return {};
}

Result<void> revokeDevice(Desk &desk, Ledger &ledger, const Arguments &given)
{
    auto revoked = ledger.write([&](LedgerSession &session) {
        return sync::ledger_devices::revoke(
            session, QString::fromStdString(given.code), given.number, desk.clock.now());
    });
    if (!revoked)
        return failure(revoked.error());
    desk.output.answer(QJsonObject{{QStringLiteral("number"), revoked->device}, {QStringLiteral("name"), revoked->name},
                           {QStringLiteral("revoked"), true}},
        words(QT_TRANSLATE_NOOP("Cli",
                  "%1 is revoked. At its next contact it hands over what it has not sent and "
                  "forgets its keys; without contact, its lease ends."))
            .arg(revoked->name));
    return {};
}

Result<void> backUp(Desk &desk, Ledger &ledger, const Arguments &given)
{
    NoProgress progress;
    const QString file = QString::fromStdString(given.file);
    if (auto written = ledger.backup(file, desk.options.ownCertificate(), progress); !written)
        return written;
    desk.output.answer(QJsonObject{{QStringLiteral("file"), file}},
        words(QT_TRANSLATE_NOOP(
            "Cli", "The backup is complete. It holds the server's keys: keep it where nobody else can read it.")));
    return {};
}

Result<void> restore(Desk &desk, const Arguments &given)
{
    if (desk.options.dataFolder().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("data"));
    NoProgress progress;
    auto kept = sync::SqliteLedger::restore(QString::fromStdString(given.file), desk.options.dataFolder(), progress);
    if (!kept)
        return failure(kept.error());
    if (auto written = desk.options.restoreCertificate(*kept); !written)
        return written;
    desk.output.answer(QJsonObject{{QStringLiteral("data"), desk.options.dataFolder()}},
        words(QT_TRANSLATE_NOOP("Cli", "The backup has been restored.")));
    return {};
}

void onLedger(
    CLI::App &command, const std::shared_ptr<Desk> &desk, const std::shared_ptr<Arguments> &given, const Command &body)
{
    command.callback(
        [desk, given, body] { desk->withLedger([&](Ledger &ledger) { return body(*desk, ledger, *given); }); });
}

void addCode(CLI::App &command, Arguments &given)
{
    command
        .add_option(
            "commune", given.code, helpWords(QT_TRANSLATE_NOOP("Cli", "Official code of the commune, five digits")))
        ->required();
}

void addCommuneCommands(CLI::App &admin, const std::shared_ptr<Desk> &desk, const std::shared_ptr<Arguments> &given)
{
    CLI::App *commune = addGroup(admin, "commune", helpWords(QT_TRANSLATE_NOOP("Cli", "The communes of the server")),
        "ventanilla-server --data DIR admin commune add 16204 Ninhue");
    CLI::App *add = commune->add_subcommand("add", helpWords(QT_TRANSLATE_NOOP("Cli", "Add a commune")));
    addCode(*add, *given);
    add->add_option("name", given->name, helpWords(QT_TRANSLATE_NOOP("Cli", "Name of the commune")))->required();
    onLedger(*add, desk, given, addCommune);
    onLedger(*commune->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List the communes"))), desk, given,
        listCommunes);
}

void addDeviceCommands(CLI::App &admin, const std::shared_ptr<Desk> &desk, const std::shared_ptr<Arguments> &given)
{
    CLI::App *code = addGroup(admin, "code", helpWords(QT_TRANSLATE_NOOP("Cli", "Codes with which computers join")),
        "ventanilla-server --data DIR admin code new 16204 --hours 24");
    CLI::App *fresh =
        code->add_subcommand("new", helpWords(QT_TRANSLATE_NOOP("Cli", "Give out a code for one computer")));
    addCode(*fresh, *given);
    fresh
        ->add_option(
            "--hours", given->hours, helpWords(QT_TRANSLATE_NOOP("Cli", "How long it can be used; 48 unless told")))
        ->check(CLI::Range(1, 24 * 90));
    onLedger(*fresh, desk, given, newCode);

    CLI::App *device = addGroup(admin, "device", helpWords(QT_TRANSLATE_NOOP("Cli", "The computers of a commune")),
        "ventanilla-server --data DIR admin device revoke 16204 7");
    CLI::App *list = device->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List its computers")));
    addCode(*list, *given);
    onLedger(*list, desk, given, listDevices);
    CLI::App *revoke =
        device->add_subcommand("revoke", helpWords(QT_TRANSLATE_NOOP("Cli", "End a lost computer's access")));
    addCode(*revoke, *given);
    revoke->add_option("number", given->number, helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the computer")))
        ->required();
    onLedger(*revoke, desk, given, revokeDevice);
}

} // namespace

void addAdminCommands(CLI::App &app, const ServerOptions &options, Output &output)
{
    const auto desk = std::make_shared<Desk>(Desk{options, output, {}});
    const auto given = std::make_shared<Arguments>();
    CLI::App *admin = app.add_subcommand(
        "admin", helpWords(QT_TRANSLATE_NOOP("Cli", "Communes, codes, computers, relays and backups")));
    admin->require_subcommand(1);
    admin->footer("ventanilla-server --data DIR admin code new 16204");
    addCommuneCommands(*admin, desk, given);
    addDeviceCommands(*admin, desk, given);
    addRelayCommands(*admin, desk);
    CLI::App *backup =
        admin->add_subcommand("backup", helpWords(QT_TRANSLATE_NOOP("Cli", "Write a backup while the server works")));
    backup->add_option("file", given->file, helpWords(QT_TRANSLATE_NOOP("Cli", "File to write")))->required();
    onLedger(*backup, desk, given, backUp);
    CLI::App *back = admin->add_subcommand(
        "restore", helpWords(QT_TRANSLATE_NOOP("Cli", "Restore a backup into an empty data folder")));
    back->add_option("file", given->file, helpWords(QT_TRANSLATE_NOOP("Cli", "File to read")))->required();
    back->callback([desk, given] {
        if (auto done = restore(*desk, *given); !done)
            desk->output.fail(done.error());
    });
}

} // namespace ventanilla::server
