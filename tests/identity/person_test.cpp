#include "core/identity/Household.h"
#include "core/identity/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <rapidcheck.h>

#include <cmath>
#include <functional>

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

const QDate today(2026, 3, 2);

Person complete()
{
    Person person;
    person.rut = Rut::fromNumber(12'345'678);
    person.provisionalNumber = QStringLiteral("P-100");
    person.givenNames = QStringLiteral("María José");
    person.surname1 = QStringLiteral("Ñancupil");
    person.surname2 = QStringLiteral("Muñoz");
    person.socialName = QStringLiteral("Coté");
    person.birthDate = QDate(1984, 2, 29);
    person.sex = Sex::Female;
    person.gender = QStringLiteral("Femenino");
    person.nationality = QStringLiteral("Chile");
    person.indigenousPeople = QStringLiteral("Mapuche");
    person.disability = false;
    person.dependant = true;
    person.phone = QStringLiteral("56912345678");
    person.email = QStringLiteral("cote@example.cl");
    person.deceasedOn = QDate(2025, 12, 31);
    return person;
}

Error refusal(const std::function<void(Person &)> &spoil)
{
    Person person = complete();
    spoil(person);
    const auto checked = validated(person, today);
    REQUIRE_FALSE(checked);
    return checked.error();
}

} // namespace

TEST_CASE("a person comes back from the store as they were put in", "[person]")
{
    tests::TemporaryStore store;
    Person person = complete();
    Person bare;
    bare.givenNames = QStringLiteral("Jean");
    bare.surname1 = QStringLiteral("Baptiste");
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        person.id = persons::insert(transaction, person);
        bare.id = persons::insert(transaction, bare);
    }));
    CHECK(person.id.folio() == QStringLiteral("1-1"));
    REQUIRE(store.database.read([&](store::Connection &connection) {
        CHECK(persons::find(connection, person.id) == person);
        CHECK(persons::find(connection, bare.id) == bare);
        CHECK(persons::findByRut(connection, *person.rut) == person);
        CHECK_FALSE(persons::find(connection, PersonId(99)));
        CHECK_FALSE(persons::findByRut(connection, *Rut::fromNumber(5'000'000)));
    }));
    person.surname2.clear();
    person.dependant.reset();
    person.deceasedOn = QDate();
    REQUIRE(store.database.write([&](store::Transaction &transaction) { persons::update(transaction, person); }));
    REQUIRE(store.database.read(
        [&](store::Connection &connection) { CHECK(persons::find(connection, person.id) == person); }));
}

TEST_CASE("a merged person no longer bears the RUT", "[person]")
{
    tests::TemporaryStore store;
    Person kept = complete();
    Person merged = complete();
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        kept.rut.reset();
        kept.id = persons::insert(transaction, kept);
        merged.id = persons::insert(transaction, merged);
        transaction.statement("UPDATE person SET same_as = ? WHERE id = ?").bind(kept.id, merged.id).run();
    }));
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        kept.rut = merged.rut;
        persons::update(transaction, kept);
        CHECK(persons::findByRut(transaction, *kept.rut) == kept);
    }));
}

TEST_CASE("two persons cannot bear one RUT", "[person]")
{
    tests::TemporaryStore store;
    CHECK_FALSE(store.database.write([&](store::Transaction &transaction) {
        persons::insert(transaction, complete());
        persons::insert(transaction, complete());
    }));
}

TEST_CASE("a person's data is tidied before it is stored", "[person]")
{
    Person person = complete();
    person.givenNames = QStringLiteral("  María   José ");
    person.phone = QStringLiteral("+56 9 1234 5678");
    person.email = QStringLiteral(" cote@example.cl ");
    CHECK(validated(person, today) == complete());
}

