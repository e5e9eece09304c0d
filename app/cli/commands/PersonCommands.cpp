#include "app/cli/JsonValues.h"
#include "app/cli/PersonLookup.h"
#include "app/cli/ScreeningJson.h"
#include "app/cli/ScreeningText.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "app/workspace/Workspace.h"
#include "core/identity/Search.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Permission;
using security::Session;

QJsonObject resultToJson(const identity::SearchResult &result)
{
    return {{QStringLiteral("id"), json::of(result.id)},
        {QStringLiteral("rut"), result.rut ? json::of(result.rut->canonical()) : QJsonValue()},
        {QStringLiteral("given_names"), result.givenNames}, {QStringLiteral("surname1"), result.surname1},
        {QStringLiteral("surname2"), result.surname2}, {QStringLiteral("birth_date"), json::of(result.birthDate)},
        {QStringLiteral("household"), json::of(result.household)}, {QStringLiteral("sector"), json::of(result.sector)},
        {QStringLiteral("segment"), json::of(result.segment)}, {QStringLiteral("score"), result.score}};
}

Result<void> runSearch(Context &context, Session &session, const std::string &text, int limit)
{
    identity::PersonSearch search(session);
    const auto results = search.search(QString::fromStdString(text), limit);
    if (!results)
        return failure(results.error());
    QJsonArray array;
    for (const identity::SearchResult &result : *results) {
        if (context.json()) {
            array.append(resultToJson(result));
            continue;
        }
        const QString rut = result.rut ? result.rut->display() : QStringLiteral("—");
        context.print(QStringLiteral("%1  %2 %3 %4  %5  %6")
                          .arg(rut, 12)
                          .arg(result.givenNames, result.surname1, result.surname2, words::date(result.birthDate),
                              result.sector));
    }
    if (context.json())
        context.printJson(array);
    else if (results->empty())
        context.note(words(QT_TRANSLATE_NOOP("Cli", "Nobody was found.")));
    return {};
}

Result<void> runScreening(Context &context, Session &session, const std::string &text)
{
    const auto person = personOf(session, Permission::ReadPersonalFile, text);
    if (!person)
        return failure(person.error());
    const auto screening = attention::openScreening(session, workspace::frontDeskSources(), *person);
    if (!screening)
        return failure(screening.error());
    if (context.json())
        context.printJson(screeningToJson(*screening));
    else
        context.print(screeningText(*screening));
    return {};
}

struct Arguments
{
    std::string text;
    int limit = 20;
};

} // namespace

void addPersonCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *search = app.add_subcommand("search",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Find persons by RUT, name, address, folio or telephone, best first")));
    search->add_option("text", arguments->text, helpWords(QT_TRANSLATE_NOOP("Cli", "What to search for")))->required();
    search->add_option("--limit", arguments->limit, helpWords(QT_TRANSLATE_NOOP("Cli", "How many at most, up to 200")))
        ->check(CLI::Range(1, 200).description(""));
    search->footer("ventanilla-cli --store ninhue --operator rosa search \"gonsales maria\" --limit 5");
    search->callback([&context, arguments] {
        context.withSession(
            [&](Session &session) { return runSearch(context, session, arguments->text, arguments->limit); });
    });

    CLI::App *screening =
        app.add_subcommand("screening", helpWords(QT_TRANSLATE_NOOP("Cli", "Everything known of a person")));
    screening->add_option("person", arguments->text, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio")))->required();
    screening->footer("ventanilla-cli --store ninhue --operator rosa screening 12345678-5 --json");
    screening->callback([&context, arguments] {
        context.withSession([&](Session &session) { return runScreening(context, session, arguments->text); });
    });
}

} // namespace ventanilla::cli
