#include "app/cli/Context.h"

#include "app/cli/Words.h"
#include "ui/words/ErrorWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ventanilla::cli {

namespace {

constexpr qint64 longestPasswordFile = 4096;

std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    interrupted = true;
}

// The terminal's echo off for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= tcflag_t(~ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

QString askPassword()
{
    std::fputs(words(QT_TRANSLATE_NOOP("Cli", "Password: ")).toUtf8().constData(), stderr);
    const SilentTerminal silent;
    QTextStream input(stdin);
    const QString typed = input.readLine();
    std::fputc('\n', stderr);
    return typed;
}

// What the command line itself lacks; empty for any other error.
QString missingOption(const Error &error)
{
    if (error.kind != ErrorKind::MissingInput)
        return {};
    if (error.field == QLatin1String("store"))
        return words(QT_TRANSLATE_NOOP("Cli", "The data folder is missing: write --store and the folder."));
    if (error.field == QLatin1String("operator"))
        return words(QT_TRANSLATE_NOOP("Cli", "The user name is missing: write --operator and the name."));
    if (error.field == QLatin1String("password"))
        return words(QT_TRANSLATE_NOOP("Cli",
            "The password is missing: write it in a file and name that with --password-file, or set "
            "VENTANILLA_PASSWORD."));
    return {};
}

} // namespace

void Context::addOptions(CLI::App &app)
{
    app.add_option("--store", m_store, helpWords(QT_TRANSLATE_NOOP("Cli", "Data folder of the municipality")));
    app.add_option("--operator", m_operator, helpWords(QT_TRANSLATE_NOOP("Cli", "User name to sign in with")));
    app.add_option("--password-file", m_passwordFile,
        helpWords(QT_TRANSLATE_NOOP("Cli", "File that holds the password; otherwise VENTANILLA_PASSWORD")));
    app.add_flag("--json", m_json, helpWords(QT_TRANSLATE_NOOP("Cli", "One JSON document on standard output")));
}

QString Context::storeFolder() const
{
    return QString::fromStdString(m_store);
}

QString Context::operatorName() const
{
    return QString::fromStdString(m_operator);
}

Result<QString> Context::password() const
{
    if (!m_passwordFile.empty()) {
        QFile file(QString::fromStdString(m_passwordFile));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::FileMissing, QStringLiteral("password_file"));
        QString text = QString::fromUtf8(file.read(longestPasswordFile));
        while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
            text.chop(1);
        return text;
    }
    if (qEnvironmentVariableIsSet("VENTANILLA_PASSWORD"))
        return qEnvironmentVariable("VENTANILLA_PASSWORD");
    if (isatty(STDIN_FILENO))
        return askPassword();
    return failure(ErrorKind::MissingInput, QStringLiteral("password"));
}

Result<void> Context::requireNames() const
{
    if (m_store.empty())
        return failure(ErrorKind::MissingInput, QStringLiteral("store"));
    if (m_operator.empty())
        return failure(ErrorKind::MissingInput, QStringLiteral("operator"));
    return {};
}

Result<security::Session> Context::signIn(security::entrance::Purpose purpose) const
{
    if (auto named = requireNames(); !named)
        return failure(named.error());
    auto typed = password();
    if (!typed)
        return failure(typed.error());
    return security::entrance::signIn(storeFolder(), QString::fromStdString(m_operator), *typed, m_clock, purpose);
}

void Context::write(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Context::print(const QString &line) const
{
    write(line.toUtf8() + '\n');
}

void Context::printJson(const QJsonObject &object) const
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Context::printJson(const QJsonArray &array) const
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Context::note(const QString &line) const
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

void Context::answer(const QJsonObject &object, const QString &sentence) const
{
    if (m_json)
        printJson(object);
    else
        print(sentence);
}

void Context::fail(const Error &error)
{
    const QString missing = missingOption(error);
    note(missing.isEmpty() ? words::describe(error) : missing);
    m_exitCode = missing.isEmpty() ? 1 : 2;
}

void Context::refuse(const QString &sentence)
{
    note(sentence);
    m_exitCode = 1;
}

TerminalProgress::TerminalProgress(QString what) : m_what(std::move(what)), m_terminal(isatty(STDERR_FILENO) != 0)
{
    std::signal(SIGINT, onInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    if (m_terminal && m_lastShown > 0)
        std::fputc('\n', stderr);
    std::signal(SIGINT, SIG_DFL);
}

void TerminalProgress::report(qint64 done, qint64 total)
{
    constexpr qint64 milliseconds = 100;

    if (!m_terminal || (m_lastShown > 0 && m_timer.isValid() && m_timer.elapsed() < milliseconds && done != total))
        return;
    m_timer.start();
    m_lastShown = std::max<qint64>(done, 1);
    const QString text = total > 0 ? QStringLiteral("\r%1: %2 %  ").arg(m_what).arg(100 * done / total)
                                   : QStringLiteral("\r%1: %2  ").arg(m_what).arg(done);
    std::fputs(text.toUtf8().constData(), stderr);
}

bool TerminalProgress::isCancelled() const
{
    return interrupted;
}

} // namespace ventanilla::cli
