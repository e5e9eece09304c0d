#include "core/audit/Audit.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"
#include "tests/equity/Town.h"

using namespace ventanilla;
using namespace ventanilla::equity;
using namespace ventanilla::tests;
using security::Role;

namespace {

// One household that three units work with, and that got a box twice.
TownFacts family()
{
    TownFacts facts;
    facts.segments = {40};
    facts.persons = {{34, false, false, {}}, {9, false, false, {}}};
    facts.members = {{0, 0, 300, false}, {1, 0, 300, false}};
    facts.grants = {{TownBenefit::Box, 0, {}, catalogue::GrantStatus::Delivered, 60},
        {TownBenefit::Box, 1, {}, catalogue::GrantStatus::Delivered, 20}};
    facts.programmes = {{0, QStringLiteral("SUF"), 200, false}, {1, QStringLiteral("OTRO"), 100, false}};
    facts.cases = {{0, 2, false}};
    return facts;
}

AlertKey over(const TownStore &store)
{
    return {AlertKind::OverIntervention, store.household(0), {}, {}};
}

AlertKey repeated(const TownStore &store)
{
    return {AlertKind::Repeat, store.household(0), {}, store.benefit(TownBenefit::Box)};
}

Alert found(security::Session &session, const AlertKey &key)
{
    NoProgress progress;
    const auto alert = findAlert(session, key, progress);
    REQUIRE(alert);
    REQUIRE(alert->has_value());
    return **alert;
}

const QString because = QStringLiteral("Las tres unidades coordinan en mesa local");

} // namespace

TEST_CASE("a dismissed alert stays away with its reason, and comes back when its grounds change", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    const Alert alert = found(head, over(store));
    CHECK(alert.interveners == 3);
    REQUIRE(dismiss(head, alert, QStringLiteral("  ") + because));
    const Alert away = found(head, over(store));
    REQUIRE(away.dismissal);
    CHECK(away.dismissal->reason == because);
    CHECK(away.dismissal->operatorId == head.currentOperator().id);
    AlertFilter filter;
    CHECK_FALSE(matches(away, filter));
    filter.dismissed = true;
    CHECK(matches(away, filter));
    CHECK(dismiss(head, away, because).error() == Error{ErrorKind::Conflict, QStringLiteral("alert"), {}});

    store.add(TownProgramme{0, QStringLiteral("Familias"), 3, false}, 9);
    const Alert back = found(head, over(store));
    CHECK_FALSE(back.dismissal);
    REQUIRE(back.former);
    CHECK(back.former->reason == because);
    REQUIRE(back.added.size() == 1);
    CHECK(back.added.front().startsWith(QStringLiteral("programme:familias:")));
    CHECK(matches(back, AlertFilter()));
}

TEST_CASE("what has ended does not bring a dismissed alert back", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    store.add(TownProgramme{0, QStringLiteral("Familias"), 3, false}, 9);
    REQUIRE(dismiss(head, found(head, over(store)), because));
    store.write([](store::Transaction &transaction) {
        transaction.statement("UPDATE programme_membership SET to_date = ? WHERE programme = 'OTRO'")
            .bind(townDay.addDays(-1))
            .run();
    });
    const Alert alert = found(head, over(store));
    CHECK(alert.interveners == 3);
    CHECK(alert.dismissal);
}

TEST_CASE("a dismissal is taken back, and the history says who said what", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    const Alert alert = found(head, repeated(store));
    REQUIRE(alert.repeats.size() == 1);
    CHECK(alert.repeats.front().days() == 40);
    CHECK(restore(head, alert, {}).error() == Error{ErrorKind::Conflict, QStringLiteral("alert"), {}});
    REQUIRE(dismiss(head, alert, because));
    store.session.store.clock.advanceSeconds(60);
    REQUIRE(restore(head, alert, QStringLiteral("Era otra familia")));
    CHECK_FALSE(found(head, repeated(store)).dismissal);
    CHECK_FALSE(found(head, repeated(store)).former);
    const auto file = openAlert(head, found(head, repeated(store)));
    REQUIRE(file);
    REQUIRE(file->history.size() == 2);
    CHECK(file->history[0].dismissal.reason == because);
    CHECK(file->history[0].operatorName == head.currentOperator().fullName);
    CHECK(file->history[1].dismissal.restores == file->history[0].dismissal.id);
    CHECK(file->grants.size() == 2);
    CHECK(file->mayDismiss);
    REQUIRE(dismiss(head, found(head, repeated(store)), because));
    CHECK(found(head, repeated(store)).dismissal);
}

