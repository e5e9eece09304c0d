#include "app/cli/commands/Commands.h"

#include "app/cli/Words.h"
#include "app/workspace/NewMunicipality.h"
#include "core/security/Entrance.h"

#include <memory>

namespace ventanilla::cli {

namespace {

struct InitOptions
{
    std::string commune;
    std::string administrator;
    std::string fullName;
};

void runInit(Context &context, const InitOptions &options)
{
    if (context.storeFolder().isEmpty())
        return context.fail({ErrorKind::MissingInput, QStringLiteral("store"), {}});
    const auto commune = workspace::findCommune(QString::fromStdString(options.commune));
    if (!commune)
        return context.refuse(words(QT_TRANSLATE_NOOP("Cli",
            "There is no commune with this code: write the official one of five digits, such as 16204 for Ninhue.")));
    const auto password = context.password();
    if (!password)
        return context.fail(password.error());
    security::Operator administrator;
    administrator.username = QString::fromStdString(options.administrator);
    administrator.fullName =
        options.fullName.empty() ? administrator.username : QString::fromStdString(options.fullName);
    auto created =
        workspace::createMunicipality(context.storeFolder(), *commune, administrator, *password, context.clock());
    if (!created)
        return context.fail(created.error());
    if (context.json()) {
        context.printJson(QJsonObject{
            {QStringLiteral("commune"), commune->code}, {QStringLiteral("recovery_code"), created->recoveryCode}});
        return;
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "The store of %1 has been created.")).arg(commune->name));
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Recovery code: %1")).arg(created->recoveryCode));
    context.print(words(QT_TRANSLATE_NOOP("Cli",
        "Print it and keep it in a safe place: it is shown only now, and is the only way in when passwords are "
        "forgotten.")));
}

void addInit(CLI::App &app, Context &context)
{
    auto options = std::make_shared<InitOptions>();
    CLI::App *command = app.add_subcommand(
        "init", helpWords(QT_TRANSLATE_NOOP("Cli", "Make a new encrypted store for a municipality")));
    command
        ->add_option("--commune", options->commune,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Official code of the commune, such as 16204")))
        ->required();
    command
        ->add_option("--admin", options->administrator,
            helpWords(QT_TRANSLATE_NOOP("Cli", "User name of the first administrator")))
        ->required();
    command->add_option(
        "--full-name", options->fullName, helpWords(QT_TRANSLATE_NOOP("Cli", "The administrator's own name")));
    command->footer("ventanilla-cli --store ninhue --password-file p.txt init --commune 16204 --admin rosa");
    command->callback([&context, options] { runInit(context, *options); });
}

struct UnlockOptions
{
    std::string recoveryCode;
};

// With the recovery code, the operator of --operator gets the password given like any other.
void runUnlock(Context &context, const UnlockOptions &options)
{
    if (auto named = context.requireNames(); !named)
        return context.fail(named.error());
    const auto password = context.password();
    if (!password)
        return context.fail(password.error());
    auto reset = security::entrance::resetPassword(context.storeFolder(), QString::fromStdString(options.recoveryCode),
        context.operatorName(), *password, context.clock());
    if (!reset)
        return context.fail(reset.error());
    context.answer(QJsonObject{{QStringLiteral("operator"), context.operatorName()}},
        words(QT_TRANSLATE_NOOP("Cli", "The operator has a new password.")));
}

void addUnlock(CLI::App &app, Context &context)
{
    auto options = std::make_shared<UnlockOptions>();
    CLI::App *command = app.add_subcommand("unlock",
        helpWords(QT_TRANSLATE_NOOP("Cli", "Give the operator a new password by means of the recovery code")));
    command
        ->add_option(
            "--recovery", options->recoveryCode, helpWords(QT_TRANSLATE_NOOP("Cli", "The printed recovery code")))
        ->required();
    command->footer("ventanilla-cli --store ninhue --operator rosa --password-file new.txt unlock --recovery CODE");
    command->callback([&context, options] { runUnlock(context, *options); });
}

} // namespace

void addStoreCommands(CLI::App &app, Context &context)
{
    addInit(app, context);
    addUnlock(app, context);
}

} // namespace ventanilla::cli
