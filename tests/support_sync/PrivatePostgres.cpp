#include "tests/support_sync/PrivatePostgres.h"

#include "tests/support/Catch.h"

namespace ventanilla::tests {

sync::PrivatePostgres &privatePostgres()
{
    static sync::PrivatePostgres server(sync::PrivatePostgres::Durability::None);
    REQUIRE(server.isRunning());
    return server;
}

QString newPostgresDatabase()
{
    const auto database = privatePostgres().newDatabase();
    REQUIRE(database);
    return *database;
}

} // namespace ventanilla::tests
