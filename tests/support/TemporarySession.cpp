#include "tests/support/TemporarySession.h"

#include "core/security/StoreFolder.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

namespace {

security::Session sessionOf(TemporaryStore &store, security::Role role)
{
    security::Operator who;
    who.role = role;
    who.username = security::codeOf(role);
    who.fullName = QStringLiteral("Operadora de prueba");
    const auto id = store.database.write([&](store::Transaction &transaction) {
        const auto known =
            transaction.statement("SELECT id FROM operator WHERE username = ?").bind(who.username).single<OperatorId>();
        if (known)
            return *known;
        const auto added = transaction.nextId<OperatorTag>();
        transaction.statement("INSERT INTO operator (id, username, full_name, role) VALUES (?, ?, ?, ?)")
            .bind(added, who.username, who.fullName, who.role)
            .run();
        return added;
    });
    REQUIRE(id);
    who.id = *id;
    return security::Session(store.open(), who, true, nullptr);
}

} // namespace

TemporarySession::TemporarySession(security::Role role) : session(sessionOf(store, role)) { }

security::Session TemporarySession::as(security::Role role)
{
    return sessionOf(store, role);
}

} // namespace ventanilla::tests
