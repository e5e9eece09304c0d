#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/sync/engine/ConflictReview.h"
#include "ui/words/Format.h"

#include <array>
#include <memory>

namespace ventanilla::cli {

namespace {

using security::Session;
using sync::ReviewedConflict;
using sync::ReviewedSide;

constexpr int pageSize = 200;

QString wordOf(sync::ConflictKind kind)
{
    switch (kind) {
    case sync::ConflictKind::Value:
        return QStringLiteral("value");
    case sync::ConflictKind::Deleted:
        return QStringLiteral("deleted");
    case sync::ConflictKind::SameKey:
        return QStringLiteral("same_key");
    case sync::ConflictKind::Steps:
        return QStringLiteral("steps");
    }
    return {};
}

// Numbers beyond what JSON's readers keep exactly, such as ids, stay text.
QJsonValue valueJson(const QVariant &value)
{
    constexpr qint64 largestExact = qint64(1) << 53;
    const qint64 number = value.toLongLong();
    if (value.typeId() == QMetaType::LongLong && (number > largestExact || number < -largestExact))
        return QString::number(number);
    return value.typeId() == QMetaType::QByteArray ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex()))
                                                   : QJsonValue::fromVariant(value);
}

QJsonObject sideJson(const ReviewedSide &reviewed)
{
    return QJsonObject{{QStringLiteral("value"), valueJson(reviewed.side.value)},
        {QStringLiteral("device"), reviewed.side.device},
        {QStringLiteral("device_name"), json::of(reviewed.deviceName)},
        {QStringLiteral("operator"), json::of(reviewed.operatorName)},
        {QStringLiteral("at"), json::of(reviewed.side.at)}, {QStringLiteral("of"), json::of(reviewed.referredName)}};
}

QJsonObject conflictJson(const ReviewedConflict &reviewed)
{
    QJsonArray sides;
    for (const ReviewedSide &side : reviewed.sides)
        sides.append(sideJson(side));
    return QJsonObject{{QStringLiteral("id"), reviewed.conflict.id},
        {QStringLiteral("kind"), wordOf(reviewed.conflict.kind)},
        {QStringLiteral("table"), QString::fromStdString(reviewed.conflict.table)},
        {QStringLiteral("row"), json::of(reviewed.row.folio)},
        {QStringLiteral("column"), json::of(QString::fromStdString(reviewed.conflict.column))},
        {QStringLiteral("sides"), sides}};
}

void printConflict(Context &context, const ReviewedConflict &reviewed)
{
    const sync::Conflict &conflict = reviewed.conflict;
    context.print(QStringLiteral("%1  %2 %3 %4")
                      .arg(QString::number(conflict.id), QString::fromStdString(conflict.table), reviewed.row.folio,
                          QString::fromStdString(conflict.column)));
    for (const ReviewedSide &side : reviewed.sides)
        context.print(
            QStringLiteral("    %1  (%2, %3, %4)")
                .arg(side.side.value.toString(), side.operatorName, side.deviceName, words::dateTime(side.side.at)));
}

// All that are this operator's to decide.
Result<std::vector<ReviewedConflict>> openConflicts(Session &session)
{
    std::vector<ReviewedConflict> all;
    qint64 after = 0;
    do {
        auto page = sync::conflict_review::open(session, after, pageSize);
        if (!page)
            return failure(page.error());
        all.insert(all.end(), page->conflicts.begin(), page->conflicts.end());
        after = page->last;
    } while (after != 0);
    return all;
}

Result<void> listConflicts(Context &context, Session &session)
{
    const auto all = openConflicts(session);
    if (!all)
        return failure(all.error());
    QJsonArray array;
    for (const ReviewedConflict &conflict : *all) {
        if (context.json())
            array.append(conflictJson(conflict));
        else
            printConflict(context, conflict);
    }
    if (context.json())
        context.printJson(array);
    else if (all->empty())
        context.print(words(QT_TRANSLATE_NOOP("Cli", "There are no open conflicts for you to decide.")));
    return {};
}

