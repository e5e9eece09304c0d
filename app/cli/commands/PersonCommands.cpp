#include "app/cli/JsonValues.h"
#include "app/cli/ScreeningJson.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "app/workspace/Workspace.h"
#include "core/audit/Audit.h"
#include "core/identity/Search.h"
#include "ui/words/Format.h"
#include "ui/words/RequirementWords.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Permission;
using security::Session;

// A person named by RUT in any form or by folio. Those who may not read files may still be told who an audit is about.
Result<PersonId> personOf(Session &session, Permission permission, const std::string &text)
{
    const QString typed = QString::fromStdString(text);
    return session.read(permission, [&](store::Connection &connection) -> Result<PersonId> {
        if (const auto id = PersonId::fromFolio(typed); id && identity::persons::find(connection, *id))
            return *id;
        const auto rut = identity::Rut::parse(typed);
        if (!rut)
            return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
        const auto person = identity::persons::findByRut(connection, *rut);
        if (!person)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        return person->id;
    });
}

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

void printScreening(Context &context, const attention::Screening &screening)
{
    const identity::Person &person = screening.person;
    context.print(QStringLiteral("%1  %2  %3")
                      .arg(person.fullName(), person.rut ? person.rut->display() : QString(),
                          words::age(person.birthDate, screening.date)));
    if (screening.household) {
        const identity::Household &household = *screening.household;
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Household: %1, %2; RSH segment %3 (%4)"))
                          .arg(household.address, household.sectorName,
                              household.segment ? QString::number(*household.segment) : QStringLiteral("—"),
                              words::date(household.segmentDate)));
    }
    for (const attention::ScreeningMember &member : screening.members)
        context.print(QStringLiteral("  %1  %2  %3")
                          .arg(member.membership.relation, -16)
                          .arg(member.person.fullName(), words::age(member.person.birthDate, screening.date)));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Possible benefits not yet received:")));
    for (const catalogue::PossibleBenefit &benefit : screening.possibleBenefits) {
        QStringList reasons;
        for (const catalogue::Finding &reason : benefit.evaluation.reasons)
            reasons.append(words::finding(reason));
        context.print(QStringLiteral("  %1: %2").arg(benefit.benefit.name, reasons.join(QStringLiteral("; "))));
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Last attentions:")));
    for (const attention::PastAttention &past : screening.lastAttentions) {
        QStringList motives;
        for (const attention::PastMotive &motive : past.motives)
            motives.append(motive.name);
        context.print(QStringLiteral("  %1  %2  %3")
                          .arg(past.id.folio(), words::dateTime(past.startedAt), motives.join(QStringLiteral(", "))));
    }
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
        printScreening(context, *screening);
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
        array.append(QJsonObject{{QStringLiteral("occurred_at"), json::of(event.occurredAt)},
            {QStringLiteral("operator"), json::of(event.operatorId)}, {QStringLiteral("action"), int(event.action)},
            {QStringLiteral("detail"), json::of(event.detail)}});
    }
    context.printJson(array);
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
    search->add_option("text", arguments->text)->required();
    search->add_option("--limit", arguments->limit)->check(CLI::Range(1, 200));
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

    CLI::App *audit =
        app.add_subcommand("audit", helpWords(QT_TRANSLATE_NOOP("Cli", "Who read or changed a person's file")));
    audit->require_subcommand(1);
    CLI::App *show = audit->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "The events, newest first")));
    show->add_option("person", arguments->text)->required();
    show->add_option("--limit", arguments->limit)->check(CLI::Range(1, 1000));
    show->footer("ventanilla-cli --store ninhue --operator rosa audit show 12345678-5");
    show->callback([&context, arguments] {
        context.withSession(
            [&](Session &session) { return showAudit(context, session, arguments->text, arguments->limit); });
    });
}

} // namespace ventanilla::cli
