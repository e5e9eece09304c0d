#pragma once

#include <QString>
#include <QTemporaryDir>

namespace ventanilla::cli::bench {

// A PostgreSQL of a benchmark's own: a temporary folder, a socket in it and no port, gone with the object. Durable as in
// earnest, so that it is measured like SQLite.
class PrivatePostgres
{
public:
    PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;
    ~PrivatePostgres();

    [[nodiscard]] bool isRunning() const { return m_running; } // false where none is installed
    [[nodiscard]] QString connection() const;                  // as libpq understands it

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool begin();

    QTemporaryDir m_folder;
    QString m_programs; // the folder of the newest that is installed
    bool m_running = false;
};

} // namespace ventanilla::cli::bench