TEST_CASE("who may see alerts, and who may dismiss them", "[equity]")
{
    TownStore store(family());
    NoProgress progress;
    auto desk = store.session.as(Role::FrontDesk);
    auto worker = store.session.as(Role::SocialWorker);
    auto supervisor = store.session.as(Role::Supervisor);
    auto administrator = store.session.as(Role::Administrator);
    const Error denied{ErrorKind::PermissionDenied, {}, {}};
    CHECK(checkAlerts(desk, progress).error() == denied);
    CHECK(checkAlerts(administrator, progress).error() == denied);
    CHECK(checkAlerts(supervisor, progress));
    CHECK(alertsOf(desk, store.person(0))->size() == 2);
    const Alert alert = found(worker, over(store));
    CHECK(dismiss(worker, alert, because).error() == denied);
    CHECK(dismiss(supervisor, alert, because).error() == denied);
    store.write([&](ventanilla::store::Transaction &transaction) {
        transaction.statement("UPDATE social_case SET responsible_id = ?").bind(worker.currentOperator().id).run();
    });
    CHECK(openAlert(worker, alert)->mayDismiss);
    CHECK(dismiss(worker, alert, because));
}

TEST_CASE("a dismissal needs a reason, and an alert of something that is there", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    Alert alert = found(head, over(store));
    CHECK(dismiss(head, alert, QStringLiteral(" ")).error()
        == Error{ErrorKind::MissingInput, QStringLiteral("reason"), {}});
    CHECK(dismiss(head, alert, QString(longestReason + 1, QLatin1Char('a'))).error()
        == Error{ErrorKind::InvalidInput, QStringLiteral("reason"), QString::number(longestReason)});
    alert.key.household = HouseholdId(composeId(9, 9));
    CHECK(dismiss(head, alert, because).error() == Error{ErrorKind::NotFound, QStringLiteral("alert"), {}});
    CHECK(openAlert(head, alert).error() == Error{ErrorKind::NotFound, QStringLiteral("alert"), {}});
}

TEST_CASE("reading alerts leaves an audit event for everybody who lives there", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    REQUIRE(openAlert(head, found(head, over(store))));
    auto administrator = store.session.as(Role::Administrator);
    for (const int person : {0, 1}) {
        const auto events = audit::eventsAbout(administrator, store.person(person), 10);
        REQUIRE(events);
        REQUIRE_FALSE(events->empty());
        CHECK(events->front().action == audit::Action::ReadAlerts);
    }
}

TEST_CASE("an alert names its benefit as the version says that has begun", "[equity]")
{
    TownStore store(family());
    auto &head = store.session.session;
    const Alert alert = found(head, repeated(store));
    store.write([&](ventanilla::store::Transaction &transaction) {
        catalogue::BenefitVersion begun;
        begun.terms = catalogue::benefits::row(transaction, store.benefit(TownBenefit::Box)).value();
        begun.terms.name = QStringLiteral("Canasta familiar");
        begun.effectiveFrom = townDay;
        begun.planned = true;
        (void)catalogue::benefit_versions::insert(transaction, begun);
    });
    CHECK(nameAlerts(head, {alert}).value().front().benefitName == QStringLiteral("Canasta familiar"));
    const AlertFile file = openAlert(head, alert).value();
    CHECK(file.row.benefitName == QStringLiteral("Canasta familiar"));
    CHECK(file.grants.front().row.benefitName == QStringLiteral("Canasta familiar"));
}
