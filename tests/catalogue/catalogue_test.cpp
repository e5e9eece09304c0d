#include "core/catalogue/Catalogue.h"

#include "core/catalogue/Grant.h"
#include "core/store/Journal.h"
#include "tests/catalogue/CatalogueFile.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Benefit firewood()
{
    Benefit benefit;
    benefit.code = u(u"LENA");
    benefit.name = u(u"Leña seca");
    benefit.kind = BenefitKind::Goods;
    benefit.requirements = u(u"tramo hasta 60 y hogar con personas desde 60");
    benefit.documents = {u(u"Cédula de identidad"), u(u"Cartola del RSH")};
    benefit.processingDays = 7;
    benefit.stock = 30;
    benefit.validFrom = QDate(2026, 4, 1);
    benefit.validTo = QDate(2026, 9, 30);
    benefit.need = u(u"SUBSISTENCIA");
    benefit.lifeStage = u(u"PERSONA_MAYOR");
    return benefit;
}

Error errorOf(const Benefit &benefit)
{
    const auto checked = validated(benefit);
    REQUIRE_FALSE(checked);
    return checked.error();
}

template <class Change>
Error errorAfter(Change change)
{
    Benefit benefit = firewood();
    change(benefit);
    return errorOf(benefit);
}

} // namespace

TEST_CASE("a saved benefit is read back whole", "[catalogue]")
{
    tests::TemporarySession office(security::Role::Administrator);
    const auto id = saveBenefit(office.session, {firewood()});
    REQUIRE(id);
    const auto stored = benefitByCode(office.session, u(u"lena"));
    REQUIRE(stored);
    Benefit expected = firewood();
    expected.id = *id;
    CHECK(*stored == expected);

    expected.name = u(u"Leña seca certificada");
    expected.stock.reset();
    REQUIRE(saveBenefit(office.session, {expected, {}, u(u"Nueva norma")}));
    CHECK(benefitByCode(office.session, u(u"LENA")).value() == expected);
    const auto entries = office.store.database.read(
        [&](store::Connection &connection) { return store::journal::history(connection, "benefit", id->value()); });
    REQUIRE(entries);
    CHECK(entries->size() == 2);
}

