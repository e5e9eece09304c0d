#include "app/cli/AttentionJson.h"
#include "app/cli/JsonFile.h"
#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "app/workspace/Workspace.h"
#include "core/attention/AttentionList.h"
#include "core/attention/CodeWords.h"
#include "core/attention/FrontDesk.h"
#include "core/attention/Receipt.h"
#include "ui/documents/ReceiptPaper.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using attention::FrontDesk;
using security::Session;

Result<AttentionId> idOf(const std::string &folio)
{
    const auto id = AttentionId::fromFolio(QString::fromStdString(folio));
    if (!id)
        return failure(ErrorKind::InvalidInput, QStringLiteral("folio"));
    return *id;
}

// Whoever writes JSON has no list to choose from.
Result<void> refuseContent(Context &context, const Error &error)
{
    if (error == Error{ErrorKind::InvalidInput, QStringLiteral("channel"), {}})
        context.refuse(
            words(QT_TRANSLATE_NOOP("Cli", "Channel: use PRESENCIAL, TELEFONO, CORREO, DOMICILIO or OTRO.")));
    else if (error == Error{ErrorKind::InvalidInput, QStringLiteral("outcome"), {}})
        context.refuse(
            words(QT_TRANSLATE_NOOP("Cli", "Outcome: use INFORMADA, RESUELTA, DERIVADA, CASO or PENDIENTE.")));
    else
        return failure(error);
    return {};
}

Result<void> addAttention(Context &context, Session &session, const std::string &file)
{
    const auto object = readObject(file);
    if (!object)
        return failure(object.error());
    FrontDesk desk(session, workspace::frontDeskSources());
    attention::AttentionDraft draft = desk.begin(std::nullopt);
    auto content = contentFromJson(session, draft.content, *object);
    if (!content)
        return refuseContent(context, content.error());
    draft.content = std::move(*content);
    const bool open = object->value(QLatin1String("open")).toBool();
    const auto id = open ? desk.leaveOpen(draft) : desk.finish(draft);
    if (!id)
        return failure(id.error());
    if (context.json())
        context.printJson(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("finished"), !open}});
    else
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Registered as attention %1.")).arg(id->folio()));
    return {};
}

Result<void> showAttention(Context &context, Session &session, const std::string &folio)
{
    const auto id = idOf(folio);
    if (!id)
        return failure(id.error());
    FrontDesk desk(session, workspace::frontDeskSources());
    const auto attention = desk.read(*id);
    if (!attention)
        return failure(attention.error());
    const auto object = attentionToJson(session, *attention);
    if (!object)
        return failure(object.error());
    context.printJson(*object);
    return {};
}

Result<void> correctAttention(
    Context &context, Session &session, const std::string &folio, const std::string &file, const std::string &reason)
{
    const auto id = idOf(folio);
    if (!id)
        return failure(id.error());
    const auto object = readObject(file);
    if (!object)
        return failure(object.error());
    FrontDesk desk(session, workspace::frontDeskSources());
    const auto before = desk.read(*id);
    if (!before)
        return failure(before.error());
    const auto content = contentFromJson(session, attention::contentOf(*before), *object);
    if (!content)
        return refuseContent(context, content.error());
    if (auto corrected = desk.correct(*id, *content, QString::fromStdString(reason)); !corrected)
        return corrected;
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}},
        words(QT_TRANSLATE_NOOP("Cli", "Attention %1 has been corrected; what it said before is kept."))
            .arg(id->folio()));
    return {};
}

Result<void> writeReceipt(Context &context, Session &session, const std::string &folio, const std::string &pdf)
{
    const auto id = idOf(folio);
    if (!id)
        return failure(id.error());
    const auto receipt = attention::receiptOf(session, workspace::frontDeskSources(), *id);
    if (!receipt)
        return failure(receipt.error());
    const QString file = QString::fromStdString(pdf);
    if (auto written = documents::writePdf(documents::paperOf(*receipt), file); !written)
        return failure(written.error());
    if (context.json())
        context.printJson(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("pdf"), file}});
    else
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Receipt of %1 written to %2")).arg(id->folio(), file));
    return {};
}

struct Arguments
{
    std::string folio;
    std::string file;
    std::string reason;
    std::string date;
    bool openOnly = false;
};

QJsonObject rowToJson(const attention::AttentionRow &row)
{
    return {{QStringLiteral("folio"), json::of(row.id)}, {QStringLiteral("started_at"), json::of(row.startedAt)},
        {QStringLiteral("ended_at"), json::of(row.endedAt)}, {QStringLiteral("finished"), row.finished},
        {QStringLiteral("channel"), attention::codeWord(row.channel)}, {QStringLiteral("unit"), row.unitName},
        {QStringLiteral("operator"), row.operatorName}, {QStringLiteral("person"), json::of(row.person)},
        {QStringLiteral("name"), json::of(row.personName)},
        {QStringLiteral("motives"), QJsonArray::fromStringList(row.motiveNames)}};
}

