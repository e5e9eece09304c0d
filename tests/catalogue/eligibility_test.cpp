#include "core/catalogue/Eligibility.h"

#include "core/catalogue/Grant.h"
#include "core/identity/Household.h"
#include "tests/catalogue/CatalogueFile.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

const QDate today(2026, 3, 2);

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

// Rosa, 34, who heads a household in Coironal with a son of 9 and her mother of 71, who depends on her.
struct Family
{
    tests::TemporaryStore store;
    PersonId rosa;
    PersonId son;
    PersonId mother;
    HouseholdId household;

    Family()
    {
        auto done = store.database.write([&](store::Transaction &transaction) {
            tests::storeCatalogue(transaction);
            identity::Household home;
            home.folio = u(u"123456");
            home.sector = identity::sectors::findOrInsert(transaction, u(u"Coironal"));
            home.segment = 40;
            home.segmentDate = QDate(2026, 2, 1);
            household = identity::households::insert(transaction, home);
            rosa = add(transaction, u(u"Rosa"), QDate(1991, 5, 1), identity::Sex::Female, u(u"JEFE"));
            son = add(transaction, u(u"Benjamín"), QDate(2016, 8, 1), identity::Sex::Male, u(u"HIJO"));
            mother = add(transaction, u(u"Eliana"), QDate(1954, 9, 9), identity::Sex::Female, u(u"PADRE_MADRE"));
            auto ill = identity::persons::find(transaction, mother).value();
            ill.dependant = true;
            identity::persons::update(transaction, ill);
        });
        REQUIRE(done);
    }

    PersonId add(store::Transaction &transaction, const QString &name, const QDate &born, identity::Sex sex,
        const QString &relation) const
    {
        identity::Person person;
        person.givenNames = name;
        person.surname1 = u(u"Muñoz");
        person.birthDate = born;
        person.sex = sex;
        person.nationality = u(u"Chile");
        person.disability = false;
        person.dependant = false;
        const PersonId id = identity::persons::insert(transaction, person);
        identity::households::addMember(transaction, {{}, household, id, relation, QDate(2020, 1, 1), {}});
        return id;
    }

    void give(PersonId person, const char16_t *code, GrantStatus status, const QDate &date)
    {
        auto done = store.database.write([&](store::Transaction &transaction) {
            Grant grant;
            grant.benefit = benefits::findByCode(transaction, u(code)).value().id;
            grant.person = person;
            grant.status = status;
            grant.statusDate = date;
            grants::insert(transaction, grant);
        });
        REQUIRE(done);
    }

    std::vector<PossibleBenefit> possible(PersonId person)
    {
        auto found = store.database.read(
            [&](store::Connection &connection) { return possibleBenefits(connection, person, today); });
        REQUIRE(found);
        return *found;
    }

    bool offers(PersonId person, const char16_t *code)
    {
        const auto found = possible(person);
        return std::any_of(
            found.begin(), found.end(), [&](const PossibleBenefit &it) { return it.benefit.code == u(code); });
    }
};

} // namespace

TEST_CASE("a profile gathers the person, the household and what all of them received", "[eligibility]")
{
    Family family;
    family.give(family.mother, u"PANALES", GrantStatus::Delivered, QDate(2026, 2, 20));
    auto done = family.store.database.write([&](store::Transaction &transaction) {
        identity::programmes::insert(
            transaction, {{}, family.son, u(u"SUF"), QDate(2024, 1, 1), {}, u(u"VIGENTE"), QDate(2026, 1, 1)});
    });
    REQUIRE(done);
    const auto read = family.store.database.read(
        [&](store::Connection &connection) { return profileOf(connection, family.rosa, today); });
    REQUIRE(read);
    REQUIRE(*read);
    EligibilityProfile expected;
    expected.date = today;
    expected.age = 34;
    expected.sex = identity::Sex::Female;
    expected.disability = false;
    expected.dependant = false;
    expected.nationality = u(u"Chile");
    expected.hasHousehold = true;
    expected.inRegister = true;
    expected.segment = 40;
    expected.sector = u(u"Coironal");
    expected.members = {{true, u(u"JEFE"), 34, identity::Sex::Female, false, false},
        {false, u(u"PADRE_MADRE"), 71, identity::Sex::Female, false, true},
        {false, u(u"HIJO"), 9, identity::Sex::Male, false, false}};
    expected.programmes = {{false, u(u"SUF"), QDate(2024, 1, 1), {}}};
    expected.grants = {{false, u(u"PANALES"), GrantStatus::Delivered, QDate(2026, 2, 20)}};
    CHECK(**read == expected);
}

