#include "core/demo/Demo.h"

#include "core/base/Clock.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/demo/CommuneFigures.h"
#include "core/equity/Detection.h"
#include "core/equity/Dismissal.h"
#include "core/identity/Person.h"
#include "core/referrals/WorkingDays.h"
#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace ventanilla;
using namespace ventanilla::demo;

namespace {

const QDate until(2026, 8, 14);

DemoSummary generated(tests::TemporaryStore &place, const DemoOptions &options)
{
    NoProgress progress;
    const auto summary = generate(options, place.database, progress);
    if (!summary)
        FAIL(summary.error().field.toStdString() << ": " << summary.error().detail.toStdString());
    return *summary;
}

DemoOptions small(qint64 persons, qint64 attentions)
{
    DemoOptions options;
    options.persons = persons;
    options.attentions = attentions;
    options.until = until;
    return options;
}

qint64 counted(tests::TemporaryStore &place, store::Sql sql)
{
    const auto count = place.database.read(
        [&](store::Connection &connection) { return connection.statement(sql).single<qint64>().value_or(-1); });
    REQUIRE(count);
    return *count;
}

// The journal holds every value of every row in the order they were written.
QByteArray contentHash(tests::TemporaryStore &place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = place.database.read([&](store::Connection &connection) {
        auto rows =
            connection.statement("SELECT id, table_number, row_id, operation, changes FROM journal_entry ORDER BY id");
        while (rows.step()) {
            for (int column = 0; column < 4; ++column)
                hash.addData(QByteArray::number(rows.value<qint64>(column)) + ' ');
            hash.addData(rows.value<QByteArray>(4));
        }
    });
    REQUIRE(read);
    return hash.result();
}

int ageOn(const QDate &birth, const QDate &date)
{
    identity::Person person;
    person.birthDate = birth;
    return person.ageOn(date).value_or(-1);
}

Cells cellsIn(tests::TemporaryStore &place)
{
    Cells cells{};
    const auto read = place.database.read([&](store::Connection &connection) {
        auto rows = connection.statement("SELECT birth_date, sex FROM person");
        while (rows.step()) {
            const bool man = rows.value<identity::Sex>(1) == identity::Sex::Male;
            ++cells[size_t(ageGroupOf(ageOn(rows.value<QDate>(0), until)))][man ? 0 : 1];
        }
    });
    REQUIRE(read);
    return cells;
}

void checkProportions(tests::TemporaryStore &place, const CommuneFigures &figures, qint64 persons)
{
    const Cells cells = cellsIn(place);
    const double scale = double(persons) / figures.inhabitants();
    for (size_t group = 0; group < cells.size(); ++group) {
        for (size_t gender = 0; gender < 2; ++gender) {
            INFO("age group " << group << ", gender " << gender);
            CHECK(std::abs(cells[group][gender] - figures.population[group][gender] * scale) < 1.0);
        }
    }
}

} // namespace

TEST_CASE("Ninhue has as many persons and households as its register, in the census' proportions", "[demo]")
{
    tests::TemporaryStore place;
    DemoOptions options;
    options.until = until;
    options.attentions = 300;
    const DemoSummary summary = generated(place, options);
    CHECK(summary.persons == 6106);
    CHECK(summary.households == 3400);
    CHECK(counted(place, "SELECT count(*) FROM person") == 6106);
    CHECK(counted(place, "SELECT count(*) FROM household") == 3400);
    CHECK(counted(place, "SELECT count(DISTINCT person_id) FROM household_member") == 6106);
    const auto figures = figuresOf(QStringLiteral("16204"));
    REQUIRE(figures);
    checkProportions(place, *figures, 6106);
    // 1,194 persons with a disability of 5,763, 939 dependants of 6,106, and one in a hundred from abroad.
    CHECK(counted(place, "SELECT count(*) FROM person WHERE disability") == 1265);
    CHECK(counted(place, "SELECT count(*) FROM person WHERE dependant") == 939);
    const qint64 abroad =
        counted(place, "SELECT count(*) FROM person WHERE nationality IS NULL OR nationality <> 'Chile'");
    CHECK(abroad >= 55);
    CHECK(abroad <= 65);
    CHECK(counted(place, "SELECT count(*) FROM person WHERE given_names GLOB '*[áéíóú]*'") > 2000);
    CHECK(counted(place, "SELECT count(*) FROM person WHERE surname1 LIKE '%ñ%'") > 200);
    CHECK(counted(place, "SELECT count(*) FROM person WHERE rut IS NULL") > 10);
    CHECK(counted(place, "SELECT count(*) FROM benefit") >= 60);
    CHECK(counted(place, "SELECT count(*) FROM benefit_grant") > 1000);
    CHECK(counted(place, "SELECT count(DISTINCT programme) FROM programme_membership") == 5);
}

