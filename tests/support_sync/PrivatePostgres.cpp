#include "tests/support_sync/PrivatePostgres.h"

#include "tests/support/Catch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace ventanilla::tests {

namespace {

QString programsFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE_FALSE(found.isEmpty()); // packaging/install installs it
    return versions.filePath(found.last()) + QStringLiteral("/bin/");
}

constexpr int patience = 120'000;

} // namespace

PrivatePostgres &PrivatePostgres::instance()
{
    static PrivatePostgres server;
    return server;
}

PrivatePostgres::PrivatePostgres()
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    folder.setAutoRemove(false);
    m_folder = folder.path();
    // PostgreSQL refuses to run as root.
    if (::geteuid() == 0) {
        QProcess owner;
        owner.start(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder});
        REQUIRE(owner.waitForFinished(patience));
        REQUIRE(owner.exitCode() == 0);
    }
    run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-U"), QStringLiteral("postgres"),
            QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
            QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    start();
}

PrivatePostgres::~PrivatePostgres()
{
    stop();
    QDir(m_folder).removeRecursively();
}

void PrivatePostgres::run(const QString &program, const QStringList &arguments) const
{
    QString called = programsFolder() + program;
    QStringList words = arguments;
    if (::geteuid() == 0) {
        words = QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), called} + arguments;
        called = QStringLiteral("runuser");
    }
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardOutputFile(QProcess::nullDevice()); // the server inherits it, and would keep a pipe open
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(called, words);
    REQUIRE(process.waitForFinished(patience));
    INFO(program.toStdString());
    REQUIRE(process.exitCode() == 0);
}

void PrivatePostgres::start()
{
    const QString options =
        QStringLiteral("-c listen_addresses= -c unix_socket_directories=%1 -c fsync=off -c max_connections=100")
            .arg(m_folder);
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-w"), QStringLiteral("-l"),
            m_folder + QStringLiteral("/log"), QStringLiteral("-o"), options, QStringLiteral("start")});
}

void PrivatePostgres::stop()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-m"), QStringLiteral("immediate"),
            QStringLiteral("stop")});
}

void PrivatePostgres::crash()
{
    stop();
    start();
}

QString PrivatePostgres::newDatabase()
{
    const QString name = QStringLiteral("ledger%1").arg(++m_databases);
    run(QStringLiteral("createdb"),
        {QStringLiteral("-h"), m_folder, QStringLiteral("-U"), QStringLiteral("postgres"), name});
    return QStringLiteral("host=%1 user=postgres dbname=%2").arg(m_folder, name);
}

} // namespace ventanilla::tests
