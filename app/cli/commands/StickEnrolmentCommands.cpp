#include "app/cli/EnrolledAnswer.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/sync/carrier/StickEnrolment.h"

#include <QSysInfo>

#include <memory>
#include <unistd.h>

namespace ventanilla::cli {

namespace {

using security::Permission;
using security::Session;
namespace stick_enrolment = sync::stick_enrolment;

struct Paths
{
    std::string file;
    std::string folder;
    std::string name;
    std::string check;
};

Result<stick_enrolment::WrittenRequest> writeRequest(Context &context, const Paths &paths)
{
    if (context.storeFolder().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("store"));
    const auto password = context.password();
    if (!password)
        return failure(password.error());
    const QString name = paths.name.empty() ? QSysInfo::machineHostName() : QString::fromStdString(paths.name);
    return stick_enrolment::request(
        context.storeFolder(), name, *password, QString::fromStdString(paths.folder), context.clock());
}

void runRequest(Context &context, const Paths &paths)
{
    const auto written = writeRequest(context, paths);
    if (!written)
        return context.fail(written.error());
    const QString check = sync::device_requests::checkNumber(written->request.publicKey);
    if (context.json()) {
        context.printJson(QJsonObject{{QStringLiteral("file"), written->file},
            {QStringLiteral("name"), written->request.name}, {QStringLiteral("check_number"), check}});
        return;
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Request written to %1")).arg(written->file));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Check number: %1")).arg(check));
    context.print(words(QT_TRANSLATE_NOOP("Cli",
        "Take the stick to the municipality's first computer and admit it there if that shows the same check number. "
        "Then join here, with the same password.")));
}

// People are asked; a script, whom nobody can ask, says with the command what the new computer shows.
bool isCompared(Context &context, const QString &check, const std::string &typed)
{
    const auto digits = [](QString text) {
        text.removeIf([](QChar character) { return !character.isDigit(); });
        return text;
    };
    if (!typed.empty() && digits(QString::fromStdString(typed)) != digits(check)) {
        context.refuse(words(
            QT_TRANSLATE_NOOP("Cli",
                "The check number of this request is %1, another one. Do not admit it: somebody may have exchanged the "
                "file. Write the request again on the new computer."))
                           .arg(check));
        return false;
    }
    if (!typed.empty())
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        context.refuse(words(QT_TRANSLATE_NOOP("Cli",
            "Nothing was admitted: there is no terminal to compare the check numbers at. Repeat the command with "
            "--check and the number that the new computer shows.")));
        return false;
    }
    context.note(words(QT_TRANSLATE_NOOP("Cli", "Check number: %1")).arg(check));
    if (saysYes(words(QT_TRANSLATE_NOOP("Cli", "Does the new computer show the same? Write yes: "))))
        return true;
    context.refuse(words(QT_TRANSLATE_NOOP("Cli", "Nothing was admitted.")));
    return false;
}

Result<void> runAdmit(Context &context, Session &session, const Paths &paths)
{
    if (auto allowed = session.require(Permission::ManageDevices); !allowed)
        return allowed;
    const QString file = QString::fromStdString(paths.file);
    const auto request = sync::device_requests::read(file);
    if (!request)
        return failure(request.error());
    const QString check = sync::device_requests::checkNumber(request->publicKey);
    if (!isCompared(context, check, paths.check))
        return {};
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Writing")));
    const auto admitted =
        stick_enrolment::admit(session.database(), file, QString::fromStdString(paths.folder), progress);
    if (!admitted)
        return failure(admitted.error());
    if (context.json()) {
        context.printJson(QJsonObject{{QStringLiteral("file"), admitted->file},
            {QStringLiteral("device"), admitted->certificate.device},
            {QStringLiteral("name"), admitted->certificate.name}, {QStringLiteral("check_number"), check},
            {QStringLiteral("bytes"), admitted->bytes}});
        return {};
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "%1 is computer number %2 of the municipality now."))
                      .arg(admitted->certificate.name)
                      .arg(admitted->certificate.device));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Check number: %1")).arg(check));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "What it begins with was written to %1; nobody else can read it."))
                      .arg(admitted->file));
    return {};
}

Result<void> join(Context &context, const Paths &paths)
{
    if (auto named = context.requireNames(); !named)
        return failure(named.error());
    const auto password = context.password();
    if (!password)
        return failure(password.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Reading")));
    auto joined = stick_enrolment::join(
        {context.storeFolder(), QString::fromStdString(paths.folder), context.operatorName(), *password},
        context.clock(), progress);
    if (!joined)
        return failure(joined.error());
    return answerEnrolled(context, joined->session, joined->recoveryCode);
}

void addRequest(CLI::App &device, Context &context)
{
    auto paths = std::make_shared<Paths>();
    CLI::App *command = device.add_subcommand("request",
        helpWords(QT_TRANSLATE_NOOP("Cli",
            "Ask the municipality's first computer, by stick, to admit this new one; the data folder is empty")));
    command->add_option("--name", paths->name, helpWords(QT_TRANSLATE_NOOP("Cli", "What you call this computer")));
    command->add_option("--to", paths->folder, helpWords(QT_TRANSLATE_NOOP("Cli", "Folder of the stick")))->required();
    command->footer(
        "ventanilla-cli --store ninhue --password-file p.txt device request --name Notebook --to /media/usb");
    command->callback([&context, paths] { runRequest(context, *paths); });
}

void addAdmit(CLI::App &device, Context &context)
{
    auto paths = std::make_shared<Paths>();
    CLI::App *command = device.add_subcommand("admit",
        helpWords(QT_TRANSLATE_NOOP("Cli", "On the first computer: admit a new one, and write what it begins with")));
    command->add_option("file", paths->file, helpWords(QT_TRANSLATE_NOOP("Cli", "The request")))->required();
    command->add_option("--to", paths->folder, helpWords(QT_TRANSLATE_NOOP("Cli", "Folder of the stick")))->required();
    command->add_option("--check", paths->check,
        helpWords(QT_TRANSLATE_NOOP("Cli", "The check number that the new computer shows: another one is refused")));
    command->footer("ventanilla-cli --store ninhue --operator rosa device admit ventanilla-482199301175.request "
                    "--to /media/usb");
    command->callback([&context, paths] {
        context.withSession([&](Session &session) { return runAdmit(context, session, *paths); });
    });
}

void addJoin(CLI::App &device, Context &context)
{
    auto paths = std::make_shared<Paths>();
    CLI::App *command = device.add_subcommand(
        "join", helpWords(QT_TRANSLATE_NOOP("Cli", "On the new computer: begin with what the first one has written")));
    command->add_option("folder", paths->folder, helpWords(QT_TRANSLATE_NOOP("Cli", "Folder of the stick")))
        ->required();
    command->footer("ventanilla-cli --store ninhue --operator rosa device join /media/usb");
    command->callback([&context, paths] {
        if (auto joined = join(context, *paths); !joined)
            context.fail(joined.error());
    });
}

} // namespace

void addStickEnrolmentCommands(CLI::App &device, Context &context)
{
    addRequest(device, context);
    addAdmit(device, context);
    addJoin(device, context);
}

} // namespace ventanilla::cli
