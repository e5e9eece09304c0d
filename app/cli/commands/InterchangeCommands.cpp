#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/interchange/Export.h"
#include "core/interchange/Import.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using interchange::Kind;
using security::Session;

struct Arguments
{
    std::string kind;
    std::string file;
    std::string mapping;
    std::string rejects;
    bool dryRun = false;
};

Result<Kind> kindOf(const std::string &word)
{
    const auto kind = interchange::kindFromCode(QString::fromStdString(word));
    if (!kind)
        return failure(ErrorKind::InvalidInput, QStringLiteral("kind"));
    return *kind;
}

QJsonObject reportToJson(const interchange::ImportReport &report)
{
    return {{QStringLiteral("read"), report.read}, {QStringLiteral("new"), report.added},
        {QStringLiteral("changed"), report.changed}, {QStringLiteral("equal"), report.equal},
        {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("rejects_file"), report.rejectsFile.isEmpty() ? QJsonValue() : QJsonValue(report.rejectsFile)}};
}

void printReport(Context &context, const interchange::ImportReport &report)
{
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Read %1: new %2, changed %3, equal %4, rejected %5."))
                      .arg(report.read)
                      .arg(report.added)
                      .arg(report.changed)
                      .arg(report.equal)
                      .arg(report.rejected));
    if (!report.rejectsFile.isEmpty())
        context.print(
            words(QT_TRANSLATE_NOOP("Cli", "The rejected rows are in %1: mend them there and import that file."))
                .arg(report.rejectsFile));
}

// What may be told without anybody's data: lines and columns, not values.
void noteProblems(Context &context, const interchange::ImportReport &report)
{
    if (!report.unknownColumns.isEmpty())
        context.note(words(QT_TRANSLATE_NOOP("Cli", "Columns passed over: %1"))
                         .arg(report.unknownColumns.join(QStringLiteral(", "))));
    for (const interchange::RowProblem &problem : report.problems)
        context.note(words(QT_TRANSLATE_NOOP("Cli", "Line %1, %2: %3"))
                         .arg(QString::number(problem.line), problem.column, interchange::sentence(problem.reason)));
}

// A column is missing from a file, not from a form.
Result<void> refuseFile(Context &context, const Error &error)
{
    if (error.kind != ErrorKind::MissingInput)
        return failure(error);
    if (error.field == QLatin1String("header"))
        context.refuse(words(QT_TRANSLATE_NOOP("Cli", "The file is empty: its first row must name the columns.")));
    else
        context.refuse(words(
            QT_TRANSLATE_NOOP("Cli",
                "The file has no column %1, without which its rows cannot be told apart: add it, or say with --mapping "
                "which one it is."))
                           .arg(error.field));
    return {};
}

Result<void> runImport(Context &context, Session &session, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.kind);
    if (!kind)
        return failure(kind.error());
    interchange::ImportOptions options;
    options.dryRun = arguments.dryRun;
    options.rejectsFile = QString::fromStdString(arguments.rejects);
    if (!arguments.mapping.empty()) {
        auto mapping = interchange::mappings::readFile(QString::fromStdString(arguments.mapping));
        if (!mapping)
            return failure(mapping.error());
        options.mapping = std::move(*mapping);
    }
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Importing")));
    const auto report =
        interchange::importFile(session, *kind, QString::fromStdString(arguments.file), options, progress);
    if (!report)
        return refuseFile(context, report.error());
    noteProblems(context, *report);
    if (context.json())
        context.printJson(reportToJson(*report));
    else
        printReport(context, *report);
    return {};
}

Result<void> runExport(Context &context, Session &session, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.kind);
    if (!kind)
        return failure(kind.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exporting")));
    const auto report = interchange::exportFile(session, *kind, QString::fromStdString(arguments.file), progress);
    if (!report)
        return failure(report.error());
    if (context.json())
        context.printJson(
            QJsonObject{{QStringLiteral("written"), report->written}, {QStringLiteral("left_out"), report->leftOut}});
    else
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Rows written: %1. Without a key that the file could name: %2."))
                          .arg(report->written)
                          .arg(report->leftOut));
    return {};
}

void addKindAndFile(CLI::App &command, Arguments &arguments)
{
    std::string kinds;
    for (const Kind kind : interchange::allKinds)
        kinds += (kinds.empty() ? "" : ", ") + codeOf(kind).toStdString();
    const auto check = [](const std::string &word) {
        return interchange::kindFromCode(QString::fromStdString(word)) ? std::string() : std::string("kind");
    };
    command.add_option("kind", arguments.kind, kinds)->required()->check(CLI::Validator(check, ""));
    command.add_option("file", arguments.file, helpWords(QT_TRANSLATE_NOOP("Cli", "CSV or XLSX")))->required();
}

} // namespace

void addInterchangeCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *import = app.add_subcommand("import",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Bring a spreadsheet or a CSV file of another system into the store")));
    addKindAndFile(*import, *arguments);
    import->add_option("--mapping", arguments->mapping,
        helpWords(QT_TRANSLATE_NOOP("Cli", "JSON file that says which column is which")));
    import->add_option("--rejects", arguments->rejects,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Where the rejected rows go; otherwise beside the file")));
    import->add_flag(
        "--dry-run", arguments->dryRun, helpWords(QT_TRANSLATE_NOOP("Cli", "Report everything and write nothing")));
    import->footer("ventanilla-cli --store ninhue --operator rosa import hogares rsh.csv --dry-run");
    import->callback([&context, arguments] {
        context.withSession([&](Session &session) { return runImport(context, session, *arguments);
});
} // namespace ventanilla::cli
);

CLI::App *toFile = app.add_subcommand(
    "export", helpWords(QT_TRANSLATE_NOOP("Cli", "Write one kind of data as CSV, or as XLSX by the file's name")));
addKindAndFile(*toFile, *arguments);
toFile->footer("ventanilla-cli --store ninhue --operator rosa export personas personas.csv");
toFile->callback([&context, arguments] {
    context.withSession([&](Session &session) { return runExport(context, session, *arguments); });
});
}

} // namespace ventanilla::cli
