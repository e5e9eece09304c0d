#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/catalogue/Catalogue.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Session;

QJsonObject benefitToJson(const catalogue::Benefit &benefit)
{
    return {{QStringLiteral("id"), json::of(benefit.id)}, {QStringLiteral("code"), benefit.code},
        {QStringLiteral("name"), benefit.name}, {QStringLiteral("description"), json::of(benefit.description)},
        {QStringLiteral("provider"), json::of(benefit.provider)},
        {QStringLiteral("requirements"), json::of(benefit.requirements)},
        {QStringLiteral("documents"), QJsonArray::fromStringList(benefit.documents)},
        {QStringLiteral("legal_basis"), json::of(benefit.legalBasis)},
        {QStringLiteral("processing_days"), json::of(benefit.processingDays)},
        {QStringLiteral("quota"), json::of(benefit.quota)}, {QStringLiteral("budget"), json::of(benefit.budget)},
        {QStringLiteral("stock"), json::of(benefit.stock)}, {QStringLiteral("valid_from"), json::of(benefit.validFrom)},
        {QStringLiteral("valid_to"), json::of(benefit.validTo)},
        {QStringLiteral("life_stage"), json::of(benefit.lifeStage)}, {QStringLiteral("need"), json::of(benefit.need)},
        {QStringLiteral("comment"), json::of(benefit.comment)}};
}

Result<void> listBenefits(Context &context, Session &session, const std::string &text)
{
    catalogue::BenefitFilter filter;
    filter.text = QString::fromStdString(text);
    const auto benefits = catalogue::listBenefits(session, filter);
    if (!benefits)
        return failure(benefits.error());
    QJsonArray array;
    for (const catalogue::Benefit &benefit : *benefits) {
        if (context.json())
            array.append(benefitToJson(benefit));
        else
            context.print(QStringLiteral("%1  %2").arg(benefit.code, -24).arg(benefit.name));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> showBenefit(Context &context, Session &session, const std::string &code)
{
    const auto benefit = catalogue::benefitByCode(session, QString::fromStdString(code));
    if (!benefit)
        return failure(benefit.error());
    context.printJson(benefitToJson(*benefit));
    return {};
}

} // namespace

void addCatalogueCommands(CLI::App &app, Context &context)
{
    CLI::App *family =
        app.add_subcommand("benefit", helpWords(QT_TRANSLATE_NOOP("Cli", "The catalogue of benefits and services")));
    family->require_subcommand(1);
    family->footer("ventanilla-cli --store ninhue --operator rosa benefit list --text cuidador");
    auto text = std::make_shared<std::string>();
    CLI::App *list = family->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List the benefits")));
    list->add_option("--text", *text, helpWords(QT_TRANSLATE_NOOP("Cli", "Only those with these words")));
    list->callback([&context, text] {
        context.withSession([&](Session &session) { return listBenefits(context, session, *text); });
    });
    CLI::App *show = family->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "Show one benefit")));
    show->add_option("code", *text)->required();
    show->callback([&context, text] {
        context.withSession([&](Session &session) { return showBenefit(context, session, *text); });
    });
}

} // namespace ventanilla::cli