TEST_CASE("a person's data that cannot be is refused", "[person]")
{
    using K = ErrorKind;
    CHECK(refusal([](Person &p) { p.givenNames = QStringLiteral(" "); })
        == Error{K::MissingInput, QStringLiteral("given_names"), {}});
    CHECK(refusal([](Person &p) { p.surname1.clear(); }) == Error{K::MissingInput, QStringLiteral("surname1"), {}});
    CHECK(refusal([](Person &p) { p.surname2 = QString(101, QLatin1Char('a')); }).detail == QStringLiteral("too_long"));
    CHECK(refusal([](Person &p) { p.surname1 = QStringLiteral("Pérez 2"); }).detail == QStringLiteral("digits"));
    CHECK(refusal([](Person &p) { p.surname1 = QStringLiteral("--"); }).detail == QStringLiteral("no_letters"));
    CHECK(refusal([](Person &p) { p.gender = QStringLiteral("a\u0007b"); }).detail == QStringLiteral("characters"));
    CHECK(refusal([](Person &p) { p.birthDate = today.addDays(1); })
        == Error{K::InvalidInput, QStringLiteral("birth_date"), QStringLiteral("in_the_future")});
    CHECK(refusal([](Person &p) { p.birthDate = QDate(1850, 1, 1); }).detail == QStringLiteral("too_early"));
    CHECK(refusal([](Person &p) { p.deceasedOn = p.birthDate.addDays(-1); }).field == QStringLiteral("deceased_on"));
    CHECK(refusal([](Person &p) { p.phone = QStringLiteral("123"); }).field == QStringLiteral("phone"));
    CHECK(refusal([](Person &p) { p.email = QStringLiteral("cote@example"); }).field == QStringLiteral("email"));
    CHECK(refusal([](Person &p) { p.sex = Sex(9); }).field == QStringLiteral("sex"));
}

TEST_CASE("telephones in the forms people write", "[person]")
{
    const QString mobile = QStringLiteral("56912345678");
    for (const char *text : {"+56 9 1234 5678", "912345678", "9 1234-5678", "(56) 9.12345678", "0056912345678",
             "09 12345678", "56912345678"}) {
        INFO(text);
        CHECK(normalisedPhone(QString::fromLatin1(text)) == mobile);
    }
    CHECK(normalisedPhone(QStringLiteral("42 221 2345")) == QStringLiteral("56422212345"));
    CHECK(normalisedPhone(QStringLiteral("81234567")) == QStringLiteral("56981234567"));
    CHECK(normalisedPhone(QStringLiteral("+54 9 11 1234 5678")) == QStringLiteral("5491112345678"));
    for (const char *text : {"", "12345", "no tiene", "912345678 casa", "5691234567", "1234567890123456"}) {
        INFO(text);
        CHECK_FALSE(normalisedPhone(QString::fromLatin1(text)));
    }
    CHECK(rc::check("a normalised telephone stays as it is", [] {
        const auto digits = *rc::gen::container<std::string>(rc::gen::inRange('0', char('9' + 1)));
        const auto once = normalisedPhone(QString::fromStdString(digits));
        RC_ASSERT((!once || normalisedPhone(*once) == once));
    }));
}

TEST_CASE("ages and names", "[person]")
{
    const Person person = complete();
    CHECK(person.fullName() == QStringLiteral("Coté Ñancupil Muñoz"));
    CHECK(person.ageOn(QDate(2026, 2, 28)) == 41);
    CHECK(person.ageOn(QDate(2026, 3, 1)) == 42);
    CHECK_FALSE(person.ageOn(QDate(1980, 1, 1)));
    CHECK_FALSE(Person().ageOn(today));
}