TEST_CASE("Households of the demo are such as could be", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(1500, 0));
    CHECK(counted(place,
              "SELECT count(*) FROM household h WHERE (SELECT count(*) FROM household_member m"
              " WHERE m.household_id = h.id AND m.relation = 'JEFE') <> 1")
        == 0);
    // Birth dates: within a day or a year of the planned ages, 15 to 45 for mothers, 61 for fathers.
    CHECK(counted(place,
              "SELECT count(*) FROM household_member m JOIN person child ON child.id = m.person_id"
              " JOIN household_member h ON h.household_id = m.household_id AND h.relation IN ('JEFE', 'CONYUGE',"
              " 'CONVIVIENTE') JOIN person parent ON parent.id = h.person_id WHERE m.relation = 'HIJO'"
              " AND (child.birth_date - parent.birth_date < 14 * 365 OR child.birth_date - parent.birth_date >"
              " CASE parent.sex WHEN 1 THEN 46 ELSE 61 END * 366)")
        == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM household_member m JOIN person parent ON parent.id = m.person_id"
              " JOIN household_member h ON h.household_id = m.household_id AND h.relation = 'JEFE'"
              " JOIN person head ON head.id = h.person_id"
              " WHERE m.relation = 'PADRE_MADRE' AND head.birth_date - parent.birth_date < 16 * 365")
        == 0);
    // Children of one mother are born at least ten months apart.
    CHECK(counted(place,
              "SELECT count(*) FROM household_member m JOIN person one ON one.id = m.person_id"
              " JOIN household_member n ON n.household_id = m.household_id AND n.id > m.id"
              " JOIN person other ON other.id = n.person_id WHERE m.relation = 'HIJO' AND n.relation = 'HIJO'"
              " AND abs(one.birth_date - other.birth_date) < 300")
        == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM household_member m JOIN person p ON p.id = m.person_id"
              " WHERE m.relation = 'JEFE' AND p.birth_date > 2461267 - 18 * 365")
        == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM household_member m JOIN person p ON p.id = m.person_id"
              " WHERE m.from_date < p.birth_date")
        == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM household WHERE segment IS NULL OR segment_date IS NULL OR sector_id IS NULL")
        == 0);
}

TEST_CASE("Every RUT of the demo is valid and borne by one person", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(3000, 0));
    QSet<qint64> seen;
    qint64 oldestSum = 0;
    qint64 youngestSum = 0;
    const auto read = place.database.read([&](store::Connection &connection) {
        auto rows =
            connection.statement("SELECT rut, birth_date FROM person WHERE rut IS NOT NULL AND nationality = 'Chile'");
        while (rows.step()) {
            const auto number = rows.value<qint64>(0);
            const auto rut = identity::Rut::fromNumber(number);
            REQUIRE(rut);
            REQUIRE(identity::Rut::parse(rut->canonical()) == rut);
            REQUIRE_FALSE(seen.contains(number));
            seen.insert(number);
            const int year = rows.value<QDate>(1).year();
            oldestSum = std::max(oldestSum, year < 1945 ? number : 0);
            youngestSum = youngestSum == 0 || (year > 2015 && number < youngestSum) ? number : youngestSum;
        }
    });
    REQUIRE(read);
    CHECK(seen.size() > 2800);
    CHECK(oldestSum < 6'000'000);
    CHECK(youngestSum > 2'000'000);
}

