#include "core/catalogue/BenefitTerms.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Eligibility.h"
#include "core/catalogue/GrantDesk.h"
#include "core/store/Verify.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::catalogue;
using security::Role;

namespace {

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Benefit box()
{
    Benefit benefit;
    benefit.code = u(u"CAJA");
    benefit.name = u(u"Caja de alimentos");
    benefit.requirements = u(u"tramo hasta 60");
    benefit.documents = {u(u"Cédula de identidad")};
    benefit.quota = 30;
    return benefit;
}

struct Office
{
    Office() : today(office.session.today())
    {
        benefit = box();
        benefit.id = saveBenefit(office.session, {benefit}).value();
    }

    void change(const QDate &from, const std::function<void(Benefit &)> &what)
    {
        BenefitEdit edit{benefit, from, u(u"Nueva ordenanza"), {}};
        what(edit.benefit);
        REQUIRE(saveBenefit(office.session, edit));
    }

    Benefit now() { return benefitByCode(office.session, u(u"CAJA")).value(); }

    Benefit on(const QDate &day)
    {
        const auto version = office.store.database.read(
            [&](store::Connection &connection) { return benefit_versions::versionOn(connection, benefit.id, day); });
        REQUIRE(version);
        REQUIRE(*version);
        return (*version)->terms;
    }

    std::vector<BenefitHistoryEntry> history() { return benefitHistory(office.session, benefit.id).value(); }

    void goTo(const QDate &day) { office.store.clock.set(local_time::toUtc(day, QTime(10, 0))); }

    tests::TemporarySession office{Role::Administrator};
    QDate today;
    Benefit benefit;
};

BenefitKind anyKind()
{
    return *rc::gen::element(BenefitKind::Money, BenefitKind::Goods, BenefitKind::Service);
}

std::optional<qint64> maybe(qint64 most)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<qint64>(*rc::gen::inRange<qint64>(1, most)) : std::nullopt;
}

QString someText()
{
    return *rc::gen::element(QString(), u(u"Leña seca"), u(u" dos  palabras "), u(u"Ñuble\nSan Carlos"));
}

Benefit anyBenefit()
{
    Benefit benefit = box();
    benefit.name += someText();
    benefit.description = someText();
    benefit.provider = someText();
    benefit.kind = anyKind();
    benefit.requirements = *rc::gen::element(QString(), u(u" edad desde 60\n"), u(u"no recibe SUF"));
    benefit.documents = {someText(), someText()};
    benefit.legalBasis = someText();
    if (const auto days = maybe(90))
        benefit.processingDays = int(*days);
    benefit.quota = maybe(100);
    benefit.budget = maybe(1'000'000);
    benefit.stock = maybe(50);
    if (*rc::gen::arbitrary<bool>())
        benefit.validFrom = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 100));
    if (*rc::gen::arbitrary<bool>())
        benefit.validTo = QDate(2026, 6, 1).addDays(*rc::gen::inRange(0, 100));
    benefit.need = *rc::gen::element(QString(), u(u"LIBERTAD"));
    benefit.lifeStage = *rc::gen::element(QString(), u(u"TODAS"));
    benefit.comment = someText();
    benefit.approvalLimit = maybe(100'000);
    benefit.minimumStock = maybe(10);
    if (const auto months = maybe(24))
        benefit.periodMonths = int(*months);
    return benefit;
}

} // namespace

TEST_CASE("each save is a version, with who, why and what changed", "[versions]")
{
    Office office;
    office.change({}, [](Benefit &it) {
        it.quota = 40;
        it.name = u(u"Canasta familiar");
    });
    CHECK(office.now().name == u(u"Canasta familiar"));
    const auto history = office.history();
    REQUIRE(history.size() == 2);
    CHECK(history[0].changed == QStringList{u(u"name"), u(u"quota")});
    CHECK(history[0].isInForce);
    CHECK(history[0].operatorName == u(u"Operadora de prueba"));
    CHECK(history[0].version.reason == u(u"Nueva ordenanza"));
    CHECK(history[1].version.terms.name == u(u"Caja de alimentos"));
    CHECK_FALSE(history[1].isInForce);

    office.benefit = office.now();
    office.change({}, [](Benefit &) {});
    CHECK(office.history().size() == 2);
    CHECK(saveBenefit(office.office.session, {office.now(), {}, u(u" ")}).error()
        == Error{ErrorKind::MissingInput, u(u"reason"), {}});
}

