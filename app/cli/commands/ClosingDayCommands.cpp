#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/referrals/ClosingDays.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

namespace closing_days = referrals::closing_days;
using security::Session;

struct Arguments
{
    std::string date;
    std::string name;

    [[nodiscard]] QDate day() const { return QDate::fromString(QString::fromStdString(date), Qt::ISODate); }
};

Result<void> add(Context &context, Session &session, const Arguments &arguments)
{
    const auto added = closing_days::add(session, arguments.day(), QString::fromStdString(arguments.name));
    if (!added)
        return failure(added.error());
    context.answer(QJsonObject{{QStringLiteral("day"), json::of(arguments.day())}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 counts for no deadline that is given from now on."))
            .arg(words::date(arguments.day())));
    return {};
}

Result<void> remove(Context &context, Session &session, const Arguments &arguments)
{
    if (auto removed = closing_days::remove(session, arguments.day()); !removed)
        return removed;
    context.answer(QJsonObject{{QStringLiteral("day"), json::of(arguments.day())}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 is a day like others again.")).arg(words::date(arguments.day())));
    return {};
}

Result<void> list(Context &context, Session &session, const Arguments &)
{
    const auto days = closing_days::all(session);
    if (!days)
        return failure(days.error());
    QJsonArray array;
    for (const auto &day : *days) {
        array.append(QJsonObject{{QStringLiteral("day"), json::of(day.day)}, {QStringLiteral("name"), day.name}});
        if (!context.json())
            context.print(QStringLiteral("%1  %2").arg(words::date(day.day), day.name));
    }
    if (context.json())
        context.printJson(array);
    else if (days->empty())
        context.print(words(QT_TRANSLATE_NOOP("Cli", "There are no closing days besides the public holidays.")));
    return {};
}

using Run = Result<void> (*)(Context &, Session &, const Arguments &);

CLI::App *addSubcommand(CLI::App &family, Context &context, const char *name, const char *help,
    const std::shared_ptr<Arguments> &arguments, Run run)
{
    CLI::App *command = family.add_subcommand(name, helpWords(help));
    command->callback([&context, arguments, run] {
        context.withSession([&](Session &session) { return run(context, session, *arguments); });
    });
    return command;
}

void addDate(CLI::App *command, const std::shared_ptr<Arguments> &arguments)
{
    command->add_option("date", arguments->date, helpWords(QT_TRANSLATE_NOOP("Cli", "The day; yyyy-mm-dd")))
        ->required();
}

} // namespace

void addClosingDayCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *family = app.add_subcommand("closing-day",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Days on which the municipality is closed, which count for no deadline")));
    family->require_subcommand(1);
    family->footer("ventanilla-cli --store ninhue --operator jefa closing-day list");
    CLI::App *adding =
        addSubcommand(*family, context, "add", QT_TRANSLATE_NOOP("Cli", "Add a closing day"), arguments, add);
    addDate(adding, arguments);
    adding->add_option("name", arguments->name, helpWords(QT_TRANSLATE_NOOP("Cli", "Why it is closed")))->required();
    adding->footer(
        "ventanilla-cli --store ninhue --operator jefa closing-day add 2026-12-31 \"Aniversario de la comuna\"");
    addSubcommand(*family, context, "list", QT_TRANSLATE_NOOP("Cli", "List them"), arguments, list)
        ->footer("ventanilla-cli --store ninhue --operator jefa closing-day list --json");
    CLI::App *removing =
        addSubcommand(*family, context, "remove", QT_TRANSLATE_NOOP("Cli", "Remove a closing day"), arguments, remove);
    addDate(removing, arguments);
    removing->footer("ventanilla-cli --store ninhue --operator jefa closing-day remove 2026-12-31");
}

} // namespace ventanilla::cli
