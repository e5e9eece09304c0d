#include "core/audit/Audit.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void read(security::Session &session, PersonId person, const QString &detail = {})
{
    REQUIRE(session.write(security::Permission::ReadPersonalFile, [&](store::Transaction &transaction) {
        audit::record(transaction, session, audit::Action::ReadPersonalFile, person, detail);
    }));
}

} // namespace

TEST_CASE("who read a person's file is told to those who may know, newest first", "[audit]")
{
    TemporarySession desk(security::Role::FrontDesk);
    const PersonId person(composeId(1, 5));
    read(desk.session, person);
    desk.store.clock.advanceSeconds(60);
    read(desk.session, person, QStringLiteral("1-9"));
    read(desk.session, PersonId(composeId(1, 6)));
    CHECK(audit::eventsAbout(desk.session, person, 10).error().kind == ErrorKind::PermissionDenied);

    auto office = desk.as(security::Role::Administrator);
    const auto events = audit::eventsAbout(office, person, 10);
    REQUIRE(events);
    REQUIRE(events->size() == 2);
    CHECK(events->at(0).detail == QStringLiteral("1-9"));
    CHECK(events->at(0).action == audit::Action::ReadPersonalFile);
    CHECK(events->at(0).operatorId == desk.session.currentOperator().id);
    CHECK(events->at(0).person == person);
    CHECK(events->at(1).occurredAt.secsTo(events->at(0).occurredAt) == 60);

    const auto again = audit::eventsAbout(office, person, 1);
    REQUIRE(again->size() == 1);
    CHECK(again->at(0).action == audit::Action::ReadAudit);
    CHECK(again->at(0).operatorId == office.currentOperator().id);
    CHECK(audit::eventsAbout(office, person, 0).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("an event is never changed nor deleted", "[audit]")
{
    TemporarySession desk;
    read(desk.session, PersonId(composeId(1, 5)));
    CHECK_FALSE(desk.store.database.write([](store::Transaction &transaction) {
        transaction.statement("UPDATE audit_event SET operator_id = 1").run();
    }));
    CHECK_FALSE(desk.store.database.write(
        [](store::Transaction &transaction) { transaction.statement("DELETE FROM audit_event").run(); }));
}

TEST_CASE("an event goes with the transaction that does what it tells of", "[audit]")
{
    TemporarySession desk;
    const auto refused = desk.session.write(
        security::Permission::ReadPersonalFile, [&](store::Transaction &transaction) -> Result<void> {
            audit::record(transaction, desk.session, audit::Action::PrintedReceipt);
            return failure(ErrorKind::Conflict);
        });
    CHECK_FALSE(refused);
    CHECK(desk.store.database
              .read([](store::Connection &connection) {
                  return connection.statement("SELECT count(*) FROM audit_event").single<int>();
              })
              ->value()
        == 0);
}