TEST_CASE("a version planned for a later day begins on that day by itself", "[versions]")
{
    Office office;
    const QDate day = office.today.addDays(20);
    office.change(day, [](Benefit &it) { it.quota = 99; });
    CHECK(office.now().quota == 30);
    CHECK(office.on(day.addDays(-1)).quota == 30);
    CHECK(office.on(day).quota == 99);

    office.goTo(day.addDays(-1));
    CHECK(office.now().quota == 30);
    office.goTo(day);
    CHECK(office.now().quota == 99);
    CHECK(listBenefits(office.office.session).value().front().quota == 99);
    CHECK(office.history().front().isInForce);

    // What is edited then is what has begun, and stands from then on.
    office.benefit = office.now();
    office.change({}, [](Benefit &it) { it.name = u(u"Canasta"); });
    CHECK(office.now().quota == 99);
    CHECK(office.now().name == u(u"Canasta"));
    NoProgress progress;
    CHECK(store::verify(office.office.store.database, progress).value().empty());
}

TEST_CASE("a planned rule offers the benefit from its day on", "[versions]")
{
    Office office;
    PersonId person;
    REQUIRE(office.office.store.database.write([&](store::Transaction &transaction) {
        person = tests::addPerson(transaction, u(u"Rosa"), u(u"Soto"));
        transaction.statement("UPDATE person SET birth_date = 2430000, disability = 1 WHERE id = ?").bind(person).run();
    }));
    office.change({}, [](Benefit &it) { it.requirements = u(u"edad hasta 5"); });
    office.benefit = office.now();
    const QDate day = office.today.addDays(3);
    office.change(day, [](Benefit &it) { it.requirements = u(u"con discapacidad"); });
    const auto offered = [&](const QDate &on) {
        return office.office.store.database
            .read([&](store::Connection &connection) { return possibleBenefits(connection, person, on).size(); })
            .value();
    };
    CHECK(offered(day.addDays(-1)) == 0);
    CHECK(offered(day) == 1);
}

TEST_CASE("days that a version cannot begin on are refused", "[versions]")
{
    Office office;
    const auto refusal = [&](const Benefit &benefit, const QDate &day) {
        const auto saved = saveBenefit(office.office.session, {benefit, day, u(u"porque sí"), {}});
        REQUIRE_FALSE(saved);
        return saved.error();
    };
    Benefit other = box();
    other.code = u(u"OTRA");
    CHECK(refusal(office.benefit, office.today.addDays(-1))
        == Error{ErrorKind::InvalidInput, u(u"effective_from"), u(u"past")});
    CHECK(refusal(office.benefit, office.today.addYears(30)).detail == u(u"range"));
    CHECK(refusal(other, office.today.addDays(1)).detail == u(u"new"));
}

TEST_CASE("a grant keeps the version it was requested under", "[versions]")
{
    Office office;
    auto desk = office.office.as(Role::FrontDesk);
    const auto asked = [&](const char16_t *name) {
        PersonId person;
        REQUIRE(office.office.store.database.write(
            [&](store::Transaction &transaction) { person = tests::addPerson(transaction, u(name), u(u"Soto")); }));
        const auto grant = requestGrant(desk, {office.benefit.id, person, {}, {}, {}});
        REQUIRE(grant);
        return *grant;
    };
    const GrantId old = asked(u"Rosa");
    office.change({}, [](Benefit &it) { it.requirements = u(u"tramo hasta 40"); });
    // Not by an edit: as an import or a merge would.
    REQUIRE(office.office.store.database.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE benefit SET quota = 7 WHERE id = ?").bind(office.benefit.id).run();
    }));
    const GrantId young = asked(u"Ana");
    const auto requestedUnder = [&](GrantId id) { return openGrant(desk, id).value().requestedUnder.value().terms; };
    CHECK(requestedUnder(old).requirements == u(u"tramo hasta 60"));
    CHECK(requestedUnder(young) == office.now());
    CHECK(office.now().quota == 7);
    const auto history = office.history();
    REQUIRE(history.size() == 3);
    CHECK(history.front().changed == QStringList{u(u"quota")});
    CHECK_FALSE(history.front().version.operatorId);
}

