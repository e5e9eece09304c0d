#include "app/cli/JsonValues.h"
#include "app/cli/UnitLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/security/Entrance.h"
#include "core/security/Operators.h"
#include "core/security/Units.h"

#include <QFile>

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Session;

struct AddOptions
{
    std::string username;
    std::string fullName;
    std::string role;
    std::string unit;
    std::string newPasswordFile;
};

Result<QString> firstLine(const std::string &file)
{
    QFile input(QString::fromStdString(file));
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileMissing, QStringLiteral("password_file"));
    constexpr qint64 longest = 4096;
    return QString::fromUtf8(input.readLine(longest)).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
}

Result<void> addOperator(Context &context, Session &session, const AddOptions &options)
{
    const auto role = security::roleFromCode(QString::fromStdString(options.role));
    if (!role)
        return failure(ErrorKind::InvalidInput, QStringLiteral("role"));
    security::Operator who;
    if (!options.unit.empty()) {
        const auto unit = unitOf(session, security::Permission::ManageOperators, options.unit);
        if (!unit)
            return failure(unit.error());
        who.unit = *unit;
    }
    auto password = firstLine(options.newPasswordFile);
    if (!password)
        return failure(password.error());
    who.username = QString::fromStdString(options.username);
    who.fullName = QString::fromStdString(options.fullName);
    who.role = *role;
    auto added = security::operators::add(session, who, *password);
    if (!added)
        return failure(added.error());
    context.answer(QJsonObject{{QStringLiteral("id"), json::of(*added)}, {QStringLiteral("username"), who.username}},
        words(QT_TRANSLATE_NOOP("Cli", "The operator %1 can sign in now.")).arg(who.username));
    return {};
}

Result<void> acceptAgreement(Context &context, Session &session)
{
    if (auto accepted = security::Agreement::accept(session); !accepted)
        return accepted;
    context.answer(QJsonObject{{QStringLiteral("operator"), context.operatorName()},
                       {QStringLiteral("version"), security::Agreement::currentVersion}},
        words(QT_TRANSLATE_NOOP("Cli", "The agreement has been accepted.")));
    return {};
}

std::string roleCodes()
{
    QStringList codes;
    for (int role = int(security::Role::FrontDesk); role <= int(security::Role::Administrator); ++role)
        codes.append(codeOf(security::Role(role)));
    return codes.join(QStringLiteral(", ")).toStdString();
}

Result<void> listOperators(Context &context, Session &session)
{
    auto all = security::operators::all(session);
    if (!all)
        return failure(all.error());
    QJsonArray array;
    for (const security::Operator &who : *all) {
        array.append(QJsonObject{{QStringLiteral("id"), json::of(who.id)}, {QStringLiteral("username"), who.username},
            {QStringLiteral("full_name"), who.fullName}, {QStringLiteral("role"), codeOf(who.role)},
            {QStringLiteral("active"), who.active}});
    }
    if (context.json()) {
        context.printJson(array);
        return {};
    }
    for (const security::Operator &who : *all)
        context.print(QStringLiteral("%1  %2  %3").arg(who.username, -20).arg(codeOf(who.role), -16).arg(who.fullName));
    return {};
}

Result<void> listUnits(Context &context, Session &session)
{
    auto all = session.read(security::Permission::ReadCatalogue,
        [](store::Connection &connection) { return security::units::all(connection); });
    if (!all)
        return failure(all.error());
    QJsonArray array;
    for (const security::Unit &unit : *all) {
        array.append(QJsonObject{{QStringLiteral("code"), unit.code}, {QStringLiteral("name"), unit.name},
            {QStringLiteral("external"), unit.external}, {QStringLiteral("active"), unit.active}});
    }
    if (context.json()) {
        context.printJson(array);
        return {};
    }
    for (const security::Unit &unit : *all)
        context.print(QStringLiteral("%1  %2").arg(unit.code, -16).arg(unit.name));
    return {};
}

void addAgreement(CLI::App &app, Context &context)
{
    CLI::App *agreement = app.add_subcommand(
        "agreement", helpWords(QT_TRANSLATE_NOOP("Cli", "The confidentiality agreement, shown or accepted")));
    agreement->require_subcommand(1);
    agreement->footer("ventanilla-cli --store ninhue --operator rosa agreement accept");
    agreement->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "Print its text")))->callback([&context] {
        const QString text = security::Agreement::text();
        context.answer(QJsonObject{{QStringLiteral("version"), security::Agreement::currentVersion},
                           {QStringLiteral("text"), text}},
            text);
    });
    agreement
        ->add_subcommand(
            "accept", helpWords(QT_TRANSLATE_NOOP("Cli", "Accept it: nothing can be read or written before")))
        ->callback(
            [&context] { context.withSession([&](Session &session) { return acceptAgreement(context, session); }); });
}

} // namespace

void addOperatorCommands(CLI::App &app, Context &context)
{
    CLI::App *operators =
        app.add_subcommand("operator", helpWords(QT_TRANSLATE_NOOP("Cli", "Who works here and may sign in")));
    operators->require_subcommand(1);
    operators->footer("ventanilla-cli --store ninhue --operator rosa operator add pedro --full-name \"Pedro Soto\" "
                      "--role front_desk --unit MESON --new-password-file p.txt");
    operators->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "List the operators")))->callback([&context] {
        context.withSession([&](Session &session) { return listOperators(context, session); });
    });
    auto options = std::make_shared<AddOptions>();
    CLI::App *add = operators->add_subcommand("add", helpWords(QT_TRANSLATE_NOOP("Cli", "Add an operator")));
    add->add_option("username", options->username, helpWords(QT_TRANSLATE_NOOP("Cli", "User name to sign in with")))
        ->required();
    add->add_option("--full-name", options->fullName, helpWords(QT_TRANSLATE_NOOP("Cli", "First name and surnames")))
        ->required();
    const auto checkRole = [](const std::string &word) {
        return security::roleFromCode(QString::fromStdString(word)) ? std::string() : std::string("role");
    };
    add->add_option("--role", options->role, roleCodes())->required()->check(CLI::Validator(checkRole, ""));
    add->add_option("--unit", options->unit, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the unit, as unit lists it")));
    add->add_option("--new-password-file", options->newPasswordFile,
           helpWords(QT_TRANSLATE_NOOP("Cli", "File that holds the new operator's password")))
        ->required();
    add->callback([&context, options] {
        context.withSession([&](Session &session) { return addOperator(context, session, *options); });
    });
    app.add_subcommand("unit", helpWords(QT_TRANSLATE_NOOP("Cli", "List the units of the municipality")))
        ->footer("ventanilla-cli --store ninhue --operator rosa unit")
        ->callback([&context] { context.withSession([&](Session &session) { return listUnits(context, session); }); });
    addAgreement(app, context);
}

} // namespace ventanilla::cli
