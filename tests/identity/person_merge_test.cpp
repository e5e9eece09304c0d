#include "core/audit/Audit.h"
#include "core/catalogue/Grant.h"
#include "core/identity/PersonMerge.h"
#include "core/identity/Search.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

Person ana(std::optional<qint64> rut = std::nullopt)
{
    Person person;
    if (rut)
        person.rut = Rut::fromNumber(*rut);
    person.givenNames = QStringLiteral("Ana María");
    person.surname1 = QStringLiteral("González");
    person.birthDate = QDate(1984, 3, 12);
    return person;
}

struct Office : tests::TemporarySession
{
    PersonId add(const Person &person)
    {
        store.clock.advanceSeconds(60);
        const auto id = person_file::create(session, person);
        REQUIRE(id);
        return *id;
    }

    PersonFile open(PersonId id)
    {
        auto file = person_file::open(session, id);
        REQUIRE(file);
        return *file;
    }

    PersonComparison compare(PersonId one, PersonId another)
    {
        auto compared = person_merge::preview(session, one, another);
        REQUIRE(compared);
        return *compared;
    }

    void merge(PersonId one, PersonId another, const MergeChoices &choices = {})
    {
        store.clock.advanceSeconds(60);
        REQUIRE(person_merge::merge(session, compare(one, another), choices));
    }

    void separate(PersonId person)
    {
        store.clock.advanceSeconds(60);
        REQUIRE(person_merge::separate(session, person));
    }

    std::vector<PersonId> found(const QString &text)
    {
        const auto results = PersonSearch(session).search(text, 20);
        REQUIRE(results);
        std::vector<PersonId> ids;
        for (const SearchResult &result : *results)
            ids.push_back(result.id);
        return ids;
    }
};

