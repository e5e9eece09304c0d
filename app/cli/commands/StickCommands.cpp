#include "app/cli/ExchangeJson.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/base/ErrorCode.h"
#include "core/sync/carrier/StickExchange.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Session;

// The computers a stick is for: one, or every other one that was not taken out.
Result<std::vector<sync::Certificate>> receivers(Session &session, const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool all = text == QLatin1String("all");
    if (!all && !isNumber)
        return failure(ErrorKind::InvalidInput, QStringLiteral("device"));
    auto devices =
        session.database().read([](store::Connection &connection) { return sync::known_devices::all(connection); });
    const auto info = session.database().info();
    if (!devices || !info)
        return failure(devices ? info.error() : devices.error());
    std::erase_if(*devices, [&](const sync::Certificate &device) {
        return all ? device.device == info->device || device.revoked : device.device != number;
    });
    if (devices->empty())
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    return devices;
}

QJsonObject exportJson(const sync::Certificate &receiver, const sync::StickExport &exported)
{
    return QJsonObject{{QStringLiteral("device"), receiver.device}, {QStringLiteral("file"), exported.file},
        {QStringLiteral("batches"), exported.batches}, {QStringLiteral("entries"), exported.entries},
        {QStringLiteral("bytes"), exported.bytes}};
}

QString exportSentence(const sync::Certificate &receiver, const sync::StickExport &exported)
{
    return words(QT_TRANSLATE_NOOP("Cli", "%1: %2 changes (%3) written to %4"))
        .arg(words::computerName(receiver.name, receiver.device), words::number(exported.entries),
            words::fileSize(exported.bytes), exported.file);
}

Result<void> exportStick(Context &context, Session &session, const std::string &folder, const std::string &receiver)
{
    const auto devices = receivers(session, receiver);
    if (!devices)
        return failure(devices.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Writing")));
    QJsonArray array;
    for (const sync::Certificate &device : *devices) {
        const auto exported =
            sync::stick::exportTo(session.database(), QString::fromStdString(folder), device.device, progress);
        if (!exported)
            return failure(exported.error());
        array.append(exportJson(device, *exported));
        if (!context.json())
            context.print(exportSentence(device, *exported));
    }
    if (context.json())
        context.printJson(QJsonObject{{QStringLiteral("files"), array}});
    return {};
}

using Refused = std::vector<sync::stick::RefusedFile>;

QJsonObject importJson(const sync::StickImport &taken, const Refused &refused)
{
    QJsonArray problems;
    for (const sync::stick::RefusedFile &file : refused)
        problems.append(
            QJsonObject{{QStringLiteral("file"), file.name}, {QStringLiteral("problem"), codeOf(file.error.kind)}});
    return QJsonObject{{QStringLiteral("files"), taken.files}, {QStringLiteral("receipts"), taken.receipts},
        {QStringLiteral("known"), taken.known}, {QStringLiteral("for_others"), taken.forOthers},
        {QStringLiteral("received_entries"), taken.reception.entries},
        {QStringLiteral("received_transactions"), taken.reception.transactions},
        {QStringLiteral("conflicts"), taken.reception.conflicts},
        {QStringLiteral("waiting"), waitingJson(taken.reception.waiting)}, {QStringLiteral("refused"), problems}};
}

void printImport(Context &context, const sync::StickImport &taken)
{
    context.print(
        words(QT_TRANSLATE_NOOP("Cli", "Read: %1 files, %2 receipts; %3 changes received."))
            .arg(words::number(taken.files), words::number(taken.receipts), words::number(taken.reception.entries)));
    if (taken.known > 0)
        context.print(
            words(QT_TRANSLATE_NOOP("Cli", "Files that said nothing new: %1")).arg(words::number(taken.known)));
    if (taken.forOthers > 0)
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Files for other computers, left where they are: %1"))
                          .arg(words::number(taken.forOthers)));
    if (taken.reception.conflicts > 0)
        context.print(words(QT_TRANSLATE_NOOP("Cli", "There are %1 new conflicts: see conflict list."))
                          .arg(words::number(taken.reception.conflicts)));
    if (!taken.reception.waiting.empty())
        context.print(words(QT_TRANSLATE_NOOP(
            "Cli", "Some changes wait for those of another computer, which have not come yet: see sync status.")));
}

Result<void> importStick(Context &context, Session &session, const std::string &folder)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Reading")));
    const auto result = sync::stick::importFrom(session.database(), QString::fromStdString(folder), progress);
    if (!result)
        return failure(result.error());
    const auto &[taken, refused] = *result;
    if (context.json())
        context.printJson(importJson(taken, refused));
    else
        printImport(context, taken);
    for (const sync::stick::RefusedFile &file : refused)
        context.refuse(words(QT_TRANSLATE_NOOP("Cli", "%1: %2")).arg(file.name, words::stickFileProblem(file.error)));
    return {};
}

} // namespace

void addStickCommands(CLI::App &sync, Context &context)
{
    auto folder = std::make_shared<std::string>();
    auto receiver = std::make_shared<std::string>("all");
    CLI::App *out = sync.add_subcommand("export",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Write what other computers lack into sealed files, for a stick")));
    out->add_option("--to", *folder, helpWords(QT_TRANSLATE_NOOP("Cli", "Folder of the stick")))->required();
    out->add_option("--for", *receiver,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the computer it is for; all of them by default")));
    out->footer("ventanilla-cli --store ninhue --operator rosa sync export --to /media/usb --for 2");
    out->callback([&context, folder, receiver] {
        context.withSession([&](Session &session) { return exportStick(context, session, *folder, *receiver); });
    });
    CLI::App *in = sync.add_subcommand("import",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Take what a stick brings for this computer, and leave receipts")));
    in->add_option("folder", *folder, helpWords(QT_TRANSLATE_NOOP("Cli", "Folder of the stick")))->required();
    in->footer("ventanilla-cli --store ninhue --operator rosa sync import /media/usb --json");
    in->callback([&context, folder] {
        context.withSession([&](Session &session) { return importStick(context, session, *folder); });
    });
}

} // namespace ventanilla::cli
