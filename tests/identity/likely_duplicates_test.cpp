#include "core/identity/LikelyDuplicates.h"
#include "core/identity/PersonMerge.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::identity;

namespace {

Person rosa()
{
    Person person;
    person.givenNames = QStringLiteral("Rosa Elena");
    person.surname1 = QStringLiteral("Hernández");
    person.surname2 = QStringLiteral("Vásquez");
    person.birthDate = QDate(1960, 5, 17);
    person.phone = QStringLiteral("56987654321");
    return person;
}

Person withRut(Person person, qint64 number)
{
    person.rut = Rut::fromNumber(number);
    return person;
}

struct Office : tests::TemporarySession
{
    PersonId add(const Person &person)
    {
        const auto id = person_file::create(session, person);
        REQUIRE(id);
        return *id;
    }

    std::vector<LikelyPair> pairs(int most = 100)
    {
        NoProgress progress;
        auto found = duplicates::list(session, most, progress);
        REQUIRE(found);
        return *found;
    }
};

// The reason why the two are listed; nothing when they are not.
std::optional<PairReason> reasonFor(const Person &one, const Person &other)
{
    Office office;
    const PersonId first = office.add(one);
    const PersonId second = office.add(other);
    const auto pairs = office.pairs();
    REQUIRE(pairs.size() <= 1);
    if (pairs.empty())
        return std::nullopt;
    CHECK(pairs.front().standing.id == first);
    CHECK(pairs.front().other.id == second);
    CHECK(pairs.front().score > 0);
    CHECK(pairs.front().score <= 1);
    return pairs.front().reason;
}

class Unwanted final : public Progress
{
public:
    void report(qint64, qint64) override { }
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("who may be registered twice is listed with the reason", "[likely_duplicates]")
{
    const Person known = withRut(rosa(), 9'876'543);
    Person other = rosa();
    other.phone.clear();
    SECTION("same name and birth date, whatever accents and case")
    {
        other.givenNames = QStringLiteral("ROSA ELENA");
        other.surname1 = QStringLiteral("HERNANDEZ");
        CHECK(reasonFor(known, other) == PairReason::SameNameAndBirthDate);
    }
    SECTION("surnames the other way round")
    {
        std::swap(other.surname1, other.surname2);
        CHECK(reasonFor(known, other) == PairReason::SwappedSurnames);
    }
    SECTION("a misspelt name with the same birth date")
    {
        other.surname1 = QStringLiteral("Ernandes");
        CHECK(reasonFor(known, other) == PairReason::LikeNameAndBirthDate);
    }
    SECTION("names left out")
    {
        other.givenNames = QStringLiteral("Elena");
        other.surname2.clear();
        CHECK(reasonFor(known, other) == PairReason::LikeNameAndBirthDate);
    }
    SECTION("a slip of the hand in the birth date")
    {
        other.birthDate = QDate(1960, 5, 11);
        CHECK(reasonFor(known, other) == PairReason::NameAndNearBirthDate);
    }
    SECTION("the same telephone, and no birth date to tell them apart")
    {
        other.birthDate = {};
        other.surname2.clear();
        other.phone = known.phone;
        CHECK(reasonFor(known, other) == PairReason::NameAndPhone);
    }
    SECTION("the whole name, and no birth date")
    {
        other.birthDate = {};
        CHECK(reasonFor(known, other) == PairReason::NameAlone);
    }
    SECTION("RUTs a slip apart")
    {
        CHECK(reasonFor(known, withRut(other, 9'876'453)) == PairReason::NameAndNearRut);
        CHECK(reasonFor(known, withRut(other, 9'876'593)) == PairReason::NameAndNearRut);
    }
    SECTION("a provisional number")
    {
        Person migrant = rosa();
        migrant.provisionalNumber = QStringLiteral("P-123");
        other = migrant;
        other.givenNames = QStringLiteral("Roza");
        other.birthDate = {};
        CHECK(reasonFor(migrant, other) == PairReason::SameProvisionalNumber);
    }
}

TEST_CASE("who lives in the same place under a like name is listed", "[likely_duplicates]")
{
    Office office;
    Household home;
    home.address = QStringLiteral("Camino a Torrecilla km 3");
    const auto first = person_file::create(office.session, withRut(rosa(), 9'876'543), home);
    REQUIRE(first);
    Person other = rosa();
    other.surname2.clear();
    other.birthDate = {};
    other.phone.clear();
    home.address = QStringLiteral("camino a torrecilla KM 3");
    const auto second = person_file::create(office.session, other, home);
    REQUIRE(second);
    const auto pairs = office.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().reason == PairReason::NameAndHome);
}

TEST_CASE("who is surely somebody else is not listed", "[likely_duplicates]")
{
    const Person known = withRut(rosa(), 9'876'543);
    Person other = rosa();
    SECTION("another RUT")
    {
        CHECK_FALSE(reasonFor(known, withRut(other, 5'432'109)));
    }
    SECTION("a mother and a daughter with one telephone")
    {
        other.birthDate = QDate(1985, 9, 2);
        CHECK_FALSE(reasonFor(known, other));
    }
    SECTION("twins")
    {
        other.givenNames = QStringLiteral("Juan Andrés");
        CHECK_FALSE(reasonFor(known, other));
    }
    SECTION("a common short name without birth date")
    {
        Person common = rosa();
        common.phone.clear();
        common.surname2.clear();
        common.givenNames = QStringLiteral("Rosa");
        other = common;
        other.birthDate = {};
        CHECK_FALSE(reasonFor(common, other));
    }
}

TEST_CASE("the surest pairs come first, and no more than asked for", "[likely_duplicates]")
{
    Office office;
    office.add(withRut(rosa(), 9'876'543));
    Person near = rosa();
    near.birthDate = QDate(1960, 5, 11);
    office.add(near);
    office.add(rosa());
    const auto pairs = office.pairs();
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].reason == PairReason::SameNameAndBirthDate);
    CHECK(pairs[0].score >= pairs[1].score);
    CHECK(pairs[1].score >= pairs[2].score);
    CHECK(office.pairs(1) == std::vector{pairs[0]});
}

TEST_CASE("a pair that somebody decided about is not proposed again", "[likely_duplicates]")
{
    Office office;
    const PersonId first = office.add(withRut(rosa(), 9'876'543));
    const PersonId second = office.add(rosa());
    REQUIRE(office.pairs().size() == 1);
    SECTION("they are two")
    {
        REQUIRE(person_merge::tellApart(office.session, second, first));
        REQUIRE(person_merge::tellApart(office.session, first, second));
        CHECK(office.pairs().empty());
        auto said = office.store.database.read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM person_distinction").single<int>();
        });
        CHECK(said == 1);
    }
    SECTION("they are one")
    {
        const auto compared = person_merge::preview(office.session, first, second);
        REQUIRE(compared);
        REQUIRE(person_merge::merge(office.session, *compared, {}));
        CHECK(office.pairs().empty());
    }
}

TEST_CASE("the list can be cancelled, and is for those who may edit", "[likely_duplicates]")
{
    Office office;
    office.add(rosa());
    office.add(rosa());
    Unwanted unwanted;
    CHECK(duplicates::list(office.session, 10, unwanted).error().kind == ErrorKind::Cancelled);
    auto monitor = office.as(security::Role::RegionalMonitor);
    NoProgress progress;
    CHECK(duplicates::list(monitor, 10, progress).error().kind == ErrorKind::PermissionDenied);
}
