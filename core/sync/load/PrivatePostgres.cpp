#include "core/sync/load/PrivatePostgres.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

namespace ventanilla::sync {

namespace {

constexpr int patience = 120'000;
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

PrivatePostgres::PrivatePostgres(Durability durability) : m_programs(newestPrograms()), m_durability(durability)
{
    m_running = !m_programs.isEmpty() && m_folder.isValid() && make() && start();
}

// There is nobody left to tell a failure to.
PrivatePostgres::~PrivatePostgres()
{
    if (m_running)
        (void)stop(m_durability == Durability::Full ? QStringLiteral("fast") : QStringLiteral("immediate"));
}

// It refuses to run as root, and then runs as the account that its package made.
bool PrivatePostgres::run(const QString &program, const QStringList &arguments) const
{
    const QString path = m_programs + QLatin1Char('/') + program;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(QProcess::nullDevice()); // the server inherits it, and would keep a pipe open
    process.setStandardErrorFile(QProcess::nullDevice());
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"),
            QStringList{QStringLiteral("-u"), account, QStringLiteral("--"), path} + arguments);
    else
        process.start(path, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PrivatePostgres::make() const
{
    if (geteuid() == 0 && QProcess::execute(QStringLiteral("chown"), {account, m_folder.path()}) != 0)
        return false;
    return run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), data(), QStringLiteral("-U"), account, QStringLiteral("-A"), QStringLiteral("trust"),
            QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync")});
}

bool PrivatePostgres::start() const
{
    QString options = QStringLiteral("-c listen_addresses= -c unix_socket_directories=%1").arg(m_folder.path());
    if (m_durability == Durability::None)
        options += QStringLiteral(" -c fsync=off");
    return run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
            m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options, QStringLiteral("start")});
}

bool PrivatePostgres::stop(const QString &mode) const
{
    return run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), data(), QStringLiteral("-m"), mode, QStringLiteral("-w"), QStringLiteral("stop")});
}

Result<QString> PrivatePostgres::newDatabase()
{
    const QString name = QStringLiteral("ledger%1").arg(++m_databases);
    if (!run(QStringLiteral("createdb"), {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), account, name}))
        return failure(ErrorKind::Internal, QStringLiteral("postgresql"), QStringLiteral("createdb"));
    return QStringLiteral("host=%1 user=%2 dbname=%3").arg(m_folder.path(), account, name);
}

Result<void> PrivatePostgres::crash()
{
    m_running = stop(QStringLiteral("immediate")) && start();
    if (!m_running)
        return failure(ErrorKind::Internal, QStringLiteral("postgresql"), QStringLiteral("pg_ctl"));
    return {};
}

} // namespace ventanilla::sync