const FieldComparison *fieldOf(const PersonComparison &compared, const char *name)
{
    for (const FieldComparison &field : compared.fields) {
        if (field.field == QLatin1String(name))
            return &field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("two records are compared datum by datum, with a proposal for each", "[person_merge]")
{
    Office office;
    Person older = ana();
    older.phone = QStringLiteral("56911111111");
    older.email = QStringLiteral("ana@example.cl");
    older.sex = Sex::Female;
    const PersonId first = office.add(older);
    Person newer = ana(12'345'678);
    newer.phone = QStringLiteral("56922222222");
    newer.email = QStringLiteral("ana2@example.cl");
    const PersonId second = office.add(newer);
    office.store.clock.advanceSeconds(60);
    Person edited = office.open(first).person;
    edited.email = QStringLiteral("ana3@example.cl");
    REQUIRE(person_file::save(office.session, office.open(first).person, edited));

    const PersonComparison compared = office.compare(second, first);
    CHECK(compared.standing.id == first);
    CHECK(compared.other.id == second);
    CHECK_FALSE(compared.haveTwoRuts());
    CHECK_FALSE(compared.areOne());
    SECTION("what only one knows is taken from it")
    {
        CHECK(fieldOf(compared, "rut")->proposed == Side::Other);
        CHECK_FALSE(fieldOf(compared, "rut")->differs());
        CHECK(fieldOf(compared, "sex")->proposed == Side::Standing);
        CHECK(fieldOf(compared, "gender") == nullptr);
    }
    SECTION("of two that differ the one written last is proposed")
    {
        CHECK(fieldOf(compared, "phone")->differs());
        CHECK(fieldOf(compared, "phone")->proposed == Side::Other);
        CHECK(fieldOf(compared, "email")->proposed == Side::Standing);
    }
    SECTION("a name told less completely gives way, whichever was written last")
    {
        Person shorter = office.open(second).person;
        shorter.givenNames = QStringLiteral("ANA");
        REQUIRE(person_file::save(office.session, office.open(second).person, shorter));
        CHECK(fieldOf(office.compare(first, second), "given_names")->proposed == Side::Standing);
        Person fuller = office.open(second).person;
        fuller.givenNames = QStringLiteral("Ana María Luz");
        REQUIRE(person_file::save(office.session, office.open(second).person, fuller));
        office.store.clock.advanceSeconds(60);
        Person touched = office.open(first).person;
        touched.givenNames = QStringLiteral("Ana");
        REQUIRE(person_file::save(office.session, office.open(first).person, touched));
        CHECK(fieldOf(office.compare(first, second), "given_names")->proposed == Side::Other);
    }
    SECTION("what is the same needs no choice")
    {
        CHECK_FALSE(fieldOf(compared, "birth_date")->differs());
    }
}

TEST_CASE("the one who stands takes the chosen values, and the RUT that only the other had", "[person_merge]")
{
    Office office;
    Person older = ana();
    older.phone = QStringLiteral("56911111111");
    const PersonId first = office.add(older);
    Person newer = ana(12'345'678);
    newer.phone = QStringLiteral("56922222222");
    newer.surname2 = QStringLiteral("Núñez");
    const PersonId second = office.add(newer);
    office.merge(second, first, {{QStringLiteral("phone"), Side::Standing}});

    const Person person = office.open(second).person;
    CHECK(person.id == first);
    CHECK(person.rut == newer.rut);
    CHECK(person.surname2 == newer.surname2);
    CHECK(person.phone == older.phone);
    REQUIRE(office.open(first).merged.size() == 1);
    CHECK(office.open(first).merged.front().id == second);
    CHECK(office.found(QStringLiteral("12345678-5")) == std::vector{first});
    CHECK(office.found(QStringLiteral("ana gonzalez")) == std::vector{first});
    CHECK(office.found(QStringLiteral("922222222")) == std::vector{first});
}

TEST_CASE("what was registered for either is the person's", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana(12'345'678));
    const PersonId child = office.add(ana(25'000'000));
    Household home;
    home.address = QStringLiteral("Los Aromos 55");
    const auto household = person_file::createHousehold(office.session, second, home);
    REQUIRE(household);
    REQUIRE(person_file::moveToHousehold(office.session, child, *household, QStringLiteral("HIJO")));
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        programmes::insert(transaction, {{}, second, QStringLiteral("SUF"), QDate(2025, 1, 1), {}, {}, {}});
    }));
    office.merge(first, second);

    PersonFile file = office.open(first);
    REQUIRE(file.household);
    CHECK(file.household->id == *household);
    REQUIRE(file.members.size() == 2);
    CHECK(file.members.front().second.id == first);
    CHECK(file.programmes.size() == 1);
    CHECK(office.found(QStringLiteral("aromos")).size() == 2);

    SECTION("a membership of the other can be changed and ended")
    {
        CHECK(
            person_file::changeRelation(office.session, file.members.back().first, QStringLiteral("JEFE")).error().field
            == QStringLiteral("relation"));
        REQUIRE(person_file::leaveHousehold(office.session, *file.membership));
        CHECK_FALSE(office.open(first).household);
    }
    SECTION("a move ends the memberships of both")
    {
        REQUIRE(person_file::createHousehold(office.session, first, Household()));
        CHECK(office.open(child).members.size() == 1);
    }
    SECTION("the history is that of both")
    {
        const auto history = person_file::history(office.session, first);
        REQUIRE(history);
        CHECK(std::ranges::count_if(*history, [](const HistoryEntry &entry) {
            return entry.subject == HistoryEntry::Subject::Person && entry.event == HistoryEntry::Event::Created;
        }) == 2);
        CHECK(std::ranges::any_of(
            *history, [](const HistoryEntry &entry) { return entry.field == QStringLiteral("same_as"); }));
    }
}

TEST_CASE("two records of one household are one member of it", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana(12'345'678));
    const auto household = person_file::createHousehold(office.session, first, Household());
    REQUIRE(household);
    REQUIRE(person_file::moveToHousehold(office.session, second, *household, QStringLiteral("HERMANO")));
    office.merge(first, second);
    const PersonFile file = office.open(first);
    REQUIRE(file.members.size() == 1);
    CHECK(file.members.front().first.relation == QStringLiteral("JEFE"));
    REQUIRE(person_file::leaveHousehold(office.session, file.members.front().first));
    CHECK_FALSE(office.open(first).household);
}

TEST_CASE("two valid RUTs are two persons", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana(12'345'678));
    const PersonId second = office.add(ana(9'876'543));
    const PersonComparison compared = office.compare(first, second);
    CHECK(compared.haveTwoRuts());
    CHECK(person_merge::merge(office.session, compared, {}).error()
        == Error{ErrorKind::Conflict, QStringLiteral("rut"), QStringLiteral("two_ruts")});
    CHECK(office.open(second).person.id == second);
}