TEST_CASE("only an administrator edits the catalogue", "[catalogue]")
{
    tests::TemporarySession office(security::Role::FrontDesk);
    const auto refused = saveBenefit(office.session, {firewood()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
    const auto listed = listBenefits(office.session);
    REQUIRE(listed);
    CHECK(listed->empty());
}

TEST_CASE("a benefit that is not sound is refused by its field", "[catalogue]")
{
    CHECK(errorAfter([](Benefit &it) { it.code.clear(); }) == Error{ErrorKind::MissingInput, u(u"code"), {}});
    CHECK(errorAfter([](Benefit &it) { it.code = u(u"1LEÑA"); }).field == u(u"code"));
    CHECK(errorAfter([](Benefit &it) { it.name = u(u"  "); }) == Error{ErrorKind::MissingInput, u(u"name"), {}});
    CHECK(errorAfter([](Benefit &it) { it.quota = -1; }).field == u(u"quota"));
    CHECK(errorAfter([](Benefit &it) { it.budget = -1; }).field == u(u"budget"));
    CHECK(errorAfter([](Benefit &it) { it.stock = -1; }).field == u(u"stock"));
    CHECK(errorAfter([](Benefit &it) { it.processingDays = -1; }).field == u(u"processing_days"));
    CHECK(errorAfter([](Benefit &it) { it.validTo = QDate(2026, 3, 31); }).field == u(u"valid_to"));
    CHECK(errorAfter([](Benefit &it) { it.kind = BenefitKind(9); }).field == u(u"kind"));
    CHECK(errorAfter([](Benefit &it) { it.documents = {QString(201, QLatin1Char('a'))}; }).field == u(u"documents"));
    CHECK(errorAfter([](Benefit &it) { it.requirements = u(u"tramo hasta 60 y edda 3"); })
        == Error{ErrorKind::InvalidInput, u(u"requirements"), u(u"17")});
}

TEST_CASE("texts of a benefit are tidied before they are stored", "[catalogue]")
{
    Benefit benefit = firewood();
    benefit.code = u(u" lena ");
    benefit.name = u(u"  Leña   seca ");
    benefit.documents = {u(u" Cédula\nde identidad "), u(u" "), u(u"Cartola del RSH")};
    CHECK(validated(benefit).value() == firewood());
}

TEST_CASE("codes are unique and stay", "[catalogue]")
{
    tests::TemporarySession office(security::Role::Administrator);
    const auto id = saveBenefit(office.session, {firewood()});
    REQUIRE(id);
    CHECK(saveBenefit(office.session, {firewood()}).error() == Error{ErrorKind::Duplicate, u(u"code"), id->folio()});

    Benefit renamed = firewood();
    renamed.id = *id;
    renamed.code = u(u"LENA_SECA");
    CHECK(saveBenefit(office.session, {renamed, {}, u(u"Nueva norma")}).error().kind == ErrorKind::Conflict);
    renamed = firewood();
    renamed.code = u(u"OTRA");
    renamed.unit = UnitId(composeId(1, 99));
    CHECK(saveBenefit(office.session, {renamed, {}, u(u"Nueva norma")}).error()
        == Error{ErrorKind::NotFound, u(u"unit"), {}});
    renamed.unit.reset();
    renamed.id = BenefitId(composeId(1, 99));
    CHECK(saveBenefit(office.session, {renamed, {}, u(u"Nueva norma")}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the catalogue is listed by name and through its filters", "[catalogue]")
{
    tests::TemporarySession office(security::Role::Administrator);
    REQUIRE(office.store.database.write([](store::Transaction &transaction) { tests::storeCatalogue(transaction); }));
    const auto count = [&](const BenefitFilter &filter) {
        const auto found = listBenefits(office.session, filter);
        REQUIRE(found);
        return int(found->size());
    };
    const int all = count({});
    CHECK(all == int(tests::catalogueFile(u(u"national_benefits.csv")).size()));
    const auto byKind = [](BenefitKind kind) {
        BenefitFilter filter;
        filter.kind = kind;
        return filter;
    };
    CHECK(count(byKind(BenefitKind::Money)) + count(byKind(BenefitKind::Goods)) + count(byKind(BenefitKind::Service))
        == all);
    BenefitFilter filter;
    filter.text = u(u"panales adult");
    CHECK(count(filter) == 1);
    filter.text = u(u"pensión invalid");
    CHECK(count(filter) >= 1);
    filter.scope = BenefitScope::Local;
    CHECK(count(filter) == 0);
    filter = {};
    filter.need = u(u"RECREACION");
    filter.lifeStage = u(u"PERSONA_MAYOR");
    CHECK(count(filter) == 1);

    REQUIRE(saveBenefit(office.session, {firewood()}));
    filter = {};
    filter.text = u(u"LENA seca");
    CHECK(count(filter) == 1);
    filter.validOn = QDate(2026, 3, 31);
    CHECK(count(filter) == 0);
    filter.validOn = QDate(2026, 9, 30);
    CHECK(count(filter) == 1);

    const UnitId stores = benefitByCode(office.session, u(u"CAJA_ALIMENTOS")).value().unit.value();
    filter = {};
    filter.unit = stores;
    const auto ofStores = listBenefits(office.session, filter);
    REQUIRE(ofStores);
    CHECK(ofStores->size() > 5);
    CHECK(std::all_of(ofStores->begin(), ofStores->end(), [&](const Benefit &it) { return it.unit == stores; }));
}

TEST_CASE("grants are kept by person and found by the system they came from", "[catalogue]")
{
    tests::TemporarySession office(security::Role::Administrator);
    const BenefitId benefit = saveBenefit(office.session, {firewood()}).value();
    auto done = office.store.database.write([&](store::Transaction &transaction) {
        Grant grant;
        grant.benefit = benefit;
        grant.person = tests::addPerson(transaction, u(u"Rosa"), u(u"Ñancupil"));
        grant.status = GrantStatus::Requested;
        grant.statusDate = QDate(2026, 5, 4);
        grant.source = u(u"SISTEMA_ANTERIOR");
        grant.externalId = u(u"A-17");
        grant.id = grants::insert(transaction, grant);
        CHECK(grants::find(transaction, grant.id) == grant);

        grant.status = GrantStatus::Delivered;
        grant.statusDate = QDate(2026, 5, 9);
        grant.amount = 45'000;
        grant.quantity = 1.5;
        grant.folio = u(u"D-204");
        grants::update(transaction, grant);
        CHECK(grants::findByExternalId(transaction, u(u"SISTEMA_ANTERIOR"), u(u"A-17")) == grant);
        CHECK_FALSE(grants::findByExternalId(transaction, u(u"OTRO"), u(u"A-17")));

        Grant older = grant;
        older.statusDate = QDate(2025, 5, 9);
        older.source.clear();
        older.externalId.clear();
        older.id = grants::insert(transaction, older);
        const std::vector<GrantOfBenefit> expected{
            {grant, u(u"LENA"), u(u"Leña seca")}, {older, u(u"LENA"), u(u"Leña seca")}};
        CHECK(grants::of(transaction, grant.person) == expected);
    });
    CHECK(done);
}