TEST_CASE("what was given to somebody's other registration counts as theirs", "[eligibility]")
{
    Family family;
    PersonId again;
    auto done = family.store.database.write([&](store::Transaction &transaction) {
        again = family.add(transaction, u(u"Rosa"), QDate(1991, 5, 1), identity::Sex::Female, u(u"JEFE"));
        identity::programmes::insert(transaction, {{}, again, u(u"SUF"), QDate(2024, 1, 1), {}, {}, {}});
        transaction.statement("UPDATE person SET same_as = ? WHERE id = ?").bind(family.rosa, again).run();
    });
    REQUIRE(done);
    family.give(again, u"PANALES", GrantStatus::Delivered, QDate(2026, 2, 20));
    auto checked = family.store.database.read([&](store::Connection &connection) {
        CHECK(grants::of(connection, family.rosa).size() == 1);
        const auto profile = profileOf(connection, again, today);
        REQUIRE(profile);
        CHECK(profile == profileOf(connection, family.rosa, today));
        CHECK(profile->members.size() == 3);
        CHECK(profile->programmes == std::vector<ProgrammeFacts>{{true, u(u"SUF"), QDate(2024, 1, 1), {}}});
        CHECK(profile->grants
            == std::vector<GrantFacts>{{true, u(u"PANALES"), GrantStatus::Delivered, QDate(2026, 2, 20)}});
    });
    CHECK(checked);
}

