#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ventanilla::sync {

// A PostgreSQL for one program alone, to try and to measure a server with: a temporary folder, a socket in it and no port,
// gone with the object. For one thread.
class PrivatePostgres
{
public:
    // Whether what it says is done is on disk, as in earnest, or need not outlive the computer.
    enum class Durability { Full, None };

    explicit PrivatePostgres(Durability durability);
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;
    ~PrivatePostgres();

    [[nodiscard]] bool isRunning() const { return m_running; } // false where none is installed

    // An empty one, in the words of libpq. Errors: Internal with field "postgresql".
    [[nodiscard]] Result<QString> newDatabase();
    // Ends it as its own crash would, and starts it again. Errors: as newDatabase().
    [[nodiscard]] Result<void> crash();

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool make() const;
    [[nodiscard]] bool start() const;
    [[nodiscard]] bool stop(const QString &mode) const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    QString m_programs; // the folder of the newest that is installed
    Durability m_durability;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace ventanilla::sync
