#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/security/Entrance.h"

#include <CLI/CLI.hpp>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace ventanilla::cli {

// What every command shares: the global options, the way to sign in, and where words and data go. Results are written
// to standard output, as text or, with --json, as one document; everything else to standard error.
class Context
{
public:
    // The global options, before any subcommand.
    void addOptions(CLI::App &app);

    [[nodiscard]] QString storeFolder() const;
    [[nodiscard]] QString operatorName() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool json() const { return m_json; }

    // The password of --password-file or VENTANILLA_PASSWORD, else asked for without echo when there is a terminal.
    [[nodiscard]] Result<QString> password() const;
    // Errors: MissingInput "store" or "operator" when --store or --operator was not given.
    [[nodiscard]] Result<void> requireNames() const;
    // A session of --operator on --store, with the agreement accepted as the operator did before.
    [[nodiscard]] Result<security::Session> signIn(
        security::entrance::Purpose purpose = security::entrance::Purpose::Work) const;

    // Standard output, UTF-8.
    void print(const QString &line) const;
    void printJson(const QJsonObject &object) const;
    void printJson(const QJsonArray &array) const;
    // What was done: the document with --json, else the sentence.
    void answer(const QJsonObject &object, const QString &sentence) const;
    // Standard error.
    void note(const QString &line) const;

    // Says the error in the user's words and makes the exit code 1, or 2 when an option of the command line is missing.
    void fail(const Error &error);
    // The same for a refusal that has words of its own.
    void refuse(const QString &sentence);
    // Makes the exit code 1 after a result that speaks for itself.
    void refuse() { m_exitCode = 1; }
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    // Runs `body` with a session; its error, or signing in's, is said.
    template <class Body>
    void withSession(Body &&body)
    {
        auto session = signIn();
        if (!session) {
            fail(session.error());
            return;
        }
        if (auto done = body(*session); !done)
            fail(done.error());
    }

private:
    void write(const QByteArray &bytes) const;

    SystemClock m_clock;
    std::string m_store;
    std::string m_operator;
    std::string m_passwordFile;
    bool m_json = false;
    int m_exitCode = 0;
};

// Shows work on standard error when that is a terminal; Ctrl+C asks the work to stop.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(QString what);
    ~TerminalProgress() override;
    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    QString m_what;
    bool m_terminal;
    QElapsedTimer m_timer;
    qint64 m_lastShown = 0;
};

} // namespace ventanilla::cli
