#pragma once

#include "core/security/Entrance.h"
#include "core/security/StoreFolder.h"
#include "tests/support/Catch.h"

#include <QTemporaryDir>

namespace ventanilla::tests {

inline const QString anasPassword = QStringLiteral("cordillera nevada");
inline const QString anasName = QStringLiteral("ana");

// A data folder, empty at first, and what its first administrator does with it.
struct StoreFixture
{
    QTemporaryDir place;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    security::StoreFolder folder{place.filePath(QStringLiteral("store"))};

    [[nodiscard]] const QString &path() const { return folder.path; }
    [[nodiscard]] Result<security::NewStore> create(const QString &password = anasPassword,
        security::PasswordPolicy policy = security::PasswordPolicy::Protective) const;
    // Makes the store, closes it and returns the recovery code.
    [[nodiscard]] QString createAndLeave() const;
    [[nodiscard]] Result<security::Session> signIn(
        const QString &username = anasName, const QString &password = anasPassword) const;
    // Signed in, the agreement accepted.
    [[nodiscard]] security::Session atWork() const;
};

// The kind of the error, which must be one.
template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

// A person with a name, for stores that must hold something.
PersonId addPerson(store::Database &database, const QString &names, const QString &surname);

} // namespace ventanilla::tests
