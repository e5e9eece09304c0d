#include "app/cli/HistoryValues.h"
#include "app/cli/JsonValues.h"
#include "app/cli/PersonLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/identity/LikelyDuplicates.h"
#include "core/identity/PersonMerge.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using identity::Person;
using identity::PersonComparison;
using identity::Side;
using security::Permission;
using security::Session;

struct Arguments
{
    std::string person;
    std::string other;
    std::vector<std::string> keep;
    int limit = 50;
};

QJsonObject personToJson(const Person &person)
{
    return {{QStringLiteral("id"), json::of(person.id)},
        {QStringLiteral("rut"), person.rut ? json::of(person.rut->canonical()) : QJsonValue()},
        {QStringLiteral("given_names"), person.givenNames}, {QStringLiteral("surname1"), person.surname1},
        {QStringLiteral("surname2"), person.surname2}, {QStringLiteral("birth_date"), json::of(person.birthDate)}};
}

QString personText(const Person &person)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(person.id.folio(), -10)
        .arg(person.rut ? person.rut->display() : QStringLiteral("—"), -12)
        .arg(person.fullName(), words::date(person.birthDate));
}

QJsonObject pairToJson(const identity::LikelyPair &pair)
{
    return {{QStringLiteral("standing"), personToJson(pair.standing)},
        {QStringLiteral("other"), personToJson(pair.other)}, {QStringLiteral("reason"), identity::codeOf(pair.reason)},
        {QStringLiteral("score"), pair.score}};
}

Result<void> showDuplicates(Context &context, Session &session, int limit)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Comparing persons")));
    const auto pairs = identity::duplicates::list(session, limit, progress);
    if (!pairs)
        return failure(pairs.error());
    QJsonArray array;
    for (const identity::LikelyPair &pair : *pairs) {
        if (context.json()) {
            array.append(pairToJson(pair));
            continue;
        }
        context.print(QStringLiteral("%1  %2").arg(personText(pair.standing), identity::codeOf(pair.reason)));
        context.print(personText(pair.other));
        context.print(QString());
    }
    if (context.json())
        context.printJson(array);
    else if (pairs->empty())
        context.note(words(QT_TRANSLATE_NOOP("Cli", "Nobody seems to be registered twice.")));
    return {};
}

struct Pair
{
    PersonId first;
    PersonId second;
};

Result<Pair> pairOf(Session &session, const Arguments &arguments)
{
    const auto first = personOf(session, Permission::EditPerson, arguments.person);
    if (!first)
        return failure(first.error());
    const auto second = personOf(session, Permission::EditPerson, arguments.other);
    if (!second)
        return failure(second.error());
    return Pair{*first, *second};
}

Result<PersonComparison> compared(Session &session, const Arguments &arguments)
{
    return pairOf(session, arguments).and_then([&](const Pair &pair) {
        return identity::person_merge::preview(session, pair.first, pair.second);
    });
}

QJsonObject comparisonToJson(const PersonComparison &comparison)
{
    QJsonArray fields;
    for (const identity::FieldComparison &field : comparison.fields) {
        fields.append(
            QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("standing"), json::of(field.standing)},
                {QStringLiteral("other"), json::of(field.other)}, {QStringLiteral("differs"), field.differs()},
                {QStringLiteral("proposed"),
                    field.proposed == Side::Other ? QStringLiteral("other") : QStringLiteral("standing")}});
    }
    QJsonArray counts;
    for (const identity::RecordCount &count : comparison.counts) {
        counts.append(QJsonObject{{QStringLiteral("table"), count.table}, {QStringLiteral("standing"), count.standing},
            {QStringLiteral("other"), count.other}});
    }
    return {{QStringLiteral("standing"), personToJson(comparison.standing)},
        {QStringLiteral("other"), personToJson(comparison.other)}, {QStringLiteral("fields"), fields},
        {QStringLiteral("counts"), counts}, {QStringLiteral("two_ruts"), comparison.haveTwoRuts()},
        {QStringLiteral("one_already"), comparison.areOne()}};
}

Result<void> compare(Context &context, Session &session, const Arguments &arguments)
{
    const auto comparison = compared(session, arguments);
    if (!comparison)
        return failure(comparison.error());
    if (context.json()) {
        context.printJson(comparisonToJson(*comparison));
        return {};
    }
    context.print(personText(comparison->standing));
    context.print(personText(comparison->other));
    for (const identity::FieldComparison &field : comparison->fields) {
        if (field.standing == field.other)
            continue;
        const bool other = field.proposed == Side::Other;
        context.print(QStringLiteral("  %1: %2%3 | %4%5")
                          .arg(field.field, textOf(field.standing), other ? QString() : QStringLiteral(" *"),
                              textOf(field.other), other ? QStringLiteral(" *") : QString()));
    }
    for (const identity::RecordCount &count : comparison->counts)
        context.print(QStringLiteral("  %1: %2 | %3").arg(count.table).arg(count.standing).arg(count.other));
    return {};
}

// `a` and `b` are the persons as they were named; what stands for which follows from the comparison.
Result<identity::MergeChoices> choicesOf(
    Session &session, const Arguments &arguments, PersonId first, const PersonComparison &comparison)
{
    const auto standing = session.read(Permission::EditPerson,
        [&](store::Connection &connection) { return identity::persons::standing(connection, first); });
    if (!standing)
        return failure(standing.error());
    const bool firstStands =
        comparison.areOne() ? first == comparison.standing.id : *standing && (*standing)->id == comparison.standing.id;
    identity::MergeChoices choices;
    for (const std::string &text : arguments.keep) {
        const size_t equals = text.rfind('=');
        const bool keepsFirst = text.substr(equals + 1) == "a";
        choices[QString::fromStdString(text.substr(0, equals))] =
            keepsFirst == firstStands ? Side::Standing : Side::Other;
    }
    return choices;
}

