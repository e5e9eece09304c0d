#pragma once

#include <QStringList>

namespace ventanilla::tests {

// A PostgreSQL server for this test program alone: started when first asked for, on a socket in a temporary folder, gone
// with the program. A test that needs it fails where PostgreSQL is not installed.
class PrivatePostgres
{
public:
    [[nodiscard]] static PrivatePostgres &instance();

    // A new, empty database, in the words of libpq.
    [[nodiscard]] QString newDatabase();

    // As a power cut would, and up again.
    void crash();

    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

private:
    PrivatePostgres();
    ~PrivatePostgres();
    void start();
    [[nodiscard]] QStringList stopping() const;
    static void run(const QString &program, const QStringList &arguments);
    [[nodiscard]] static bool tried(const QString &program, const QStringList &arguments);

    QString m_folder;
    int m_databases = 0;
};

} // namespace ventanilla::tests