TEST_CASE("The same options give the same municipality, another seed another one", "[demo]")
{
    tests::TemporaryStore one;
    tests::TemporaryStore same;
    tests::TemporaryStore other;
    same.clock.advanceSeconds(86'400); // the clock of the writing is not part of what is written
    DemoOptions options = small(300, 400);
    CHECK(generated(one, options).referrals == generated(same, options).referrals);
    options.seed = 2;
    (void)generated(other, options);
    CHECK(contentHash(one) == contentHash(same));
    CHECK(contentHash(one) != contentHash(other));
}

TEST_CASE("Every commune of the figures can be generated", "[demo]")
{
    const auto communes = communesWithFigures();
    REQUIRE(communes);
    REQUIRE(communes->size() == 21);
    for (const QString &commune : *communes) {
        INFO(commune.toStdString());
        tests::TemporaryStore place;
        DemoOptions options = small(250, 40);
        options.communeCode = commune;
        const DemoSummary summary = generated(place, options);
        CHECK(summary.persons == 250);
        const auto figures = figuresOf(commune);
        REQUIRE(figures);
        CHECK(summary.households == std::lround(250.0 * figures->households / figures->persons));
        checkProportions(place, *figures, 250);
    }
}

TEST_CASE("A handful of persons is a municipality too", "[demo]")
{
    for (const qint64 persons : {1, 2, 3, 7, 20}) {
        tests::TemporaryStore place;
        CHECK(generated(place, small(persons, 5)).persons == persons);
    }
}

TEST_CASE("Attentions happen within the period, in office hours of working days", "[demo]")
{
    tests::TemporaryStore place;
    const DemoSummary summary = generated(place, small(800, 1500));
    CHECK(summary.attentions == 1500);
    CHECK(counted(place, "SELECT count(*) FROM attention") == 1500);
    int saturdays = 0;
    const auto read = place.database.read([&](store::Connection &connection) {
        auto rows = connection.statement("SELECT started_at, ended_at FROM attention");
        while (rows.step()) {
            const QDateTime start = local_time::fromUtc(rows.value<QDateTime>(0));
            REQUIRE(start.date() > until.addMonths(-12));
            REQUIRE(start.date() <= until);
            REQUIRE(start.date().dayOfWeek() != Qt::Sunday);
            REQUIRE_FALSE(referrals::isHoliday(start.date(), QStringLiteral("16204")));
            saturdays += start.date().dayOfWeek() == Qt::Saturday ? 1 : 0;
            REQUIRE(start.time() >= QTime(8, 30));
            REQUIRE(start.time() <= QTime(14, 0));
            const QDateTime end = rows.value<QDateTime>(1);
            REQUIRE((!end.isValid() || (start.secsTo(end) >= 300 && start.secsTo(end) <= 26 * 60)));
        }
    });
    REQUIRE(read);
    CHECK(saturdays < 40);
    CHECK(counted(place,
              "SELECT count(*) FROM attention a WHERE NOT EXISTS (SELECT 1 FROM attention_motive m"
              " WHERE m.attention_id = a.id)")
        == 0);
    CHECK(counted(place, "SELECT count(*) FROM attention WHERE ended_at IS NULL") > 0);
    CHECK(counted(place, "SELECT count(*) FROM social_case") > 5);
}

TEST_CASE("Referrals have steps that follow each other, some of them overdue", "[demo]")
{
    tests::TemporaryStore place;
    const DemoSummary summary = generated(place, small(800, 1500));
    CHECK(summary.referrals > 200);
    CHECK(counted(place, "SELECT count(*) FROM attention_motive WHERE outcome = 3") == summary.referrals);
    CHECK(counted(place,
              "SELECT count(*) FROM referral r WHERE (SELECT state FROM referral_event e WHERE e.referral_id = r.id"
              " ORDER BY e.id LIMIT 1) <> 1")
        == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM referral_event e JOIN referral_event n ON n.referral_id = e.referral_id"
              " AND n.id > e.id WHERE n.occurred_at <= e.occurred_at OR n.state <= e.state")
        == 0);
    CHECK(counted(place, "SELECT count(*) FROM referral WHERE from_unit_id = to_unit_id OR deadline IS NULL") == 0);
    CHECK(counted(place,
              "SELECT count(*) FROM referral r JOIN referral_state s ON s.referral_id = r.id"
              " WHERE s.state NOT IN (6, 7) AND r.deadline < 2461267")
        > 0);
    CHECK(counted(place, "SELECT count(*) FROM referral_event") > counted(place, "SELECT count(*) FROM referral") * 3);
}

TEST_CASE("The demo's municipality will be closed on some days after its history", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(50, 60));
    std::vector<QDate> days;
    const auto read = place.database.read([&](store::Connection &connection) {
        auto rows = connection.statement("SELECT day FROM closing_day ORDER BY day");
        while (rows.step())
            days.push_back(rows.value<QDate>(0));
    });
    REQUIRE(read);
    CHECK(days == std::vector{QDate(2026, 10, 28), QDate(2026, 12, 31), QDate(2027, 2, 12)});
}

