#include "core/audit/Audit.h"
#include "tests/referrals/Units.h"

using namespace ventanilla;
using namespace ventanilla::referrals;
using security::Role;

namespace {

const QString text = QStringLiteral("Falta el certificado de alumno regular");

Error errorOf(const Result<ReferralEventId> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("a referral goes its way from the window to the counter-referral and back", "[take_step]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId id = office.refer(office.subsidies);
    REQUIRE(take(unit, {id, Step::Receive, {}, {}, {}}));
    REQUIRE(take(unit, {id, Step::Accept, {}, {}, {}}));
    REQUIRE(take(unit, {id, Step::Begin, {}, {}, {}}));
    CHECK(office.standing(id).assignee == unit.currentOperator().id);
    CHECK(errorOf(take(unit, {id, Step::Answer, QStringLiteral("  "), {}, {}}))
        == Error{ErrorKind::MissingInput, QStringLiteral("note"), {}});
    CHECK(errorOf(take(window, {id, Step::Close, {}, {}, {}}))
        == Error{ErrorKind::Conflict, QStringLiteral("referral"), QStringLiteral("in_attention")});
    REQUIRE(take(unit, {id, Step::Answer, QStringLiteral("SUF aprobado desde abril"), {}, {}}));
    CHECK(errorOf(take(unit, {id, Step::Close, {}, {}, {}})).kind == ErrorKind::Conflict);
    REQUIRE(take(window, {id, Step::Close, {}, {}, {}}));
    CHECK(office.standing(id).state == State::Closed);
    CHECK(office.events(id).size() == 6);
    CHECK(office.events(id)[4].note == QStringLiteral("SUF aprobado desde abril"));
    auto auditor = office.sessionOf(QStringLiteral("ada"), office.window, Role::Administrator);
    const auto audited = audit::eventsAbout(auditor, office.person, 50);
    REQUIRE(audited);
    CHECK(std::ranges::count(*audited, audit::Action::ChangedReferral, &audit::Event::action) == 5);
}

TEST_CASE("what is returned is sent again, and what is another's business goes on to them", "[take_step]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    auto other = office.sessionOf(QStringLiteral("olga"), office.housing);
    const ReferralId id = office.refer(office.subsidies);
    REQUIRE(take(unit, {id, Step::Return, text, {}, {}}));
    CHECK(office.standing(id).unit == office.subsidies);
    REQUIRE(take(window, {id, Step::SendAgain, {}, {}, {}}));
    CHECK(office.standing(id).state == State::Sent);
    CHECK(office.standing(id).unit == office.subsidies);
    CHECK(errorOf(take(unit, {id, Step::Forward, text, office.subsidies, {}})).field == QStringLiteral("to_unit"));
    CHECK(errorOf(take(unit, {id, Step::Forward, text, office.window, {}})).field == QStringLiteral("to_unit"));
    CHECK(errorOf(take(unit, {id, Step::Forward, text, {}, {}})).kind == ErrorKind::MissingInput);
    CHECK(errorOf(take(other, {id, Step::Receive, {}, {}, {}})).kind == ErrorKind::PermissionDenied);
    REQUIRE(take(unit, {id, Step::Forward, text, office.housing, {}}));
    CHECK(office.standing(id).unit == office.housing);
    CHECK(errorOf(take(unit, {id, Step::Receive, {}, {}, {}})).kind == ErrorKind::PermissionDenied);
    REQUIRE(take(other, {id, Step::Receive, {}, {}, {}}));
    REQUIRE(take(other, {id, Step::Answer, text, {}, {}}));
    REQUIRE(take(window, {id, Step::Close, {}, {}, {}}));
}

TEST_CASE("the head of the unit says who sees to it, until it goes elsewhere", "[take_step]")
{
    tests::Units office;
    auto head = office.sessionOf(QStringLiteral("jefa"), office.subsidies, Role::UnitHead);
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    auto other = office.sessionOf(QStringLiteral("olga"), office.housing);
    const ReferralId id = office.refer(office.subsidies);
    const OperatorId pedro = unit.currentOperator().id;
    CHECK(errorOf(take(unit, {id, Step::Assign, {}, {}, pedro})).kind == ErrorKind::Conflict);
    CHECK(errorOf(take(head, {id, Step::Assign, {}, {}, other.currentOperator().id})).field
        == QStringLiteral("assignee"));
    REQUIRE(take(head, {id, Step::Assign, {}, {}, pedro}));
    CHECK(office.standing(id).state == State::Sent);
    CHECK(office.standing(id).assignee == pedro);
    const auto colleagues = colleaguesFor(head, id);
    REQUIRE(colleagues);
    CHECK(colleagues->size() == 2);
    REQUIRE(take(unit, {id, Step::Forward, text, office.housing, {}}));
    CHECK_FALSE(office.standing(id).assignee);
}

TEST_CASE("for a unit outside its sender registers what comes on paper", "[take_step]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    const ReferralId id = office.refer(office.hospital);
    CHECK(errorOf(take(window, {id, Step::Begin, {}, {}, {}})).kind == ErrorKind::Conflict);
    REQUIRE(take(window, {id, Step::Receive, {}, {}, {}}));
    REQUIRE(take(window, {id, Step::Answer, QStringLiteral("Hora para el 4 de mayo"), {}, {}}));
    REQUIRE(take(window, {id, Step::Close, {}, {}, {}}));
}

TEST_CASE("a step is the latest even on a computer whose clock is behind", "[take_step]")
{
    tests::Units office;
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId id = office.refer(office.subsidies);
    office.store.clock.set(tests::mondayNoon.addDays(-2));
    REQUIRE(take(unit, {id, Step::Receive, {}, {}, {}}));
    CHECK(office.standing(id).state == State::Received);
}

TEST_CASE("a role that may not refer takes no step", "[take_step]")
{
    for (const Role role : {Role::Supervisor, Role::Administrator, Role::RegionalMonitor}) {
        for (int state = 1; state <= 7; ++state)
            CHECK(allowedSteps({State(state), false, true, true, role}).empty());
    }
    tests::Units office;
    auto supervisor = office.sessionOf(QStringLiteral("sofia"), office.subsidies, Role::Supervisor);
    CHECK(errorOf(take(supervisor, {office.refer(office.subsidies), Step::Receive, {}, {}, {}})).kind
        == ErrorKind::PermissionDenied);
}
