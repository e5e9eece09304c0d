#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace ventanilla::tests {

// How a run of the program ended.
struct ServerRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonDocument json() const;
};
// Runs ventanilla-server to its end, in English.
[[nodiscard]] ServerRun runServer(const QStringList &arguments);

// A real ventanilla-server on this computer, with a data folder of its own unless told otherwise; on a free port, and when it
// is started again on the same.
class ServerProcess
{
public:
    // `arguments` go before those that every test server gets.
    explicit ServerProcess(const QStringList &arguments = {}, const QString &folder = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    void start();
    // With SIGTERM. Its exit code.
    int stop();
    // With SIGKILL: as a power cut ends it.
    void kill();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    // SHA-256.
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    // What it has written to standard error so far.
    [[nodiscard]] QByteArray log() const;

    [[nodiscard]] ServerRun admin(const QStringList &arguments) const;
    void addCommune(const QString &code) const;
    [[nodiscard]] QString newCode(const QString &commune) const;

protected:
    // One that start() is still to be called of.
    struct NotStarted
    { };
    ServerProcess(NotStarted, const QStringList &arguments);

    [[nodiscard]] QString fileBesideData(const QString &name) const { return m_temporary.filePath(name); }
    void moveTo(const QString &folder) { m_folder = folder; }

private:
    [[nodiscard]] QString logFile() const { return fileBesideData(QStringLiteral("log")); }

    QTemporaryDir m_temporary;
    QString m_folder;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_certificate;
    int m_port = 0;
};

} // namespace ventanilla::tests
