#include "app/cli/BenefitJson.h"
#include "app/cli/JsonFile.h"
#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/base/Clock.h"
#include "core/catalogue/rules/Rule.h"
#include "ui/words/Format.h"
#include "ui/words/RuleErrorWords.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using namespace catalogue;
using security::Session;

struct Arguments
{
    std::string code;
    std::string text;
    std::string file;
    std::string day;
    std::string reason;
    std::string version;
};

Result<std::vector<security::Unit>> unitsOf(Session &session)
{
    return session.read(security::Permission::ReadCatalogue,
        [](store::Connection &connection) { return security::units::all(connection); });
}

Result<Benefit> benefitOf(Session &session, const Arguments &arguments)
{
    return benefitByCode(session, QString::fromStdString(arguments.code));
}

// Nothing for a day that was not given.
Result<QDate> dayOf(const Arguments &arguments, const char *field)
{
    if (arguments.day.empty())
        return QDate();
    const QDate day = QDate::fromString(QString::fromStdString(arguments.day), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field));
    return day;
}

Result<void> list(Context &context, Session &session, const Arguments &arguments)
{
    BenefitFilter filter;
    filter.text = QString::fromStdString(arguments.text);
    const auto benefits = listBenefits(session, filter);
    if (!benefits)
        return failure(benefits.error());
    const auto units = unitsOf(session);
    if (!units)
        return failure(units.error());
    QJsonArray array;
    for (const Benefit &benefit : *benefits) {
        if (context.json())
            array.append(toJson(benefit, *units));
        else
            context.print(QStringLiteral("%1  %2").arg(benefit.code, -24).arg(benefit.name));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> show(Context &context, Session &session, const Arguments &arguments)
{
    const auto benefit = benefitOf(session, arguments);
    if (!benefit)
        return failure(benefit.error());
    const auto units = unitsOf(session);
    if (!units)
        return failure(units.error());
    context.printJson(toJson(*benefit, *units));
    return {};
}

// Lines and columns as editors count them, from 1.
QJsonObject errorToJson(const QString &rule, const RuleError &error)
{
    const QString before = rule.left(error.position);
    return {{QStringLiteral("line"), before.count(QLatin1Char('\n')) + 1},
        {QStringLiteral("column"), before.size() - before.lastIndexOf(QLatin1Char('\n'))},
        {QStringLiteral("length"), error.length}, {QStringLiteral("suggestion"), json::of(error.suggestion)},
        {QStringLiteral("message"), words::describe(error)}};
}

void refuseRule(Context &context, const QJsonObject &error)
{
    context.refuse(words(QT_TRANSLATE_NOOP("Cli", "Line %1, column %2: %3"))
                       .arg(error.value(QLatin1String("line")).toInt())
                       .arg(error.value(QLatin1String("column")).toInt())
                       .arg(error.value(QLatin1String("message")).toString()));
}

// Needs no store: the language of the rules is always the same.
void checkRule(Context &context, const std::string &file)
{
    const auto text = readText(file);
    if (!text)
        return context.fail(text.error());
    const auto rule = Rule::parse(*text);
    const QJsonObject error = rule ? QJsonObject() : errorToJson(*text, rule.error());
    if (context.json())
        context.printJson(QJsonObject{{QStringLiteral("ok"), rule.has_value()},
            {QStringLiteral("rule"), rule ? QJsonValue(rule->print()) : QJsonValue()},
            {QStringLiteral("error"), rule ? QJsonValue() : QJsonValue(error)}});
    else if (rule)
        context.print(rule->print());
    if (!rule)
        refuseRule(context, error);
}

// What is saved, and what it is like, which forbids nothing.
Result<void> save(Context &context, Session &session, const BenefitEdit &edit)
{
    if (const auto rule = Rule::parse(edit.benefit.requirements); !rule) {
        refuseRule(context, errorToJson(edit.benefit.requirements, rule.error()));
        return {};
    }
    const auto like = likeBenefits(session, edit.benefit);
    if (!like)
        return failure(like.error());
    const auto id = saveBenefit(session, edit);
    if (!id)
        return failure(id.error());
    QJsonArray others;
    for (const LikeBenefit &each : *like) {
        others.append(toJson(each));
        if (!context.json())
            context.note(words(QT_TRANSLATE_NOOP("Cli", "Is it the same as %1 (%2)?"))
                             .arg(each.benefit.name, each.benefit.code));
    }
    context.answer(QJsonObject{{QStringLiteral("code"), edit.benefit.code.trimmed().toUpper()},
                       {QStringLiteral("folio"), id->folio()}, {QStringLiteral("like"), others}},
        words(QT_TRANSLATE_NOOP("Cli", "Benefit %1 is saved.")).arg(edit.benefit.code.trimmed().toUpper()));
    return {};
}

Result<void> addBenefit(Context &context, Session &session, const Arguments &arguments)
{
    const auto object = readObject(arguments.file);
    if (!object)
        return failure(object.error());
    const auto units = unitsOf(session);
    if (!units)
        return failure(units.error());
    auto benefit = benefitFromJson(*object, {}, *units);
    if (!benefit)
        return failure(benefit.error());
    const auto known = listBenefits(session);
    if (!known)
        return failure(known.error());
    if (benefit->code.trimmed().isEmpty()) {
        QStringList taken;
        for (const Benefit &each : *known)
            taken.append(each.code);
        benefit->code = proposedCode(benefit->name, taken);
    }
    return save(context, session, {*benefit});
}

Result<void> editBenefit(Context &context, Session &session, const Arguments &arguments)
{
    const auto object = readObject(arguments.file);
    if (!object)
        return failure(object.error());
    const auto units = unitsOf(session);
    if (!units)
        return failure(units.error());
    const auto opened = benefitOf(session, arguments);
    if (!opened)
        return failure(opened.error());
    const auto benefit = benefitFromJson(*object, *opened, *units);
    if (!benefit)
        return failure(benefit.error());
    const auto from = dayOf(arguments, "effective_from");
    if (!from)
        return failure(from.error());
    return save(context, session, {*benefit, *from, QString::fromStdString(arguments.reason), *opened});
}

Result<void> endOn(Context &context, Session &session, const Arguments &arguments)
{
    const auto benefit = benefitOf(session, arguments);
    if (!benefit)
        return failure(benefit.error());
    const auto day = dayOf(arguments, "valid_to");
    if (!day)
        return failure(day.error());
    const QDate last = day->isValid() ? *day : session.today();
    if (auto ended = endBenefit(session, benefit->id, last, QString::fromStdString(arguments.reason)); !ended)
        return ended;
    context.answer(QJsonObject{{QStringLiteral("code"), benefit->code}, {QStringLiteral("valid_to"), json::of(last)}},
        words(QT_TRANSLATE_NOOP("Cli", "%1 is given until %2.")).arg(benefit->code, words::date(last)));
    return {};
}

Result<void> withdraw(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = BenefitVersionId::fromFolio(QString::fromStdString(arguments.version));
    if (!id)
        return failure(ErrorKind::InvalidInput, QStringLiteral("version"));
    if (auto done = withdrawVersion(session, *id, QString::fromStdString(arguments.reason)); !done)
        return done;
    context.answer(
        QJsonObject{{QStringLiteral("version"), id->folio()}, {QStringLiteral("state"), QStringLiteral("withdrawn")}},
        words(QT_TRANSLATE_NOOP("Cli", "Version %1 is withdrawn: it does not begin.")).arg(id->folio()));
    return {};
}

QString withdrawalOf(const BenefitHistoryEntry &entry)
{
    const auto &withdrawal = entry.version.withdrawal;
    if (!withdrawal)
        return {};
    return words(QT_TRANSLATE_NOOP("Cli", "withdrawn by %1 on %2: %3"))
        .arg(entry.withdrawnBy, words::date(local_time::date(withdrawal->at)), withdrawal->reason);
}

QString lineOf(const BenefitHistoryEntry &entry)
{
    const QString from = entry.version.effectiveFrom.isValid()
        ? words::date(entry.version.effectiveFrom)
        : words(QT_TRANSLATE_NOOP("Cli", "before versions were kept"));
    const QString mark = entry.isInForce ? QStringLiteral("*") : QStringLiteral(" ");
    return QStringLiteral("%1 %2  %3  %4  %5  %6  %7")
        .arg(mark, entry.version.id.folio(), from, entry.operatorName, entry.version.reason,
            entry.changed.join(QStringLiteral(", ")), withdrawalOf(entry));
}

Result<void> history(Context &context, Session &session, const Arguments &arguments)
{
    const auto benefit = benefitOf(session, arguments);
    if (!benefit)
        return failure(benefit.error());
    const auto units = unitsOf(session);
    if (!units)
        return failure(units.error());
    const auto entries = benefitHistory(session, benefit->id);
    if (!entries)
        return failure(entries.error());
    QJsonArray array;
    for (const BenefitHistoryEntry &entry : *entries) {
        if (context.json())
            array.append(toJson(entry, *units));
        else
            context.print(lineOf(entry));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> countReach(Context &context, Session &session, const Arguments &arguments)
{
    QString text;
    if (!arguments.file.empty()) {
        const auto read = readText(arguments.file);
        if (!read)
            return failure(read.error());
        text = *read;
    } else {
        const auto benefit = benefitOf(session, arguments);
        if (!benefit)
            return failure(benefit.error());
        text = benefit->requirements;
    }
    const auto rule = Rule::parse(text);
    if (!rule) {
        refuseRule(context, errorToJson(text, rule.error()));
        return {};
    }
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Persons")));
    const auto found = reachOf(session, *rule, progress);
    if (!found)
        return failure(found.error());
    context.answer(toJson(*found),
        words(QT_TRANSLATE_NOOP("Cli", "%1 persons in %2 households of %3 persons; data are missing of %4 more."))
            .arg(words::number(found->persons), words::number(found->households), words::number(found->population),
                words::number(found->personsUnknown)));
    return {};
}

class BenefitFamily
{
public:
    BenefitFamily(CLI::App &app, Context &context)
        : m_context(context), m_arguments(std::make_shared<Arguments>()),
          m_family(app.add_subcommand(
              "benefit", helpWords(QT_TRANSLATE_NOOP("Cli", "The catalogue of benefits and services"))))
    {
        m_family->require_subcommand(1);
        m_family->footer("ventanilla-cli --store ninhue --operator rosa benefit list --text cuidador");
    }

    void addReading()
    {
        add("list", QT_TRANSLATE_NOOP("Cli", "List the benefits"), "list --text cuidador", list)
            ->add_option(
                "--text", m_arguments->text, helpWords(QT_TRANSLATE_NOOP("Cli", "Only those with these words")));
        addCode(add("show", QT_TRANSLATE_NOOP("Cli", "Show one benefit"), "show SUF", show))->required();
        addCode(add("history", QT_TRANSLATE_NOOP("Cli", "What a benefit said before, who changed it, when and why"),
                    "history SUF", history))
            ->required();
        CLI::App *reached = add("reach", QT_TRANSLATE_NOOP("Cli", "Count whom the requirements of a benefit reach"),
            "reach SUF", countReach);
        CLI::Option *code = addCode(reached);
        CLI::Option *rule = reached->add_option("--rule", m_arguments->file,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Text of a rule instead; - reads standard input")));
        code->excludes(rule);
        reached->require_option(1);
    }

    void addEditing()
    {
        addFile(add("add", QT_TRANSLATE_NOOP("Cli", "Add a benefit written as JSON, in the form that show writes"),
            "add caja.json", addBenefit));
        CLI::App *editing =
            add("edit", QT_TRANSLATE_NOOP("Cli", "Change what a JSON file says; what it leaves out stays"),
                "edit CAJA caja.json --reason \"Decreto 204\" --from 2027-01-01", editBenefit);
        addCode(editing)->required();
        addFile(editing);
        addReason(editing);
        editing->add_option("--from", m_arguments->day,
            helpWords(QT_TRANSLATE_NOOP("Cli", "From this day on instead of today; yyyy-mm-dd")));
        CLI::App *ending = add("end", QT_TRANSLATE_NOOP("Cli", "Give a benefit no more after a day"),
            "end CAJA --on 2026-12-31 --reason \"Termina el convenio\"", endOn);
        addCode(ending)->required();
        ending->add_option(
            "--on", m_arguments->day, helpWords(QT_TRANSLATE_NOOP("Cli", "The last day, otherwise today; yyyy-mm-dd")));
        addReason(ending);
        CLI::App *withdrawing =
            add("withdraw", QT_TRANSLATE_NOOP("Cli", "Take back a version that is planned for a later day"),
                "withdraw 7-12 --reason \"El concejo no la aprobó\"", withdraw);
        withdrawing
            ->add_option("version", m_arguments->version,
                helpWords(QT_TRANSLATE_NOOP("Cli", "Number of the version, as history shows it")))
            ->required();
        addReason(withdrawing);
    }

    void addCheck()
    {
        CLI::App *check = m_family->add_subcommand(
            "check", helpWords(QT_TRANSLATE_NOOP("Cli", "Say whether a rule of requirements is well written")));
        check
            ->add_option("file", m_arguments->file,
                helpWords(QT_TRANSLATE_NOOP("Cli", "Text of the rule; - reads standard input")))
            ->required();
        check->footer("echo \"tramo hasta 60\" | ventanilla-cli benefit check -");
        check->callback([&context = m_context, arguments = m_arguments] { checkRule(context, arguments->file); });
    }

private:
    using Body = Result<void> (*)(Context &, Session &, const Arguments &);

    CLI::App *add(const char *name, const char *what, const std::string &example, Body body)
    {
        CLI::App *command = m_family->add_subcommand(name, helpWords(what));
        command->footer("ventanilla-cli --store ninhue --operator rosa benefit " + example);
        command->callback([&context = m_context, arguments = m_arguments, body] {
            context.withSession([&](Session &session) { return body(context, session, *arguments); });
        });
        return command;
    }

    CLI::Option *addCode(CLI::App *command)
    {
        return command->add_option(
            "code", m_arguments->code, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the benefit")));
    }

    void addFile(CLI::App *command)
    {
        command
            ->add_option(
                "file", m_arguments->file, helpWords(QT_TRANSLATE_NOOP("Cli", "JSON file; - reads standard input")))
            ->required();
    }

    void addReason(CLI::App *command)
    {
        command->add_option("--reason", m_arguments->reason, helpWords(QT_TRANSLATE_NOOP("Cli", "Why it is changed")))
            ->required();
    }

    Context &m_context;
    std::shared_ptr<Arguments> m_arguments;
    CLI::App *m_family;
};

} // namespace

void addCatalogueCommands(CLI::App &app, Context &context)
{
    BenefitFamily family(app, context);
    family.addReading();
    family.addEditing();
    family.addCheck();
}

} // namespace ventanilla::cli
