#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/security/StoreCopies.h"
#include "core/store/Digest.h"
#include "core/store/Verify.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Permission;
using security::Session;

void reportProblems(Context &context, const std::vector<store::Problem> &problems)
{
    if (context.json()) {
        QJsonArray array;
        for (const store::Problem &problem : problems)
            array.append(QJsonObject{
                {QStringLiteral("kind"), codeOf(problem.kind)}, {QStringLiteral("detail"), problem.detail}});
        context.printJson(QJsonObject{{QStringLiteral("ok"), problems.empty()}, {QStringLiteral("problems"), array}});
    } else if (problems.empty()) {
        context.print(words(QT_TRANSLATE_NOOP("Cli", "The store is whole.")));
    } else {
        context.print(words(QT_TRANSLATE_NOOP(
            "Cli", "The store is damaged. Do not go on working on it: restore the last backup. What was found:")));
        for (const store::Problem &problem : problems)
            context.print(QStringLiteral("  %1: %2").arg(codeOf(problem.kind), problem.detail));
    }
    if (!problems.empty())
        context.refuse();
}

Result<void> verifyStore(Context &context, Session &session)
{
    if (auto allowed = session.require(Permission::BackUp); !allowed)
        return allowed;
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Checking")));
    const auto problems = store::verify(session.database(), progress);
    if (!problems)
        return failure(problems.error());
    reportProblems(context, *problems);
    return {};
}

// A store too damaged to be opened is a finding of the check, too.
void runVerify(Context &context)
{
    auto session = context.signIn();
    if (session) {
        if (auto done = verifyStore(context, *session); !done)
            context.fail(done.error());
        return;
    }
    const ErrorKind kind = session.error().kind;
    if (context.json() && (kind == ErrorKind::Damaged || kind == ErrorKind::WrongKey))
        reportProblems(context,
            {{kind == ErrorKind::Damaged ? store::ProblemKind::Pages : store::ProblemKind::Cipher,
                QStringLiteral("cannot be opened")}});
    context.fail(session.error());
}

Result<void> runDigest(Context &context, Session &session)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Reading")));
    const auto digest = store::contentDigest(session.database(), progress);
    if (!digest)
        return failure(digest.error());
    if (context.json())
        context.printJson(
            QJsonObject{{QStringLiteral("digest"), digest->sha256}, {QStringLiteral("rows"), digest->rows}});
    else
        context.print(digest->sha256);
    return {};
}

Result<void> runBackup(Context &context, Session &session, const std::string &file)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Copying")));
    const QString name = QString::fromStdString(file);
    if (auto done = security::store_copies::backUp(session, name, progress); !done)
        return done;
    context.answer(
        QJsonObject{{QStringLiteral("file"), name}}, words(QT_TRANSLATE_NOOP("Cli", "Backup written to %1")).arg(name));
    return {};
}

void runRestore(Context &context, const std::string &file)
{
    if (context.storeFolder().isEmpty())
        return context.fail({ErrorKind::MissingInput, QStringLiteral("store"), {}});
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Restoring")));
    auto done = security::store_copies::restore(QString::fromStdString(file), context.storeFolder(), progress);
    if (!done)
        return context.fail(done.error());
    context.answer(QJsonObject{{QStringLiteral("store"), context.storeFolder()}},
        words(QT_TRANSLATE_NOOP("Cli", "The store has been restored to %1")).arg(context.storeFolder()));
}

void runRekey(Context &context)
{
    if (auto named = context.requireNames(); !named)
        return context.fail(named.error());
    const auto password = context.password();
    if (!password)
        return context.fail(password.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Encrypting again")));
    auto done = security::store_copies::renewKey(
        context.storeFolder(), context.operatorName(), *password, context.clock(), progress);
    if (!done)
        return context.fail(done.error());
    context.answer(QJsonObject{{QStringLiteral("store"), context.storeFolder()}},
        words(QT_TRANSLATE_NOOP("Cli", "The store has a new key; all passwords go on working.")));
}

} // namespace

void addStoreCareCommands(CLI::App &app, Context &context)
{
    app.add_subcommand("verify", helpWords(QT_TRANSLATE_NOOP("Cli", "Check that the store is whole")))
        ->footer("ventanilla-cli --store ninhue --operator rosa verify --json")
        ->callback([&context] { runVerify(context); });
    app.add_subcommand("digest", helpWords(QT_TRANSLATE_NOOP("Cli", "A fingerprint of all replicated data")))
        ->footer("ventanilla-cli --store ninhue --operator rosa digest")
        ->callback([&context] { context.withSession([&](Session &session) { return runDigest(context, session); }); });
    auto file = std::make_shared<std::string>();
    CLI::App *backup =
        app.add_subcommand("backup", helpWords(QT_TRANSLATE_NOOP("Cli", "Copy the store into one file")));
    backup->add_option("file", *file, helpWords(QT_TRANSLATE_NOOP("Cli", "The backup, a new file")))->required();
    backup->footer("ventanilla-cli --store ninhue --operator rosa backup ninhue.ventanilla");
    backup->callback([&context, file] {
        context.withSession([&](Session &session) { return runBackup(context, session, *file); });
    });
    CLI::App *restore =
        app.add_subcommand("restore", helpWords(QT_TRANSLATE_NOOP("Cli", "Make a store of a backup, in a new folder")));
    restore->add_option("file", *file, helpWords(QT_TRANSLATE_NOOP("Cli", "The backup")))->required();
    restore->footer("ventanilla-cli --store new-folder restore ninhue.ventanilla");
    restore->callback([&context, file] { runRestore(context, *file); });
    app.add_subcommand("rekey", helpWords(QT_TRANSLATE_NOOP("Cli", "Encrypt the store under a new key")))
        ->footer("ventanilla-cli --store ninhue --operator rosa rekey")
        ->callback([&context] { runRekey(context); });
}

} // namespace ventanilla::cli
