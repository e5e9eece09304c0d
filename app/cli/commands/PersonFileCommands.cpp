#include "app/cli/HistoryValues.h"
#include "app/cli/JsonValues.h"
#include "app/cli/PersonLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/audit/Audit.h"
#include "core/identity/History.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <array>
#include <memory>

namespace ventanilla::cli {

namespace {

using identity::HistoryEntry;
using security::Permission;
using security::Session;

QJsonObject entryToJson(const HistoryEntry &entry)
{
    constexpr std::array subjects{"person", "household", "membership"};
    constexpr std::array events{"created", "changed", "deleted"};
    return {{QStringLiteral("when"), json::of(entry.when)}, {QStringLiteral("who"), json::of(entry.who)},
        {QStringLiteral("subject"), QLatin1String(subjects.at(size_t(entry.subject)))},
        {QStringLiteral("event"), QLatin1String(events.at(size_t(entry.event)))},
        {QStringLiteral("field"), json::of(entry.field)}, {QStringLiteral("before"), json::of(entry.before)},
        {QStringLiteral("after"), json::of(entry.after)}};
}

QString entryText(const HistoryEntry &entry)
{
    const QString name = words::fieldName(entry.field);
    const QString what = name.isEmpty() ? entry.field : name;
    const QString line = QStringLiteral("%1  %2  ").arg(words::dateTime(entry.when), -16).arg(entry.who, -30);
    if (entry.event == HistoryEntry::Event::Deleted)
        return line + words(QT_TRANSLATE_NOOP("Cli", "taken away"));
    if (entry.field.isEmpty())
        return line + words(QT_TRANSLATE_NOOP("Cli", "registered"));
    return line + QStringLiteral("%1: %2 → %3").arg(what, textOf(entry.before), textOf(entry.after));
}

Result<void> showHistory(Context &context, Session &session, const std::string &text)
{
    const auto person = personOf(session, Permission::ReadPersonalFile, text);
    if (!person)
        return failure(person.error());
    const auto entries = identity::person_file::history(session, *person);
    if (!entries)
        return failure(entries.error());
    QJsonArray array;
    for (const HistoryEntry &entry : *entries) {
        if (context.json())
            array.append(entryToJson(entry));
        else
            context.print(entryText(entry));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> showAudit(Context &context, Session &session, const std::string &text, int limit)
{
    const auto person = personOf(session, Permission::ReadAudit, text);
    if (!person)
        return failure(person.error());
    const auto events = audit::eventsAbout(session, *person, limit);
    if (!events)
        return failure(events.error());
    QJsonArray array;
    for (const audit::Event &event : *events) {
        if (context.json())
            array.append(QJsonObject{{QStringLiteral("occurred_at"), json::of(event.occurredAt)},
                {QStringLiteral("operator"), json::of(event.username)},
                {QStringLiteral("action"), audit::codeOf(event.action)},
                {QStringLiteral("detail"), json::of(event.detail)}});
        else
            context.print(QStringLiteral("%1  %2  %3  %4")
                              .arg(words::dateTime(event.occurredAt))
                              .arg(event.username, -20)
                              .arg(audit::codeOf(event.action), -20)
                              .arg(event.detail));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

struct Arguments
{
    std::string person;
    int limit = 20;
};

void addPersonArgument(CLI::App &command, Arguments &arguments)
{
    command.add_option("person", arguments.person, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio")))->required();
}

} // namespace

void addPersonFileCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *person = app.add_subcommand("person", helpWords(QT_TRANSLATE_NOOP("Cli", "The file of a person")));
    person->require_subcommand(1);
    addPersonMergeCommands(*person, context);
    person->footer("ventanilla-cli --store ninhue --operator rosa person history 12345678-5");
    CLI::App *history = person->add_subcommand(
        "history", helpWords(QT_TRANSLATE_NOOP("Cli", "What changed in the file, who changed it and when")));
    addPersonArgument(*history, *arguments);
    history->callback([&context, arguments] {
        context.withSession([&](Session &session) { return showHistory(context, session, arguments->person); });
    });

    CLI::App *audit =
        app.add_subcommand("audit", helpWords(QT_TRANSLATE_NOOP("Cli", "Who read or changed a person's file")));
    audit->require_subcommand(1);
    audit->footer("ventanilla-cli --store ninhue --operator rosa audit show 12345678-5");
    CLI::App *show = audit->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "The events, newest first")));
    addPersonArgument(*show, *arguments);
    show->add_option("--limit", arguments->limit, helpWords(QT_TRANSLATE_NOOP("Cli", "How many at most, up to 1000")))
        ->check(CLI::Range(1, 1000).description(""));
    show->callback([&context, arguments] {
        context.withSession(
            [&](Session &session) { return showAudit(context, session, arguments->person, arguments->limit); });
    });
}

} // namespace ventanilla::cli
