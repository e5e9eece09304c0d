#include "core/security/AuditTrail.h"
#include "core/security/KeySlots.h"
#include "core/security/Operators.h"
#include "core/security/Units.h"
#include "core/store/Journal.h"
#include "tests/security/StoreFixture.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

namespace {

const QString evasPassword = QStringLiteral("laguna del laja");

Operator eva()
{
    Operator who;
    who.username = QStringLiteral("eva");
    who.fullName = QStringLiteral("Eva Ñancupil");
    who.role = Role::FrontDesk;
    return who;
}

qint64 changesAudited(Session &session)
{
    return session.database()
        .read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM audit_event WHERE action = ?")
                .bind(AuditAction::ChangedOperator)
                .single<qint64>();
        })
        ->value();
}

} // namespace

TEST_CASE("an operator who is added signs in; one who leaves does not, and may return", "[operators]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    Operator who = eva();
    {
        auto session = fixture.atWork();
        const auto id = operators::add(session, who, evasPassword);
        REQUIRE(id);
        who.id = *id;
        CHECK(operators::add(session, who, evasPassword).error()
            == Error{ErrorKind::Duplicate, QStringLiteral("username"), id->folio()});
        CHECK(operators::all(session)->size() == 2);
        CHECK(changesAudited(session) == 1);
        const auto history = session.database().read([&](store::Connection &connection) {
            return store::journal::history(connection, "operator", id->value());
        });
        REQUIRE(history->size() == 1);
        CHECK(history->front().operatorId == session.currentOperator().id.value());
    }
    CHECK(entrance::usernames(fixture.path()) == QStringList{anasName, who.username});
    CHECK(fixture.signIn(who.username, evasPassword)->currentOperator() == who);
    {
        auto session = fixture.atWork();
        who.active = false;
        REQUIRE(operators::change(session, who));
    }
    CHECK(entrance::usernames(fixture.path()) == QStringList{anasName});
    CHECK(kindOf(fixture.signIn(who.username, evasPassword)) == ErrorKind::PermissionDenied);
    {
        auto session = fixture.atWork();
        CHECK(kindOf(operators::setPassword(session, who.username, anasPassword)) == ErrorKind::PermissionDenied);
        who.active = true;
        who.role = Role::UnitHead;
        REQUIRE(operators::change(session, who));
    }
    CHECK(fixture.signIn(who.username, evasPassword)->currentOperator().role == Role::UnitHead);
}

TEST_CASE("somebody is always left who can manage operators", "[operators]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    auto session = fixture.atWork();
    Operator ana = session.currentOperator();
    const Error last{ErrorKind::Conflict, QStringLiteral("last_administrator"), {}};
    ana.role = Role::UnitHead;
    CHECK(operators::change(session, ana).error() == last);
    ana = session.currentOperator();
    ana.active = false;
    CHECK(operators::change(session, ana).error() == last);
    CHECK(KeySlots::load(fixture.folder.keySlots())->usernames() == QStringList{anasName});
    Operator second = eva();
    second.role = Role::Administrator;
    REQUIRE(operators::add(session, second, evasPassword));
    CHECK(operators::change(session, ana));
}

TEST_CASE("what an operator is told to be is checked", "[operators]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    auto session = fixture.atWork();
    Operator who = eva();
    CHECK(kindOf(operators::add(session, who, QStringLiteral("corta"))) == ErrorKind::InvalidInput);
    who.fullName = QStringLiteral("  ");
    CHECK(kindOf(operators::add(session, who, evasPassword)) == ErrorKind::MissingInput);
    who = eva();
    who.unit = UnitId(composeId(1, 77));
    CHECK(kindOf(operators::add(session, who, evasPassword)) == ErrorKind::NotFound);
    CHECK(entrance::usernames(fixture.path()) == QStringList{anasName});
    who = session.currentOperator();
    who.username = QStringLiteral("anita");
    CHECK(operators::change(session, who).error() == Error{ErrorKind::Conflict, QStringLiteral("username"), {}});
    CHECK(kindOf(operators::setPassword(session, QStringLiteral("nadie"), evasPassword)) == ErrorKind::NotFound);
    CHECK(entrance::usernames(fixture.path()) == QStringList{anasName});
    CHECK(changesAudited(session) == 0);
}

TEST_CASE("an administrator gives a new password and a new recovery code", "[operators]")
{
    const StoreFixture fixture;
    const QString oldCode = fixture.createAndLeave();
    QString newCode;
    {
        auto session = fixture.atWork();
        REQUIRE(operators::setPassword(session, anasName, evasPassword));
        const auto renewed = operators::renewRecoveryCode(session);
        REQUIRE(renewed);
        newCode = *renewed;
    }
    CHECK(kindOf(fixture.signIn()) == ErrorKind::WrongPassword);
    CHECK(fixture.signIn(anasName, evasPassword));
    CHECK(kindOf(entrance::resetPassword(fixture.path(), oldCode, anasName, anasPassword, fixture.clock))
        == ErrorKind::WrongPassword);
    CHECK(entrance::resetPassword(fixture.path(), newCode, anasName, anasPassword, fixture.clock));
}

TEST_CASE("only those who may manage operators and units do", "[operators]")
{
    TemporarySession desk(Role::FrontDesk);
    CHECK(kindOf(operators::all(desk.session)) == ErrorKind::PermissionDenied);
    CHECK(kindOf(operators::add(desk.session, eva(), evasPassword)) == ErrorKind::PermissionDenied);
    CHECK(kindOf(operators::change(desk.session, eva())) == ErrorKind::PermissionDenied);
    CHECK(kindOf(operators::setPassword(desk.session, QStringLiteral("eva"), evasPassword))
        == ErrorKind::PermissionDenied);
    CHECK(kindOf(operators::renewRecoveryCode(desk.session)) == ErrorKind::PermissionDenied);
    Unit unit;
    unit.code = QStringLiteral("RSH");
    unit.name = QStringLiteral("Registro Social de Hogares");
    CHECK(kindOf(units::add(desk.session, unit)) == ErrorKind::PermissionDenied);
}

TEST_CASE("units are added once and changed by their id", "[units]")
{
    TemporarySession office(Role::Administrator);
    Unit unit;
    unit.code = QStringLiteral("CESFAM");
    unit.name = QStringLiteral("Centro de salud");
    unit.external = true;
    const auto id = units::add(office.session, unit);
    REQUIRE(id);
    unit.id = *id;
    CHECK(units::add(office.session, unit).error() == Error{ErrorKind::Duplicate, QStringLiteral("code"), id->folio()});
    unit.name = QStringLiteral("Posta rural");
    unit.phone = QStringLiteral("42 2 123456");
    unit.active = false;
    REQUIRE(units::change(office.session, unit));
    const auto found =
        office.store.database.read([&](store::Connection &connection) { return units::find(connection, unit.code); });
    CHECK(found->value() == unit);
    CHECK(office.store.database.read([](store::Connection &connection) { return units::all(connection); })
        == std::vector<Unit>{unit});
    unit.code = QStringLiteral("POSTA");
    CHECK(kindOf(units::change(office.session, unit)) == ErrorKind::Conflict);
    unit.id = UnitId(composeId(1, 99));
    CHECK(kindOf(units::change(office.session, unit)) == ErrorKind::NotFound);
    unit.code = QStringLiteral("posta ñ");
    CHECK(kindOf(units::add(office.session, unit)) == ErrorKind::InvalidInput);
}
