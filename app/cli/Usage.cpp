#include "app/cli/Usage.h"

#include "app/cli/Words.h"

#include <cstdio>

namespace ventanilla::cli {

namespace {

void translateFooter(CLI::App &app, const std::string &program)
{
    std::string footer;
    if (!app.get_footer().empty())
        footer = helpWords(QT_TRANSLATE_NOOP("Cli", "Example:")) + "\n  " + app.get_footer();
    if (app.get_parent() != nullptr)
        footer += '\n'
            + words(QT_TRANSLATE_NOOP("Cli", "What holds for all commands: %1 --help"))
                  .arg(QString::fromStdString(program))
                  .toStdString();
    app.footer(footer);
}

void translateTree(CLI::App &app, const std::string &program)
{
    app.set_help_flag("-h,--help", helpWords(QT_TRANSLATE_NOOP("Cli", "Show this help")));
    app.group(helpWords(QT_TRANSLATE_NOOP("Cli", "Commands")));
    for (CLI::Option *option : app.get_options())
        option->group(helpWords(QT_TRANSLATE_NOOP("Cli", "Options")));
    translateFooter(app, program);
    for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; }))
        translateTree(*command, program);
}

const CLI::App &commandMeant(const CLI::App &app)
{
    const CLI::App *command = &app;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().back();
    return *command;
}

// "ventanilla-cli attention" for attention's subcommands; empty for the program itself.
std::string prefixOf(const CLI::App &command)
{
    if (command.get_parent() == nullptr)
        return {};
    const std::string above = prefixOf(*command.get_parent());
    return (above.empty() ? std::string() : above + ' ') + command.get_parent()->get_name();
}

// The option or argument that the error is about; empty when it is none.
QString subjectOf(const CLI::App &command, const std::string &message)
{
    for (const CLI::App *app = &command; app != nullptr; app = app->get_parent()) {
        for (const CLI::Option *option : app->get_options()) {
            const std::string name = option->get_name();
            for (const std::string &beginning : {name + ' ', name + ':', "Could not convert: " + name + ' '}) {
                if (message.compare(0, beginning.size(), beginning) == 0)
                    return QString::fromStdString(name);
            }
        }
    }
    return {};
}

QString sentenceOf(const CLI::App &app, const CLI::App &command, const CLI::ParseError &error)
{
    const QString subject = subjectOf(command, error.what());
    const auto kind = CLI::ExitCodes(error.get_exit_code());
    if (kind == CLI::ExitCodes::ExtrasError
        || (kind == CLI::ExitCodes::RequiredError && subject.isEmpty() && app.remaining_size(true) > 0))
        return words(
            QT_TRANSLATE_NOOP("Cli", "There is a word or an option that is not known. Look below for the right ones."));
    if (subject.isEmpty())
        return kind == CLI::ExitCodes::RequiredError
            ? words(QT_TRANSLATE_NOOP("Cli", "The command is missing. Choose one of those below."))
            : words(QT_TRANSLATE_NOOP("Cli", "The command is not written as it must be. Look below how it is."));
    if (kind == CLI::ExitCodes::RequiredError)
        return words(QT_TRANSLATE_NOOP("Cli", "%1 is missing. Look below what to write.")).arg(subject);
    return words(QT_TRANSLATE_NOOP("Cli", "%1: this value cannot be used. Look below which ones can.")).arg(subject);
}

} // namespace

void translateHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", helpWords(QT_TRANSLATE_NOOP("Cli", "Usage")));
    formatter->label("OPTIONS", helpWords(QT_TRANSLATE_NOOP("Cli", "OPTIONS")));
    formatter->label("SUBCOMMAND", helpWords(QT_TRANSLATE_NOOP("Cli", "COMMAND")));
    formatter->label("SUBCOMMANDS", helpWords(QT_TRANSLATE_NOOP("Cli", "COMMAND")));
    formatter->label("Positionals", helpWords(QT_TRANSLATE_NOOP("Cli", "What to write after it")));
    formatter->label("REQUIRED", helpWords(QT_TRANSLATE_NOOP("Cli", "(needed)")));
    formatter->label("TEXT", helpWords(QT_TRANSLATE_NOOP("Cli", "TEXT")));
    formatter->label("INT", helpWords(QT_TRANSLATE_NOOP("Cli", "NUMBER")));
    formatter->label("UINT", helpWords(QT_TRANSLATE_NOOP("Cli", "NUMBER")));
    translateTree(app, app.get_name());
}

void reportUsage(const CLI::App &app, const CLI::ParseError &error)
{
    const CLI::App &command = commandMeant(app);
    std::fputs(sentenceOf(app, command, error).toUtf8().constData(), stderr);
    std::fputs("\n\n", stderr);
    std::fputs(command.help(prefixOf(command)).c_str(), stderr);
}

} // namespace ventanilla::cli
