#include "app/cli/bench/PrivatePostgres.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

namespace ventanilla::cli::bench {

namespace {

constexpr int patience = 60'000;
const QString account = QStringLiteral("postgres");

QString newestPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int highest = 0;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString programs = versions.filePath(name + QStringLiteral("/bin"));
        if (name.toInt() > highest && QFile::exists(programs + QStringLiteral("/initdb"))) {
            highest = name.toInt();
            newest = programs;
        }
    }
    return newest;
}

} // namespace

PrivatePostgres::PrivatePostgres() : m_programs(newestPrograms())
{
    m_running = !m_programs.isEmpty() && m_folder.isValid() && begin();
}

PrivatePostgres::~PrivatePostgres()
{
    if (m_running)
        (void)run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
                QStringLiteral("fast"), QStringLiteral("-w"), QStringLiteral("stop")});
}

QString PrivatePostgres::connection() const
{
    return QStringLiteral("host=%1 user=%2 dbname=regional").arg(m_folder.path(), account);
}

// It refuses to run as root, and then runs as the account that its package made.
bool PrivatePostgres::run(const QString &program, const QStringList &arguments) const
{
    const QString path = m_programs + QLatin1Char('/') + program;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"),
            QStringList{QStringLiteral("-u"), account, QStringLiteral("--"), path} + arguments);
    else
        process.start(path, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PrivatePostgres::begin()
{
    if (geteuid() == 0 && QProcess::execute(QStringLiteral("chown"), {account, m_folder.path()}) != 0)
        return false;
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString options = QStringLiteral("-c listen_addresses= -c unix_socket_directories=%1").arg(m_folder.path());
    return run(QStringLiteral("initdb"),
               {QStringLiteral("-D"), data, QStringLiteral("-U"), account, QStringLiteral("-A"),
                   QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                   QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")})
        && run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options, QStringLiteral("start")})
        && run(QStringLiteral("createdb"),
            {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), account, QStringLiteral("regional")});
}

} // namespace ventanilla::cli::bench
