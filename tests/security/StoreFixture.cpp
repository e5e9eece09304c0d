#include "tests/security/StoreFixture.h"

namespace ventanilla::tests {

using namespace security;

Result<NewStore> StoreFixture::create(const QString &password, PasswordPolicy policy) const
{
    Operator ana;
    ana.username = anasName;
    ana.fullName = QStringLiteral("Ana Muñoz");
    ana.role = Role::Administrator;
    return entrance::createStore(
        path(), QStringLiteral("16204"), QStringLiteral("Ninhue"), ana, password, clock, policy);
}

QString StoreFixture::createAndLeave() const
{
    auto made = create();
    REQUIRE(made);
    return made->recoveryCode;
}

Result<Session> StoreFixture::signIn(const QString &username, const QString &password) const
{
    return entrance::signIn(path(), username, password, clock);
}

Session StoreFixture::atWork() const
{
    auto session = signIn();
    REQUIRE(session);
    REQUIRE(Agreement::accept(*session));
    return std::move(*session);
}

PersonId addPerson(store::Database &database, const QString &names, const QString &surname)
{
    const auto id = database.write([&](store::Transaction &transaction) {
        const auto person = transaction.nextId<PersonTag>();
        transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, ?)")
            .bind(person, names, surname)
            .run();
        return person;
    });
    REQUIRE(id);
    return *id;
}

} // namespace ventanilla::tests
