#include "core/audit/Audit.h"
#include "core/identity/Duplicates.h"
#include "core/identity/History.h"
#include "core/identity/PersonFile.h"
#include "core/identity/Search.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

Person ana(qint64 rut = 12'345'678)
{
    Person person;
    person.rut = Rut::fromNumber(rut);
    person.givenNames = QStringLiteral("Ana María");
    person.surname1 = QStringLiteral("González");
    person.surname2 = QStringLiteral("Núñez");
    person.birthDate = QDate(1984, 3, 12);
    person.phone = QStringLiteral("56912345678");
    person.sex = Sex::Female;
    return person;
}

PersonId created(security::Session &session, const Person &person)
{
    const auto id = person_file::create(session, person);
    REQUIRE(id);
    return *id;
}

PersonFile opened(security::Session &session, PersonId id)
{
    auto file = person_file::open(session, id);
    REQUIRE(file);
    return *file;
}

std::vector<PossibleDuplicate> duplicatesOf(security::Session &session, const Person &person)
{
    const auto dictionary = std::make_shared<NameDictionary>();
    REQUIRE(PersonSearch(session, dictionary).prepare());
    auto found = duplicates::find(session, *dictionary, person);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("opening a file leaves an audit event in the same transaction", "[person_file]")
{
    tests::TemporarySession office;
    const auto id = created(office.session, ana());
    const PersonFile file = opened(office.session, id);
    Person expected = ana();
    expected.id = id;
    CHECK(file.person == expected);
    CHECK_FALSE(file.household);
    auto reader = office.as(security::Role::Administrator);
    const auto events = audit::eventsAbout(reader, id, 10);
    REQUIRE(events);
    REQUIRE(events->size() == 1);
    CHECK(events->front().action == audit::Action::ReadPersonalFile);
    CHECK(events->front().operatorId == office.session.currentOperator().id);
    CHECK(person_file::open(office.session, PersonId(99)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the role decides who opens and changes files", "[person_file]")
{
    tests::TemporarySession office;
    const auto id = created(office.session, ana());
    auto monitor = office.as(security::Role::RegionalMonitor);
    CHECK(person_file::open(monitor, id).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_file::create(monitor, ana(5'000'000)).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_file::history(monitor, id).error().kind == ErrorKind::PermissionDenied);
    CHECK(PersonSearch(monitor).search(QStringLiteral("ana"), 20).error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("a RUT in use is refused with the folio of its bearer", "[person_file]")
{
    tests::TemporarySession office;
    const auto id = created(office.session, ana());
    CHECK(person_file::create(office.session, ana()).error()
        == Error{ErrorKind::Duplicate, QStringLiteral("rut"), id.folio()});
    const auto other = created(office.session, ana(9'876'543));
    const Person loaded = opened(office.session, other).person;
    Person changed = loaded;
    changed.rut = ana().rut;
    CHECK(person_file::save(office.session, loaded, changed).error()
        == Error{ErrorKind::Duplicate, QStringLiteral("rut"), id.folio()});
    Person nameless = ana(7'000'000);
    nameless.surname1.clear();
    CHECK(person_file::create(office.session, nameless).error().field == QStringLiteral("surname1"));
}

TEST_CASE("what somebody else changed meanwhile is not overwritten", "[person_file]")
{
    tests::TemporarySession office;
    const auto id = created(office.session, ana());
    const Person loaded = opened(office.session, id).person;
    Person mine = loaded;
    mine.surname2 = QStringLiteral("Muñoz");
    Person theirs = loaded;
    theirs.email = QStringLiteral("ana@example.cl");
    auto colleague = office.as(security::Role::SocialWorker);
    REQUIRE(person_file::save(colleague, loaded, theirs));
    CHECK(person_file::save(office.session, loaded, mine).error().kind == ErrorKind::Conflict);
    CHECK(opened(office.session, id).person == theirs);
}

TEST_CASE("somebody new is stored with their home, or not at all", "[person_file]")
{
    tests::TemporarySession office;
    auto &session = office.session;
    Household home;
    home.folio = QStringLiteral("900123");
    home.address = QStringLiteral("Los Aromos 55");
    const auto mother = person_file::create(session, ana(), home);
    REQUIRE(mother);
    const PersonFile file = opened(session, *mother);
    CHECK(file.household->address == home.address);
    CHECK(file.membership->relation == QStringLiteral("JEFE"));

    const auto refused = person_file::create(session, ana(25'000'000), home);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Duplicate, QStringLiteral("folio"), file.household->id.folio()});
    const auto known = PersonSearch(session).search(QStringLiteral("25000000"), 5);
    REQUIRE(known);
    CHECK(known->empty());
}

TEST_CASE("persons move between households", "[person_file]")
{
    tests::TemporarySession office;
    auto &session = office.session;
    const auto mother = created(session, ana());
    const auto child = created(session, ana(25'000'000));
    const auto sector = person_file::sectorNamed(session, QStringLiteral("Coironal"));
    REQUIRE(sector);
    Household home;
    home.folio = QStringLiteral("900123");
    home.address = QStringLiteral(" Los  Aromos 55 ");
    home.sector = *sector;
    const auto first = person_file::createHousehold(session, mother, home);
    REQUIRE(first);
    CHECK(person_file::createHousehold(session, child, home).error()
        == Error{ErrorKind::Duplicate, QStringLiteral("folio"), first->folio()});
    CHECK(person_file::moveToHousehold(session, child, *first, QStringLiteral("JEFE")).error().field
        == QStringLiteral("relation"));
    CHECK(person_file::moveToHousehold(session, child, *first, QStringLiteral("PERRO")).error().kind
        == ErrorKind::InvalidInput);
    CHECK(person_file::moveToHousehold(session, child, HouseholdId(7), QStringLiteral("HIJO")).error().kind
        == ErrorKind::NotFound);
    REQUIRE(person_file::moveToHousehold(session, child, *first, QStringLiteral("HIJO")));
    CHECK(person_file::moveToHousehold(session, child, *first, QStringLiteral("NIETO")).error().kind
        == ErrorKind::Conflict);
    PersonFile file = opened(session, child);
    CHECK(file.household->address == QStringLiteral("Los Aromos 55"));
    CHECK(file.household->sectorName == QStringLiteral("Coironal"));
    REQUIRE(file.members.size() == 2);
    CHECK(file.members.front().second.id == mother);
    CHECK(file.membership->relation == QStringLiteral("HIJO"));

    REQUIRE(person_file::changeRelation(session, *file.membership, QStringLiteral("NIETO")));
    CHECK(person_file::changeRelation(session, *file.membership, QStringLiteral("HIJASTRO")).error().kind
        == ErrorKind::Conflict);
    const auto second = person_file::createHousehold(session, child, Household());
    REQUIRE(second);
    CHECK(opened(session, mother).members.size() == 1);
    file = opened(session, child);
    CHECK(file.household->id == *second);
    Household moved = *file.household;
    moved.address = QStringLiteral("Prat 1");
    REQUIRE(person_file::saveHousehold(session, *file.household, moved));
    CHECK(person_file::saveHousehold(session, *file.household, moved).error().kind == ErrorKind::Conflict);
    REQUIRE(person_file::leaveHousehold(session, *file.membership));
    CHECK_FALSE(opened(session, child).household);
    CHECK(person_file::leaveHousehold(session, *file.membership).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the history tells who changed what from which value to which, newest first", "[person_file]")
{
    tests::TemporarySession office;
    auto &session = office.session;
    const auto id = created(session, ana());
    office.store.clock.advanceSeconds(60);
    Person loaded = opened(session, id).person;
    Person changed = loaded;
    changed.birthDate = QDate(1985, 1, 1);
    changed.sex = Sex::Intersex;
    changed.disability = true;
    changed.surname2.clear();
    changed.rut = Rut::fromNumber(9'876'543);
    REQUIRE(person_file::save(session, loaded, changed));
    office.store.clock.advanceSeconds(60);
    Household home;
    home.sector = *person_file::sectorNamed(session, QStringLiteral("Coironal"));
    REQUIRE(person_file::createHousehold(session, id, home));
    office.store.clock.advanceSeconds(60);
    const PersonFile file = opened(session, id);
    Household elsewhere = *file.household;
    elsewhere.sector = *person_file::sectorNamed(session, QStringLiteral("Torrecilla"));
    REQUIRE(person_file::saveHousehold(session, *file.household, elsewhere));

    const auto history = person_file::history(session, id);
    REQUIRE(history);
    REQUIRE(history->size() == 9);
    const auto expect = [&](const char *field, const HistoryValue &before, const HistoryValue &after) {
        INFO(field);
        const auto found = std::find_if(
            history->begin(), history->end(), [&](const auto &entry) { return entry.field == QLatin1String(field); });
        REQUIRE(found != history->end());
        CHECK(found->before == before);
        CHECK(found->after == after);
        CHECK(found->who == session.currentOperator().fullName);
    };
    expect("sector_id", QStringLiteral("Coironal"), QStringLiteral("Torrecilla"));
    expect("birth_date", QDate(1984, 3, 12), QDate(1985, 1, 1));
    expect("sex", Sex::Female, Sex::Intersex);
    expect("disability", {}, true);
    expect("surname2", QStringLiteral("Núñez"), {});
    expect("rut", QStringLiteral("12.345.678-5"), ana(9'876'543).rut->display());
    CHECK(history->front().subject == HistoryEntry::Subject::Household);
    CHECK(history->back().event == HistoryEntry::Event::Created);
    CHECK(history->back().subject == HistoryEntry::Subject::Person);
    CHECK(history->front().when > history->back().when);
}

TEST_CASE("whoever may be the same person is shown with the reason before saving", "[duplicates]")
{
    tests::TemporarySession office;
    auto &session = office.session;
    const auto id = created(session, ana());
    const auto expect = [&](const Person &person, DuplicateReason reason) {
        const auto found = duplicatesOf(session, person);
        REQUIRE(found.size() == 1);
        CHECK(found.front().person.id == id);
        CHECK(found.front().reason == reason);
        CHECK(found.front().score > 0);
    };
    Person person = ana();
    expect(person, DuplicateReason::SameRut);
    person.rut.reset();
    person.phone.clear();
    expect(person, DuplicateReason::NameAndBirthDate);
    person.givenNames = QStringLiteral("ana");
    person.surname1 = QStringLiteral("Gonsales");
    person.surname2.clear();
    expect(person, DuplicateReason::NameAndBirthDate);
    person.birthDate = QDate(1984, 12, 3);
    expect(person, DuplicateReason::NameAndBirthDate);
    person.birthDate = QDate(1984, 3, 21);
    expect(person, DuplicateReason::NameAndBirthDate);
    person.birthDate = QDate(1990, 7, 5);
    CHECK(duplicatesOf(session, person).empty());
    person.phone = ana().phone;
    expect(person, DuplicateReason::NameAndPhone);
    // The same telephone in a family, and the same name with another RUT, are not the same person.
    person.givenNames = QStringLiteral("Pedro");
    CHECK(duplicatesOf(session, person).empty());
    CHECK(duplicatesOf(session, ana(8'000'000)).empty());
    Person self = ana();
    self.id = id;
    CHECK(duplicatesOf(session, self).empty());
}

TEST_CASE("the surest duplicate comes first", "[duplicates]")
{
    tests::TemporarySession office;
    auto &session = office.session;
    Person sameNumber;
    sameNumber.givenNames = QStringLiteral("Jean");
    sameNumber.surname1 = QStringLiteral("Baptiste");
    sameNumber.provisionalNumber = QStringLiteral("P-1");
    const auto byNumber = created(session, sameNumber);
    Person unnumbered = ana();
    unnumbered.rut.reset();
    unnumbered.phone.clear();
    const auto byName = created(session, unnumbered);
    const auto byRut = created(session, ana());
    Person person = ana();
    person.provisionalNumber = QStringLiteral("P-1");
    const auto found = duplicatesOf(session, person);
    REQUIRE(found.size() == 3);
    CHECK(found[0].person.id == byRut);
    CHECK(found[1].person.id == byNumber);
    CHECK(found[2].person.id == byName);
}

TEST_CASE("a search that runs once loads its own dictionary", "[search]")
{
    tests::TemporarySession office;
    const auto id = created(office.session, ana());
    const auto found = PersonSearch(office.session).search(QStringLiteral("gonsales"), 20);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().id == id);
}