QString rowText(const attention::AttentionRow &row)
{
    const QString person = row.personName.isEmpty() ? words(QT_TRANSLATE_NOOP("Cli", "(anonymous)")) : row.personName;
    return QStringLiteral("%1  %2  %3  %4")
        .arg(row.id.folio(), -10)
        .arg(words::dateTime(row.startedAt), person, row.motiveNames.join(QStringLiteral(", ")));
}

// The open ones however old, or those of a day: today unless told.
Result<attention::AttentionFilter> filterOf(const Context &context, const Arguments &arguments)
{
    attention::AttentionFilter filter;
    filter.openOnly = arguments.openOnly;
    filter.limit = attention::largestPage;
    if (arguments.date.empty() && arguments.openOnly)
        return filter;
    filter.from = arguments.date.empty() ? local_time::date(context.clock().now())
                                         : QDate::fromString(QString::fromStdString(arguments.date), Qt::ISODate);
    if (!filter.from.isValid())
        return failure(ErrorKind::InvalidInput, QStringLiteral("date"));
    filter.to = filter.from;
    return filter;
}

Result<void> listAttentions(Context &context, Session &session, const Arguments &arguments)
{
    auto filter = filterOf(context, arguments);
    if (!filter)
        return failure(filter.error());
    QJsonArray array;
    for (int total = 1; filter->offset < total; filter->offset += filter->limit) {
        const auto page = attention::listAttentions(session, *filter);
        if (!page)
            return failure(page.error());
        total = page->total;
        for (const attention::AttentionRow &row : page->rows) {
            if (context.json())
                array.append(rowToJson(row));
            else
                context.print(rowText(row));
        }
    }
    if (context.json())
        context.printJson(array);
    return {};
}

void addList(CLI::App &family, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *list = family.add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "The attentions of a day")));
    list->add_option("--date", arguments->date, helpWords(QT_TRANSLATE_NOOP("Cli", "Otherwise today; yyyy-mm-dd")));
    list->add_flag("--open", arguments->openOnly,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Only those left open; without --date, however old")));
    list->footer("ventanilla-cli --store ninhue --operator rosa attention list --date 2026-11-20");
    list->callback([&context, arguments] {
        context.withSession([&](Session &session) { return listAttentions(context, session, *arguments); });
    });
}

void addReceipt(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *receipt = app.add_subcommand(
        "receipt", helpWords(QT_TRANSLATE_NOOP("Cli", "The receipt that the person takes home, as PDF")));
    receipt
        ->add_option(
            "folio", arguments->folio, helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the attention, such as 1-1234")))
        ->required();
    receipt->add_option("--pdf", arguments->file, helpWords(QT_TRANSLATE_NOOP("Cli", "The PDF to write")))->required();
    receipt->footer("ventanilla-cli --store ninhue --operator rosa receipt 1-1234 --pdf 1-1234.pdf");
    receipt->callback([&context, arguments] {
        context.withSession(
            [&](Session &session) { return writeReceipt(context, session, arguments->folio, arguments->file); });
    });
}

} // namespace

void addAttentionCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *family = app.add_subcommand(
        "attention", helpWords(QT_TRANSLATE_NOOP("Cli", "What persons came for, and what they were answered")));
    family->require_subcommand(1);
    family->footer("echo '{\"rut\": \"12345678-5\", \"motives\": [{\"code\": \"SUF\", \"outcome\": \"INFORMADA\"}]}' "
                   "| ventanilla-cli --store ninhue --operator rosa attention add -");

    CLI::App *add = family->add_subcommand(
        "add", helpWords(QT_TRANSLATE_NOOP("Cli", "Register an attention written as JSON; - reads standard input")));
    add->add_option("file", arguments->file, helpWords(QT_TRANSLATE_NOOP("Cli", "JSON file; - reads standard input")))
        ->required();
    add->callback([&context, arguments] {
        context.withSession([&](Session &session) { return addAttention(context, session, arguments->file); });
    });

    CLI::App *show = family->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "Show an attention")));
    show->add_option(
            "folio", arguments->folio, helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the attention, such as 1-1234")))
        ->required();
    show->footer("ventanilla-cli --store ninhue --operator rosa attention show 1-1234");
    show->callback([&context, arguments] {
        context.withSession([&](Session &session) { return showAttention(context, session, arguments->folio); });
    });

    CLI::App *correct = family->add_subcommand(
        "correct", helpWords(QT_TRANSLATE_NOOP("Cli", "Replace what an attention says; what it said before is kept")));
    correct
        ->add_option(
            "folio", arguments->folio, helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the attention, such as 1-1234")))
        ->required();
    correct
        ->add_option("file", arguments->file, helpWords(QT_TRANSLATE_NOOP("Cli", "JSON file; - reads standard input")))
        ->required();
    correct->add_option("--reason", arguments->reason, helpWords(QT_TRANSLATE_NOOP("Cli", "Why it is corrected")))
        ->required();
    correct->footer("ventanilla-cli --store ninhue --operator rosa attention correct 1-1234 a.json --reason \"...\"");
    correct->callback([&context, arguments] {
        context.withSession([&](Session &session) {
            return correctAttention(context, session, arguments->folio, arguments->file, arguments->reason);
        });
    });
    addList(*family, context);
    addReceipt(app, context);
}

} // namespace ventanilla::cli
