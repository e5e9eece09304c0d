#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "ui/documents/CataloguePdf.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using catalogue::CatalogueOrder;
using documents::CatalogueAudience;
using documents::CataloguePaper;

struct Arguments
{
    CatalogueOrder order = CatalogueOrder::Unit;
    CatalogueAudience audience = CatalogueAudience::Public;
    std::optional<CataloguePaper> paper;
    std::string pdf;
};

const std::map<std::string, CatalogueOrder> orders{
    {"unit", CatalogueOrder::Unit}, {"stage", CatalogueOrder::LifeStage}, {"need", CatalogueOrder::Need}};
const std::map<std::string, CatalogueAudience> audiences{
    {"public", CatalogueAudience::Public}, {"wall", CatalogueAudience::Wall}};
const std::map<std::string, CataloguePaper> papers{
    {"letter", CataloguePaper::Letter}, {"a4", CataloguePaper::A4}, {"a3", CataloguePaper::A3}};

Result<void> print(Context &context, security::Session &session, const Arguments &arguments)
{
    const auto catalogue = catalogue::printedCatalogue(session, arguments.order);
    if (!catalogue)
        return failure(catalogue.error());
    const documents::CataloguePages pages(
        *catalogue, arguments.audience, arguments.paper.value_or(documents::usualPaper(arguments.audience)));
    const QString file = QString::fromStdString(arguments.pdf);
    if (auto written = documents::writePdf(pages.paper(), file); !written)
        return written;
    context.answer(QJsonObject{{QStringLiteral("pdf"), file}, {QStringLiteral("pages"), pages.count()}},
        words(QT_TRANSLATE_NOOP("Cli", "Catalogue written to %1 (pages: %2)")).arg(file).arg(pages.count()));
    return {};
}

} // namespace

void addCataloguePrintCommands(CLI::App &app, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *family =
        app.add_subcommand("catalogue", helpWords(QT_TRANSLATE_NOOP("Cli", "The catalogue as a whole, on paper")));
    family->require_subcommand(1);
    CLI::App *command = family->add_subcommand(
        "print", helpWords(QT_TRANSLATE_NOOP("Cli", "Write the catalogue as a booklet for the public or a poster")));
    command
        ->add_option(
            "--by", arguments->order, helpWords(QT_TRANSLATE_NOOP("Cli", "In sections by unit, stage or need")))
        ->transform(CLI::CheckedTransformer(orders));
    command
        ->add_option(
            "--for", arguments->audience, helpWords(QT_TRANSLATE_NOOP("Cli", "public: a booklet; wall: a poster")))
        ->transform(CLI::CheckedTransformer(audiences));
    command
        ->add_option("--paper", arguments->paper,
            helpWords(QT_TRANSLATE_NOOP("Cli", "letter, a4 or a3; otherwise letter for the public, a3 for the wall")))
        ->transform(CLI::CheckedTransformer(papers));
    command->add_option("--pdf", arguments->pdf, helpWords(QT_TRANSLATE_NOOP("Cli", "File to write")))->required();
    for (CLI::App *each : {family, command})
        each->footer(
            "ventanilla-cli --store ninhue --operator rosa catalogue print --by need --for wall --pdf muro.pdf");
    command->callback([&context, arguments] {
        context.withSession([&](security::Session &session) { return print(context, session, *arguments); });
    });
}

} // namespace ventanilla::cli
