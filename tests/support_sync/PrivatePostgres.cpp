#include "tests/support_sync/PrivatePostgres.h"

#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace ventanilla::tests {

namespace {

QString programsFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.filePath(found.value(found.size() - 1)) + QStringLiteral("/bin/");
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
    REQUIRE(QFile::exists(programsFolder() + QStringLiteral("initdb"))); // packaging/install installs PostgreSQL
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

// After the last test: there is nobody left to tell a failure to.
PrivatePostgres::~PrivatePostgres()
{
    (void)tried(QStringLiteral("pg_ctl"), stopping());
    QDir(m_folder).removeRecursively();
}

bool PrivatePostgres::tried(const QString &program, const QStringList &arguments)
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
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void PrivatePostgres::run(const QString &program, const QStringList &arguments)
{
    INFO(program.toStdString());
    REQUIRE(tried(program, arguments));
}

QStringList PrivatePostgres::stopping() const
{
    return {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-m"), QStringLiteral("immediate"),
        QStringLiteral("stop")};
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

void PrivatePostgres::crash()
{
    run(QStringLiteral("pg_ctl"), stopping());
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