struct ResolveOptions
{
    qint64 id = 0;
    std::string value;
    std::string keep;
    bool hasValue = false;
};

constexpr std::array sideWords{"first", "second", "third", "fourth", "fifth"};

// What was typed takes the type of the values it stands beside.
Result<QVariant> typedValue(const ReviewedConflict &conflict, const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    for (const ReviewedSide &side : conflict.sides) {
        const int type = side.side.value.typeId();
        bool ok = true;
        if (type == QMetaType::LongLong) {
            const qlonglong number = text.toLongLong(&ok);
            return ok ? Result<QVariant>(number) : failure(ErrorKind::InvalidInput, QStringLiteral("value"));
        }
        if (type == QMetaType::Double) {
            const double number = text.toDouble(&ok);
            return ok ? Result<QVariant>(number) : failure(ErrorKind::InvalidInput, QStringLiteral("value"));
        }
    }
    return QVariant(text);
}

Result<QVariant> chosenValue(const ReviewedConflict &conflict, const ResolveOptions &options)
{
    if (options.hasValue)
        return typedValue(conflict, options.value);
    const auto found = std::find(sideWords.begin(), sideWords.end(), options.keep);
    const auto index = size_t(found - sideWords.begin());
    if (index >= conflict.sides.size())
        return failure(ErrorKind::InvalidInput, QStringLiteral("value"), QStringLiteral("range"));
    return conflict.sides[index].side.value;
}

Result<void> resolveConflict(Context &context, Session &session, const ResolveOptions &options)
{
    const auto all = openConflicts(session);
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
        [&](const ReviewedConflict &candidate) { return candidate.conflict.id == options.id; });
    if (found == all->end())
        return failure(ErrorKind::NotFound, QStringLiteral("conflict"));
    const auto value = chosenValue(*found, options);
    if (!value)
        return failure(value.error());
    if (auto resolved = sync::conflict_review::resolve(session, options.id, *value); !resolved)
        return resolved;
    context.answer(QJsonObject{{QStringLiteral("id"), options.id}, {QStringLiteral("value"), valueJson(*value)}},
        words(QT_TRANSLATE_NOOP("Cli", "The conflict is decided, for all computers.")));
    return {};
}

void addResolve(CLI::App &conflict, Context &context)
{
    auto options = std::make_shared<ResolveOptions>();
    CLI::App *resolve =
        conflict.add_subcommand("resolve", helpWords(QT_TRANSLATE_NOOP("Cli", "Decide one, for all computers")));
    resolve->add_option("id", options->id, helpWords(QT_TRANSLATE_NOOP("Cli", "Its number, as conflict list shows")))
        ->required();
    CLI::Option_group *how = resolve->add_option_group("decision");
    CLI::Option *value =
        how->add_option("--value", options->value, helpWords(QT_TRANSLATE_NOOP("Cli", "The value that shall stand")));
    how->add_option(
           "--keep", options->keep, helpWords(QT_TRANSLATE_NOOP("Cli", "Which of the values: first, second, third, …")))
        ->check(CLI::IsMember(std::vector<std::string>(sideWords.begin(), sideWords.end())));
    how->require_option(1);
    resolve->footer("ventanilla-cli --store ninhue --operator rosa conflict resolve 3 --keep second");
    resolve->callback([&context, options, value] {
        options->hasValue = value->count() > 0;
        context.withSession([&](Session &session) { return resolveConflict(context, session, *options); });
    });
}

} // namespace

void addConflictCommands(CLI::App &app, Context &context)
{
    CLI::App *conflict = app.add_subcommand(
        "conflict", helpWords(QT_TRANSLATE_NOOP("Cli", "What two computers changed without knowing of each other")));
    conflict->require_subcommand(1);
    conflict->footer("ventanilla-cli --store ninhue --operator rosa conflict list");
    conflict->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List those that are open")))
        ->footer("ventanilla-cli --store ninhue --operator rosa conflict list --json")
        ->callback(
            [&context] { context.withSession([&](Session &session) { return listConflicts(context, session); }); });
    addResolve(*conflict, context);
}

} // namespace ventanilla::cli
