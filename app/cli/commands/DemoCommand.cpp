#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "app/workspace/Communes.h"
#include "app/workspace/DemoStore.h"
#include "core/demo/CommuneFigures.h"

#include <memory>

namespace ventanilla::cli {

namespace {

struct Arguments
{
    std::string commune = "16204";
    qint64 persons = 0;
    qint64 attentions = 0;
    int months = 12;
    std::string until;
    quint64 seed = 1;
};

QJsonObject summaryToJson(const workspace::DemoStore &store)
{
    QJsonArray operators;
    for (const security::Operator &who : store.summary.operators)
        operators.append(who.username);
    return {{QStringLiteral("persons"), store.summary.persons},
        {QStringLiteral("households"), store.summary.households},
        {QStringLiteral("attentions"), store.summary.attentions},
        {QStringLiteral("referrals"), store.summary.referrals}, {QStringLiteral("grants"), store.summary.grants},
        {QStringLiteral("cases"), store.summary.cases}, {QStringLiteral("operators"), operators},
        {QStringLiteral("recovery_code"), store.recoveryCode}};
}

void printSummary(Context &context, const workspace::DemoStore &store)
{
    const demo::DemoSummary &summary = store.summary;
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Invented municipality: %1 persons in %2 households, %3 attentions."))
                      .arg(summary.persons)
                      .arg(summary.households)
                      .arg(summary.attentions));
    QStringList names;
    for (const security::Operator &who : summary.operators)
        names.append(who.username);
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Operators, all with the password demo: %1"))
                      .arg(names.join(QStringLiteral(", "))));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Recovery code: %1")).arg(store.recoveryCode));
}

// "16201 Quirihue, 16204 Ninhue, …"
QString communesOfDemo()
{
    QStringList names;
    for (const QString &code : demo::communesWithFigures().value_or(QStringList())) {
        if (const auto commune = workspace::findCommune(code))
            names.append(code + QLatin1Char(' ') + commune->name);
    }
    return names.join(QStringLiteral(", "));
}

QString wordsFor(const Error &error)
{
    if (error.kind != ErrorKind::InvalidInput)
        return {};
    if (error.field == QLatin1String("commune"))
        return words(QT_TRANSLATE_NOOP("Cli", "--commune: there are figures for these only: %1."))
            .arg(communesOfDemo());
    if (error.field == QLatin1String("until"))
        return words(QT_TRANSLATE_NOOP("Cli", "--until: write a date as yyyy-mm-dd, from 2017 to 2099."));
    if (error.field == QLatin1String("months"))
        return words(QT_TRANSLATE_NOOP("Cli", "--months: write a number from 1 to %1."))
            .arg(demo::DemoOptions::mostMonths);
    if (error.field == QLatin1String("persons"))
        return words(QT_TRANSLATE_NOOP("Cli", "--persons: write a number from 1 to %1."))
            .arg(demo::DemoOptions::mostPersons);
    if (error.field == QLatin1String("attentions"))
        return words(QT_TRANSLATE_NOOP("Cli", "--attentions: write a number from 0 to %1."))
            .arg(demo::DemoOptions::mostAttentions);
    return {};
}

void refuseDemo(Context &context, const Error &error)
{
    const QString sentence = wordsFor(error);
    sentence.isEmpty() ? context.fail(error) : context.refuse(sentence);
}

void runDemo(Context &context, const Arguments &arguments, const CLI::App &command)
{
    if (context.storeFolder().isEmpty())
        return context.fail({ErrorKind::MissingInput, QStringLiteral("store"), {}});
    demo::DemoOptions options;
    options.communeCode = QString::fromStdString(arguments.commune);
    options.months = arguments.months;
    options.seed = arguments.seed;
    if (command.count("--persons") > 0)
        options.persons = arguments.persons;
    if (command.count("--attentions") > 0)
        options.attentions = arguments.attentions;
    if (!arguments.until.empty()) {
        options.until = QDate::fromString(QString::fromStdString(arguments.until), Qt::ISODate);
        if (!options.until.isValid())
            return refuseDemo(context, {ErrorKind::InvalidInput, QStringLiteral("until"), {}});
    }
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Inventing")));
    const auto store = workspace::createDemoStore(context.storeFolder(), options, context.clock(), progress);
    if (!store)
        return refuseDemo(context, store.error());
    if (context.json())
        context.printJson(summaryToJson(*store));
    else
        printSummary(context, *store);
}

} // namespace

void addDemoCommand(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("demo",
        helpWords(
            QT_TRANSLATE_NOOP("Cli", "Make a store with a whole invented municipality, the same for the same seed")));
    command->add_option(
        "--commune", arguments->commune, helpWords(QT_TRANSLATE_NOOP("Cli", "One of the 21 communes of Ñuble")));
    command->add_option("--persons", arguments->persons,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Otherwise as many as in the Registro Social de Hogares")));
    command->add_option(
        "--attentions", arguments->attentions, helpWords(QT_TRANSLATE_NOOP("Cli", "Otherwise 0.9 a person and year")));
    command->add_option("--months", arguments->months,
        helpWords(QT_TRANSLATE_NOOP("Cli", "That the attentions go back; otherwise 12")));
    command->add_option("--until", arguments->until, helpWords(QT_TRANSLATE_NOOP("Cli", "Last day, yyyy-mm-dd")));
    command->add_option(
        "--seed", arguments->seed, helpWords(QT_TRANSLATE_NOOP("Cli", "Another number invents another municipality")));
    command->footer("ventanilla-cli --store ninhue demo --commune 16204");
    command->callback([&context, arguments, command] { runDemo(context, *arguments, *command); });
}

} // namespace ventanilla::cli