TEST_CASE("nobody and the dead have no possible benefits", "[eligibility]")
{
    Family family;
    CHECK(family.possible(PersonId(composeId(1, 999'999))).empty());
    auto done = family.store.database.write([&](store::Transaction &transaction) {
        auto person = identity::persons::find(transaction, family.mother).value();
        person.deceasedOn = QDate(2026, 2, 28);
        identity::persons::update(transaction, person);
    });
    REQUIRE(done);
    CHECK(family.possible(family.mother).empty());
    CHECK_FALSE(family.offers(family.rosa, u"CREDENCIAL_CUIDADOR"));
}

TEST_CASE("each member of a household is offered what fits them", "[eligibility]")
{
    Family family;
    CHECK(family.offers(family.mother, u"PGU"));
    CHECK_FALSE(family.offers(family.rosa, u"PGU"));
    CHECK(family.offers(family.rosa, u"SUF"));
    CHECK(family.offers(family.rosa, u"SAP"));
    CHECK(family.offers(family.rosa, u"CREDENCIAL_CUIDADOR"));
    CHECK_FALSE(family.offers(family.son, u"CREDENCIAL_CUIDADOR"));
    CHECK_FALSE(family.offers(family.son, u"SDM"));
    // Nothing that is known speaks for these.
    CHECK_FALSE(family.offers(family.rosa, u"GES"));
    CHECK_FALSE(family.offers(family.rosa, u"INFORME_SOCIAL"));
    CHECK_FALSE(family.offers(family.rosa, u"TALLERES_DEPORTE_CULTURA"));
    CHECK_FALSE(family.offers(family.rosa, u"MEDICAMENTOS"));
    // Never put on a screen that somebody else may be looking at.
    CHECK_FALSE(family.offers(family.rosa, u"CENTRO_MUJER"));
    CHECK_FALSE(family.offers(family.rosa, u"CASA_ACOGIDA"));
    CHECK_FALSE(family.offers(family.rosa, u"RSH_INGRESO"));
}

TEST_CASE("what is under way or was received within its period is not offered", "[eligibility]")
{
    Family family;
    REQUIRE(family.offers(family.rosa, u"CAJA_ALIMENTOS"));
    family.give(family.mother, u"CAJA_ALIMENTOS", GrantStatus::Delivered, today.addMonths(-2));
    CHECK_FALSE(family.offers(family.rosa, u"CAJA_ALIMENTOS"));

    REQUIRE(family.offers(family.rosa, u"SUF"));
    family.give(family.rosa, u"SUF", GrantStatus::Requested, today.addDays(-5));
    CHECK_FALSE(family.offers(family.rosa, u"SUF"));

    REQUIRE(family.offers(family.mother, u"PGU"));
    family.give(family.mother, u"PGU", GrantStatus::Rejected, today.addDays(-5));
    CHECK(family.offers(family.mother, u"PGU"));

    REQUIRE(family.offers(family.rosa, u"JEFAS_HOGAR"));
    family.give(family.rosa, u"JEFAS_HOGAR", GrantStatus::Delivered, today.addMonths(-11));
    CHECK_FALSE(family.offers(family.rosa, u"JEFAS_HOGAR"));
    family.give(family.rosa, u"PANALES", GrantStatus::Delivered, today.addMonths(-2));
    CHECK(family.offers(family.rosa, u"PANALES"));
}

TEST_CASE("a programme of the benefit's name stands in its way", "[eligibility]")
{
    Family family;
    REQUIRE(family.offers(family.mother, u"SENAMA_CUIDADOS_DOMICILIARIOS"));
    auto done = family.store.database.write([&](store::Transaction &transaction) {
        identity::programmes::insert(transaction,
            {{}, family.mother, u(u"Senama cuidados domiciliarios"), QDate(2025, 1, 1), {}, {}, QDate(2026, 1, 1)});
    });
    REQUIRE(done);
    CHECK_FALSE(family.offers(family.mother, u"SENAMA_CUIDADOS_DOMICILIARIOS"));
}

TEST_CASE("the surest come first, with reasons and documents", "[eligibility]")
{
    Family family;
    const auto found = family.possible(family.mother);
    REQUIRE(found.size() > 5);
    // Few are of that age and depend on care; many live with a child or are among the poorest 60 %.
    const auto place = [&](const char16_t *code) {
        return std::find_if(found.begin(), found.end(), [&](const auto &it) { return it.benefit.code == u(code); })
            - found.begin();
    };
    CHECK(place(u"SENAMA_CUIDADOS_DOMICILIARIOS") == 0);
    CHECK(place(u"PGU") < place(u"SUF"));
    CHECK(place(u"SUF") < place(u"SAP"));
    for (const PossibleBenefit &it : found) {
        CHECK(it.evaluation.fit == Fit::Yes);
        CHECK_FALSE(it.benefit.documents.isEmpty());
        CHECK_FALSE(it.evaluation.reasons.empty());
    }
}

TEST_CASE("what depends on a missing datum comes last and names it", "[eligibility]")
{
    Family family;
    auto done = family.store.database.write([&](store::Transaction &transaction) {
        auto person = identity::persons::find(transaction, family.son).value();
        person.disability.reset();
        identity::persons::update(transaction, person);
    });
    REQUIRE(done);
    const auto found = family.possible(family.son);
    const auto unknown = [](const PossibleBenefit &it) { return it.evaluation.fit == Fit::Unknown; };
    const auto first = std::find_if(found.begin(), found.end(), unknown);
    REQUIRE(first != found.begin());
    REQUIRE(first != found.end());
    CHECK(std::all_of(first, found.end(), unknown));
    const auto subsidy =
        std::find_if(first, found.end(), [](const PossibleBenefit &it) { return it.benefit.code == u(u"SDM"); });
    REQUIRE(subsidy != found.end());
    REQUIRE(subsidy->evaluation.missing.size() == 1);
    CHECK(subsidy->evaluation.missing.front().datum == Datum::Disability);
}

TEST_CASE("a benefit counts on the days it is valid and when its rule is understood", "[eligibility]")
{
    Family family;
    const auto change = [&](auto apply) {
        auto done = family.store.database.write([&](store::Transaction &transaction) {
            Benefit benefit = benefits::findByCode(transaction, u(u"SAP")).value();
            apply(benefit);
            benefits::update(transaction, benefit);
        });
        REQUIRE(done);
    };
    change([](Benefit &it) { it.validFrom = it.validTo = today; });
    CHECK(family.offers(family.rosa, u"SAP"));
    change([](Benefit &it) { it.validFrom = it.validTo = today.addDays(1); });
    CHECK_FALSE(family.offers(family.rosa, u"SAP"));
    change([](Benefit &it) {
        it.validFrom = it.validTo = QDate();
        it.requirements = u(u"tramo hasta cuarenta");
    });
    CHECK_FALSE(family.offers(family.rosa, u"SAP"));
    change([](Benefit &it) { it.requirements = u(u"tramo hasta 40"); });
    CHECK(family.offers(family.rosa, u"SAP"));
}

TEST_CASE("possible benefits of a whole catalogue are found while the screening opens", "[eligibility]")
{
    Family family;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 20; ++run) {
        QElapsedTimer timer;
        timer.start();
        REQUIRE(family.possible(family.rosa).size() > 5);
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    UNSCOPED_INFO("fastest of 20: " << double(fastest) / 1e6 << " ms, " << family.possible(family.rosa).size());
    // 5 ms is the aim for an optimised build; the bound leaves room for unoptimised and instrumented ones.
    CHECK(fastest < 40'000'000);
}