TEST_CASE("what somebody changed since the comparison is not overwritten", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana(12'345'678));
    const PersonComparison compared = office.compare(first, second);
    Person changed = compared.other;
    changed.email = QStringLiteral("ana@example.cl");
    REQUIRE(person_file::save(office.session, compared.other, changed));
    CHECK(person_merge::merge(office.session, compared, {}).error().kind == ErrorKind::Conflict);
    CHECK(person_merge::merge(office.session, office.compare(first, second), {{QStringLiteral("age"), Side::Other}})
              .error()
              .field
        == QStringLiteral("field"));
}

TEST_CASE("a merge can be taken back and made again", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana(12'345'678));
    const Rut rut = *ana(12'345'678).rut;
    for (int round = 0; round < 2; ++round) {
        office.merge(first, second);
        CHECK(office.open(first).person.rut == rut);
        office.separate(second);
        CHECK(office.open(second).person.id == second);
        CHECK(office.open(second).person.rut == rut);
        CHECK_FALSE(office.open(first).person.rut);
        CHECK(office.open(first).merged.empty());
        CHECK(office.found(QStringLiteral("12345678-5")) == std::vector{second});
    }
    CHECK(person_merge::separate(office.session, second).error()
        == Error{ErrorKind::Conflict, QStringLiteral("person"), QStringLiteral("not_merged")});
    CHECK(person_merge::separate(office.session, PersonId(99)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a RUT entered after the merge stays with the one who stands", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana());
    office.merge(first, second);
    const Person loaded = office.open(first).person;
    Person changed = loaded;
    changed.rut = Rut::fromNumber(12'345'678);
    REQUIRE(person_file::save(office.session, loaded, changed));
    office.separate(second);
    CHECK(office.open(first).person.rut == changed.rut);
    CHECK_FALSE(office.open(second).person.rut);
}

TEST_CASE("who was joined to another by their RUT alone can be taken out, without it", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana(12'345'678));
    const PersonId second = office.add(ana());
    // As it comes from two devices that registered the RUT without knowing of each other.
    for (const char *step : {"same_as = (SELECT min(id) FROM person)", "rut = 12345678", "same_as = NULL"}) {
        const std::string text = std::string("UPDATE person SET ") + step + " WHERE id = ?";
        REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
            transaction.statement(store::Sql::generated(text)).bind(second).run();
        }));
    }
    CHECK(office.open(second).person.id == first);
    office.separate(second);
    CHECK(office.open(first).person.rut);
    CHECK(office.open(second).person.id == second);
    CHECK_FALSE(office.open(second).person.rut);
}

TEST_CASE("three records become one person, and each can be taken out again", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana());
    const PersonId third = office.add(ana(12'345'678));
    office.merge(second, third);
    office.merge(third, first);
    CHECK(office.open(third).person.id == first);
    CHECK(office.open(first).merged.size() == 2);
    CHECK(office.open(first).person.rut);
    CHECK(office.compare(second, third).areOne());
    office.separate(third);
    CHECK(office.open(third).person.id == third);
    CHECK(office.open(second).person.id == first);
}

TEST_CASE("merging and separating need the right to edit and are audited", "[person_merge]")
{
    Office office;
    const PersonId first = office.add(ana());
    const PersonId second = office.add(ana(12'345'678));
    const PersonComparison compared = office.compare(first, second);
    auto monitor = office.as(security::Role::RegionalMonitor);
    CHECK(person_merge::preview(monitor, first, second).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_merge::merge(monitor, compared, {}).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_merge::separate(monitor, second).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_merge::tellApart(monitor, first, second).error().kind == ErrorKind::PermissionDenied);
    CHECK(person_merge::preview(office.session, first, first).error().kind == ErrorKind::InvalidInput);
    CHECK(person_merge::preview(office.session, first, PersonId(99)).error().kind == ErrorKind::NotFound);
    office.merge(first, second);
    CHECK(person_merge::tellApart(office.session, first, second).error().kind == ErrorKind::Conflict);
    office.separate(second);
    REQUIRE(person_merge::tellApart(office.session, second, first));
    auto reader = office.as(security::Role::Administrator);
    for (const PersonId person : {first, second}) {
        const auto events = audit::eventsAbout(reader, person, 10);
        REQUIRE(events);
        for (const audit::Action action :
            {audit::Action::MergedPersons, audit::Action::SeparatedPersons, audit::Action::ToldPersonsApart}) {
            CHECK(
                std::ranges::count_if(*events, [&](const audit::Event &event) { return event.action == action; }) == 1);
        }
    }
}