Result<void> merge(Context &context, Session &session, const Arguments &arguments)
{
    const auto pair = pairOf(session, arguments);
    if (!pair)
        return failure(pair.error());
    const auto comparison = identity::person_merge::preview(session, pair->first, pair->second);
    if (!comparison)
        return failure(comparison.error());
    const auto choices = choicesOf(session, arguments, pair->first, *comparison);
    if (!choices)
        return failure(choices.error());
    if (auto merged = identity::person_merge::merge(session, *comparison, *choices); !merged)
        return merged;
    const QString standing = comparison->standing.id.folio();
    const QString other = comparison->other.id.folio();
    context.answer(QJsonObject{{QStringLiteral("standing"), standing}, {QStringLiteral("merged"), other}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 and %2 are one person now; %1 stands for both.")).arg(standing, other));
    return {};
}

Result<void> separate(Context &context, Session &session, const Arguments &arguments)
{
    const auto person = personOf(session, Permission::EditPerson, arguments.person);
    if (!person)
        return failure(person.error());
    if (auto separated = identity::person_merge::separate(session, *person); !separated)
        return separated;
    context.answer(QJsonObject{{QStringLiteral("separated"), person->folio()}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 is a person of their own again.")).arg(person->folio()));
    return {};
}

Result<void> tellApart(Context &context, Session &session, const Arguments &arguments)
{
    const auto pair = pairOf(session, arguments);
    if (!pair)
        return failure(pair.error());
    if (auto told = identity::person_merge::tellApart(session, pair->first, pair->second); !told)
        return told;
    const QString first = pair->first.folio();
    const QString second = pair->second.folio();
    context.answer(QJsonObject{{QStringLiteral("distinct"), QJsonArray{first, second}}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 and %2 are two persons, and will not be proposed again."))
            .arg(first, second));
    return {};
}

std::string checkKeep(const std::string &text)
{
    const bool fits = text.size() > 2 && (text.ends_with("=a") || text.ends_with("=b"));
    return fits
        ? std::string()
        : helpWords(QT_TRANSLATE_NOOP("Cli", "--keep: write the field and whose value it keeps, FIELD=a or FIELD=b"));
}

using Command = Result<void> (*)(Context &, Session &, const Arguments &);

void run(CLI::App &command, Context &context, const std::shared_ptr<Arguments> &arguments, Command body)
{
    command.callback([&context, arguments, body] {
        context.withSession([&](Session &session) { return body(context, session, *arguments); });
    });
}

void addPair(CLI::App &command, Arguments &arguments)
{
    command.add_option("a", arguments.person, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio of the one")))
        ->required();
    command.add_option("b", arguments.other, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio of the other")))
        ->required();
}

} // namespace

void addPersonMergeCommands(CLI::App &person, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *list = person.add_subcommand(
        "duplicates", helpWords(QT_TRANSLATE_NOOP("Cli", "Pairs of persons who may be one, the surest first")));
    list->add_option("--limit", arguments->limit, helpWords(QT_TRANSLATE_NOOP("Cli", "How many at most, up to 10000")))
        ->check(CLI::Range(1, 10'000).description(""));
    list->footer("ventanilla-cli --store ninhue --operator rosa person duplicates --limit 20");
    run(*list, context, arguments, [](Context &shown, Session &session, const Arguments &given) {
        return showDuplicates(shown, session, given.limit);
    });

    CLI::App *comparison = person.add_subcommand("compare",
        helpWords(
            QT_TRANSLATE_NOOP("Cli", "What two persons' files say, datum by datum, and what a merge would keep")));
    addPair(*comparison, *arguments);
    comparison->footer("ventanilla-cli --store ninhue --operator rosa person compare 1-42 3-7");
    run(*comparison, context, arguments, compare);

    CLI::App *merging = person.add_subcommand(
        "merge", helpWords(QT_TRANSLATE_NOOP("Cli", "Say that two files are of one person; it can be taken back")));
    addPair(*merging, *arguments);
    merging
        ->add_option("--keep", arguments->keep,
            helpWords(QT_TRANSLATE_NOOP("Cli", "FIELD=a or FIELD=b: whose value is kept, where they differ")))
        ->check(checkKeep);
    merging->footer("ventanilla-cli --store ninhue --operator rosa person merge 1-42 3-7 --keep phone=b");
    run(*merging, context, arguments, merge);

    CLI::App *separating = person.add_subcommand(
        "separate", helpWords(QT_TRANSLATE_NOOP("Cli", "Take back that a file is of the same person as another")));
    separating->add_option("person", arguments->person, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio")))
        ->required();
    separating->footer("ventanilla-cli --store ninhue --operator rosa person separate 3-7");
    run(*separating, context, arguments, separate);

    CLI::App *distinct = person.add_subcommand(
        "distinct", helpWords(QT_TRANSLATE_NOOP("Cli", "Say that two who look like one person are two")));
    addPair(*distinct, *arguments);
    distinct->footer("ventanilla-cli --store ninhue --operator rosa person distinct 1-42 3-7");
    run(*distinct, context, arguments, tellApart);
}

} // namespace ventanilla::cli