TEST_CASE("The demo's catalogue has been edited, and something is planned and something was withdrawn", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(50, 60));
    place.clock.set(local_time::toUtc(until, QTime(12, 0)));
    CHECK(counted(place, "SELECT count(DISTINCT benefit_id) FROM benefit_version") == 5);
    CHECK(counted(place,
              "SELECT count(*) FROM benefit_version WHERE operator_id IS NOT NULL AND reason IS NOT NULL"
              " AND planned = 0")
        == 3);
    CHECK(counted(place,
              "SELECT count(*) FROM benefit_version v WHERE planned = 1 AND saved_at > 0 AND EXISTS"
              " (SELECT 1 FROM benefit_version_withdrawal w WHERE w.version_id = v.id AND w.withdrawn_at > v.saved_at)")
        == 1);
    const auto read = place.database.read([&](store::Connection &connection) {
        namespace versions = catalogue::benefit_versions;
        for (const catalogue::Benefit &benefit : catalogue::benefits::all(connection)) {
            const auto known = versions::of(connection, benefit.id);
            const auto inForce = versions::versionOn(connection, benefit.id, until);
            // What the catalogue says today is its last version, and was another thing before it was edited.
            CHECK((known.empty() || inForce->terms == benefit));
            const auto edited = known.size() == 2 && !known.front().planned;
            CHECK((!edited || known.front().terms != known.back().terms));
        }
        const auto wood = catalogue::benefits::findByCode(connection, QStringLiteral("LENA_CALEFACCION"));
        CHECK(versions::versionOn(connection, wood->id, QDate(until.year() + 1, 1, 1))->planned);
        const auto water = catalogue::benefits::findByCode(connection, QStringLiteral("AGUA_ALJIBE"));
        CHECK_FALSE(versions::versionOn(connection, water->id, until.addYears(1))->planned);
    });
    REQUIRE(read);
}

TEST_CASE("In the demo some benefits were given again too soon, and some alerts are dismissed", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(6000, 0));
    const auto read = place.database.read([&](store::Connection &connection) {
        NoProgress progress;
        const auto population = equity::readPopulation(connection, until, {}, progress).value();
        const auto dismissed = [&](std::vector<equity::Alert> alerts) {
            equity::markDismissed(equity::dismissals::inForce(connection), alerts);
            return std::ranges::count_if(
                alerts, [](const equity::Alert &alert) { return alert.dismissal.has_value(); });
        };
        const auto repeats = equity::repeats(population);
        CHECK(repeats.size() >= 6);
        CHECK(repeats.size() <= 30);
        CHECK(dismissed(repeats) >= 2);
        CHECK(dismissed(repeats) < std::ptrdiff_t(repeats.size()));
        CHECK(dismissed(equity::overInterventions(population)) >= 1);
    });
    REQUIRE(read);
}

TEST_CASE("The journal of the demo is whole and no reference dangles", "[demo]")
{
    tests::TemporaryStore place;
    (void)generated(place, small(400, 300));
    const auto problems =
        place.database.read([](store::Connection &connection) { return store::journal::verifyChain(connection); });
    REQUIRE(problems);
    CHECK(problems->empty());
    CHECK(counted(place, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
}

TEST_CASE("One operator of every role may sign in to the demo", "[demo]")
{
    tests::TemporaryStore place;
    const DemoSummary summary = generated(place, small(50, 0));
    REQUIRE(summary.operators.size() == 5);
    CHECK(summary.operators[0].username == QStringLiteral("demo-meson"));
    CHECK(summary.operators[0].role == security::Role::FrontDesk);
    CHECK(summary.operators[1].role == security::Role::SocialWorker);
    CHECK(summary.operators[2].role == security::Role::UnitHead);
    CHECK(summary.operators[3].role == security::Role::Supervisor);
    CHECK(summary.operators[4].role == security::Role::Administrator);
    CHECK(counted(place, "SELECT count(*) FROM operator") >= 12);
}

TEST_CASE("What cannot be generated is refused before anything is written", "[demo]")
{
    tests::TemporaryStore place;
    NoProgress progress;
    const auto refused = [&](DemoOptions options, ErrorKind kind, const char *field) {
        const auto result = generate(options, place.database, progress);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == kind);
        CHECK(result.error().field == QString::fromLatin1(field));
    };
    DemoOptions options = small(10, 0);
    options.communeCode = QStringLiteral("13101");
    refused(options, ErrorKind::InvalidInput, "commune");
    refused(small(0, 0), ErrorKind::InvalidInput, "persons");
    refused(small(10, -1), ErrorKind::InvalidInput, "attentions");
    options = small(10, 0);
    options.months = 0;
    refused(options, ErrorKind::InvalidInput, "months");
    CHECK(counted(place, "SELECT count(*) FROM unit") == 0);
    (void)generated(place, small(10, 0));
    refused(small(10, 0), ErrorKind::Conflict, "store");
}

TEST_CASE("Generation stops when it is cancelled", "[demo]")
{
    class Cancelled final : public Progress
    {
    public:
        void report(qint64, qint64) override { m_cancelled = true; }
        [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

    private:
        bool m_cancelled = false;
    };
    tests::TemporaryStore place;
    Cancelled progress;
    const auto result = generate(small(100, 50), place.database, progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(counted(place, "SELECT count(*) FROM attention") == 0);
}
