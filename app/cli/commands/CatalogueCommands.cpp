#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/rules/Rule.h"
#include "ui/words/RuleErrorWords.h"

#include <QFile>

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

Result<QString> readRule(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    if (!(name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(ErrorKind::FileMissing, QStringLiteral("file"));
    constexpr qint64 largest = 1024 * 1024;
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("file"), QStringLiteral("1"));
    return QString::fromUtf8(bytes);
}

// Lines and columns as editors count them, from 1.
QJsonObject errorToJson(const QString &rule, const catalogue::RuleError &error)
{
    const QString before = rule.left(error.position);
    return {{QStringLiteral("line"), before.count(QLatin1Char('\n')) + 1},
        {QStringLiteral("column"), before.size() - before.lastIndexOf(QLatin1Char('\n'))},
        {QStringLiteral("length"), error.length}, {QStringLiteral("suggestion"), json::of(error.suggestion)},
        {QStringLiteral("message"), words::describe(error)}};
}

// Needs no store: the language of the rules is always the same.
void checkRule(Context &context, const std::string &file)
{
    const auto text = readRule(file);
    if (!text)
        return context.fail(text.error());
    const auto rule = catalogue::Rule::parse(*text);
    const QJsonObject error = rule ? QJsonObject() : errorToJson(*text, rule.error());
    if (context.json())
        context.printJson(QJsonObject{{QStringLiteral("ok"), rule.has_value()},
            {QStringLiteral("rule"), rule ? QJsonValue(rule->print()) : QJsonValue()},
            {QStringLiteral("error"), rule ? QJsonValue() : QJsonValue(error)}});
    else if (rule)
        context.print(rule->print());
    if (!rule)
        context.refuse(words(QT_TRANSLATE_NOOP("Cli", "Line %1, column %2: %3"))
                           .arg(error.value(QLatin1String("line")).toInt())
                           .arg(error.value(QLatin1String("column")).toInt())
                           .arg(error.value(QLatin1String("message")).toString()));
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
    show->add_option("code", *text, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the benefit")))->required();
    show->footer("ventanilla-cli --store ninhue --operator rosa benefit show SUF");
    show->callback([&context, text] {
        context.withSession([&](Session &session) { return showBenefit(context, session, *text); });
    });
    CLI::App *check = family->add_subcommand(
        "check", helpWords(QT_TRANSLATE_NOOP("Cli", "Say whether a rule of requirements is well written")));
    check->add_option("file", *text, helpWords(QT_TRANSLATE_NOOP("Cli", "Text of the rule; - reads standard input")))
        ->required();
    check->footer("echo \"tramo hasta 60\" | ventanilla-cli benefit check -");
    check->callback([&context, text] { checkRule(context, *text); });
}

} // namespace ventanilla::cli