TEST_CASE("the head of a unit edits what that unit gives", "[versions]")
{
    Office office;
    std::optional<UnitId> own;
    std::optional<UnitId> other;
    REQUIRE(office.office.store.database.write([&](store::Transaction &transaction) {
        own = tests::addUnit(transaction, u(u"DIDECO"));
        other = tests::addUnit(transaction, u(u"SALUD"));
    }));
    security::Operator head;
    head.role = Role::UnitHead;
    head.unit = own;
    CHECK(mayEdit(head, own));
    CHECK(mayEdit(head, other).error() == Error{ErrorKind::PermissionDenied, u(u"benefit_unit"), {}});
    CHECK_FALSE(mayEdit(head, {}));
    head.unit.reset();
    CHECK_FALSE(mayEdit(head, {}));
    head.role = Role::Administrator;
    CHECK(mayEdit(head, other));

    security::Operator worker;
    worker.role = Role::UnitHead;
    worker.unit = own;
    worker.id = office.office.session.currentOperator().id;
    security::Session session(office.office.store.open(), worker, true, nullptr);
    Benefit mine = box();
    mine.code = u(u"MIA");
    mine.unit = own;
    mine.id = saveBenefit(session, {mine}).value();
    // Neither taken from another unit nor given away.
    CHECK(saveBenefit(session, {office.now(), {}, u(u"porque sí")}).error().kind == ErrorKind::PermissionDenied);
    mine.unit = other;
    CHECK(saveBenefit(session, {mine, {}, u(u"porque sí")}).error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("what came meanwhile in other terms stays", "[versions]")
{
    Office office;
    const Benefit opened = office.now();
    office.change({}, [](Benefit &it) { it.quota = 55; });
    BenefitEdit edit{opened, {}, u(u"Otro nombre"), opened};
    edit.benefit.name = u(u"Canasta");
    REQUIRE(saveBenefit(office.office.session, edit));
    CHECK(office.now().quota == 55);
    CHECK(office.now().name == u(u"Canasta"));
}

TEST_CASE("a benefit is ended by its last day", "[versions]")
{
    Office office;
    REQUIRE(endBenefit(office.office.session, office.benefit.id, office.today.addDays(5), u(u"Se acabó el convenio")));
    CHECK(office.now().isValidOn(office.today.addDays(5)));
    CHECK_FALSE(office.now().isValidOn(office.today.addDays(6)));
    CHECK(office.history().front().changed == QStringList{u(u"valid_to")});
    CHECK(endBenefit(office.office.session, BenefitId(composeId(1, 99)), office.today, u(u"x")).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("a planned version is withdrawn before its day, and never begins", "[versions]")
{
    Office office;
    const QDate day = office.today.addDays(20);
    office.change(day, [](Benefit &it) { it.quota = 99; });
    office.change(day.addDays(10), [](Benefit &it) { it.name = u(u"Canasta"); });
    CHECK(office.history()[1].mayBeWithdrawn);
    CHECK_FALSE(office.history()[2].mayBeWithdrawn);
    const BenefitVersionId planned = office.history()[1].version.id;
    CHECK(withdrawVersion(office.office.session, planned, u(u" ")).error()
        == Error{ErrorKind::MissingInput, u(u"reason"), {}});
    REQUIRE(withdrawVersion(office.office.session, planned, u(u" El concejo no la aprobó ")));

    const auto history = office.history();
    REQUIRE(history.size() == 3);
    CHECK(history[1].version.withdrawal->reason == u(u"El concejo no la aprobó"));
    CHECK(history[1].withdrawnBy == u(u"Operadora de prueba"));
    CHECK(history[1].changed == QStringList{u(u"quota")});
    CHECK_FALSE(history[1].mayBeWithdrawn);
    // Against the version that holds until then, not against the one that never will.
    CHECK(history[0].changed == QStringList{u(u"name")});
    CHECK(office.on(day).quota == 30);
    office.goTo(day);
    CHECK(office.now().quota == 30);
    CHECK(listBenefits(office.office.session).value().front().quota == 30);
    office.goTo(day.addDays(10));
    CHECK(office.now().name == u(u"Canasta"));
    NoProgress progress;
    CHECK(store::verify(office.office.store.database, progress).value().empty());
}

TEST_CASE("what is in force, withdrawn, unknown or another unit's is not withdrawn", "[versions]")
{
    Office office;
    const QDate day = office.today.addDays(20);
    office.change(day, [](Benefit &it) { it.quota = 99; });
    office.change(day.addDays(1), [](Benefit &it) { it.quota = 98; });
    const auto history = office.history();
    const auto refused = [&](BenefitVersionId id, security::Session &by) {
        const auto done = withdrawVersion(by, id, u(u"porque sí"));
        REQUIRE_FALSE(done);
        return done.error();
    };
    auto &session = office.office.session;
    auto desk = office.office.as(Role::FrontDesk);
    auto head = office.office.as(Role::UnitHead);
    CHECK(refused(history[0].version.id, desk).kind == ErrorKind::PermissionDenied);
    CHECK(refused(history[0].version.id, head) == Error{ErrorKind::PermissionDenied, u(u"benefit_unit"), {}});
    CHECK_FALSE(benefitHistory(desk, office.benefit.id).value()[0].mayBeWithdrawn);
    CHECK(refused(BenefitVersionId(composeId(1, 99)), session).kind == ErrorKind::NotFound);
    CHECK(refused(history[2].version.id, session)
        == Error{ErrorKind::Conflict, u(u"version"), office.today.toString(Qt::ISODate)});
    REQUIRE(withdrawVersion(session, history[0].version.id, u(u"porque sí")));
    CHECK(refused(history[0].version.id, session) == Error{ErrorKind::Conflict, u(u"version"), u(u"withdrawn")});
    office.goTo(day);
    CHECK(refused(history[1].version.id, session)
        == Error{ErrorKind::Conflict, u(u"version"), day.toString(Qt::ISODate)});
    CHECK(office.now().quota == 99);
}

TEST_CASE("lists name a benefit as the version says that has begun", "[versions]")
{
    Office office;
    auto desk = office.office.as(Role::FrontDesk);
    std::optional<UnitId> unit;
    PersonId person;
    REQUIRE(office.office.store.database.write([&](store::Transaction &transaction) {
        unit = tests::addUnit(transaction, u(u"SALUD"));
        person = tests::addPerson(transaction, u(u"Rosa"), u(u"Soto"));
    }));
    const GrantId grant = requestGrant(desk, {office.benefit.id, person, {}, {}, {}}).value();
    const QDate day = office.today.addDays(5);
    office.change(day, [&](Benefit &it) {
        it.name = u(u"Canasta familiar");
        it.unit = unit;
    });
    const auto names = [&] {
        const auto of = [&](store::Connection &connection) {
            return QStringList{grants::of(connection, person).front().benefitName,
                grant_rows::find(connection, grant)->benefitName, benefits::all(connection).front().name};
        };
        QStringList found = office.office.store.database.read(of).value();
        found.append(listGrants(desk, {}).value().rows.front().benefitName);
        found.removeDuplicates();
        return found;
    };
    GrantFilter ofUnit;
    ofUnit.unit = unit;
    CHECK(names() == QStringList{u(u"Caja de alimentos")});
    CHECK(listGrants(desk, ofUnit).value().rows.empty());
    CHECK(countGrants(desk, unit).value().empty());
    office.goTo(day);
    CHECK(names() == QStringList{u(u"Canasta familiar")});
    REQUIRE(listGrants(desk, ofUnit).value().rows.size() == 1);
    CHECK(listGrants(desk, ofUnit).value().rows.front().unit == unit);
    CHECK(countGrants(desk, unit).value() == std::map<GrantStatus, qint64>{{GrantStatus::Requested, 1}});
    CHECK(countGrants(desk, {}).value() == std::map<GrantStatus, qint64>{{GrantStatus::Requested, 1}});
}

TEST_CASE("what is sound stays as it is when stored, read and checked again", "[versions][property]")
{
    tests::TemporarySession office(Role::Administrator);
    CHECK(rc::check("validated() is idempotent and rows and versions hold all of it", [&] {
        const auto sound = validated(anyBenefit());
        RC_PRE(sound.has_value());
        RC_ASSERT(validated(*sound) == *sound);
        const auto done = office.store.database.write([&](store::Transaction &transaction) -> Result<void> {
            transaction.statement("UPDATE benefit SET code = 'X' || id").run();
            Benefit stored = *sound;
            stored.id = benefits::insert(transaction, stored);
            RC_ASSERT(benefits::find(transaction, stored.id) == stored);
            const auto version = benefit_versions::inForce(transaction, stored);
            RC_ASSERT(benefit_versions::find(transaction, version)->terms == stored);
            RC_ASSERT(benefit_versions::inForce(transaction, stored) == version);
            RC_ASSERT(changedTerms(stored, stored).isEmpty());
            return {};
        });
        RC_ASSERT(done.has_value());
    }));
}