TEST_CASE("households, their members and programmes", "[household]")
{
    tests::TemporaryStore store;
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        const auto sector = sectors::findOrInsert(transaction, QStringLiteral("Coironal"));
        CHECK(sectors::findOrInsert(transaction, QStringLiteral(" COIRÓNAL ")) == sector);
        CHECK(sectors::all(transaction).size() == 1);

        Household household;
        household.folio = QStringLiteral("900123");
        household.address = QStringLiteral("Camino a Coironal km 3");
        household.sector = sector;
        household.latitude = -36.4;
        household.longitude = -72.4;
        household.phone = QStringLiteral("56422212345");
        household.segment = 40;
        household.segmentDate = QDate(2026, 1, 31);
        household.id = households::insert(transaction, household);
        household.sectorName = QStringLiteral("Coironal");
        CHECK(households::find(transaction, household.id) == household);
        CHECK(households::findByFolio(transaction, household.folio) == household);
        household.segment = 60;
        households::update(transaction, household);
        CHECK(households::find(transaction, household.id) == household);

        Person child = complete();
        child.rut.reset();
        child.birthDate = QDate(2015, 1, 1);
        child.id = persons::insert(transaction, child);
        Person grandmother = child;
        grandmother.birthDate = QDate(1950, 1, 1);
        grandmother.id = persons::insert(transaction, grandmother);
        Person head = complete();
        head.id = persons::insert(transaction, head);
        const auto join = [&](const Person &person, const char *relation) {
            HouseholdMember member{{}, household.id, person.id, QString::fromLatin1(relation), QDate(2026, 1, 1), {}};
            member.id = households::addMember(transaction, member);
            return member;
        };
        HouseholdMember childhood = join(child, "HIJO");
        join(grandmother, "PADRE_MADRE");
        const HouseholdMember headship = join(head, "JEFE");
        const auto members = households::membersNow(transaction, household.id);
        REQUIRE(members.size() == 3);
        CHECK(members[0] == std::pair(headship, head));
        CHECK(members[1].second == grandmother);
        CHECK(members[2].second == child);
        CHECK(households::currentOf(transaction, child.id) == household);

        childhood.to = QDate(2026, 2, 1);
        households::updateMember(transaction, childhood);
        CHECK(households::membersNow(transaction, household.id).size() == 2);
        CHECK_FALSE(households::currentOf(transaction, child.id));
        CHECK(households::membershipsNow(transaction, head.id) == std::vector{headship});

        ProgrammeMembership membership{
            {}, child.id, QStringLiteral("SUF"), QDate(2025, 1, 1), {}, QStringLiteral("VIGENTE"), QDate(2026, 1, 31)};
        membership.id = programmes::insert(transaction, membership);
        CHECK(programmes::of(transaction, child.id) == std::vector{membership});
        membership.to = QDate(2026, 3, 1);
        programmes::update(transaction, membership);
        CHECK(programmes::of(transaction, child.id) == std::vector{membership});
    }));
}

TEST_CASE("a household's data that cannot be is refused", "[household]")
{
    const auto fieldOf = [](const std::function<void(Household &)> &spoil) {
        Household household;
        spoil(household);
        const auto checked = validated(household, today);
        return checked ? QString() : checked.error().field;
    };
    CHECK(fieldOf([](Household &) {}).isEmpty());
    CHECK(fieldOf([](Household &h) { h.segment = 45; }) == QStringLiteral("segment"));
    CHECK(fieldOf([](Household &h) { h.segment = 110; }) == QStringLiteral("segment"));
    CHECK(fieldOf([](Household &h) { h.segmentDate = today.addDays(1); }) == QStringLiteral("segment_date"));
    CHECK(fieldOf([](Household &h) { h.latitude = -36; }) == QStringLiteral("longitude"));
    CHECK(fieldOf([](Household &h) {
        h.latitude = 91;
        h.longitude = 0;
    }) == QStringLiteral("latitude"));
    CHECK(fieldOf([](Household &h) {
        h.latitude = 0;
        h.longitude = std::nan("");
    }) == QStringLiteral("longitude"));
    CHECK(fieldOf([](Household &h) { h.phone = QStringLiteral("x"); }) == QStringLiteral("phone"));
    CHECK(fieldOf([](Household &h) { h.address = QString(201, QLatin1Char('a')); }) == QStringLiteral("address"));
    CHECK(isRelation(QStringLiteral("YERNO_NUERA")));
    CHECK_FALSE(isRelation(QStringLiteral("jefe")));
}
