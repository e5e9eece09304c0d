#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/interchange/Import.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/World.h"

#include <QFile>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::catalogue;
using namespace ventanilla::tests;

namespace {

constexpr int computers = 3;
constexpr int daysAhead = 12;

// A benefit that three computers edit apart, for now and for later days.
class Offices
{
public:
    Offices() : world(computers)
    {
        world[1].write([&](store::Transaction &transaction) {
            Benefit benefit;
            benefit.code = QStringLiteral("CAJA");
            benefit.name = QStringLiteral("Caja");
            id = benefits::insert(transaction, benefit);
            who.role = security::Role::Administrator;
            who.id = addOperator(transaction, QStringLiteral("ana"), addUnit(transaction, QStringLiteral("DIDECO")));
        });
        world.exchangeAll();
    }

    [[nodiscard]] security::Session sessionAt(int number)
    {
        return {valueOf(world[number].database().openAnother()), who, true, nullptr};
    }

    // What the benefit says there now.
    [[nodiscard]] Benefit terms(int number)
    {
        return world[number].read([&](store::Connection &connection) { return *benefits::find(connection, id); });
    }

    void editAtRandom(Chance &chance)
    {
        const int number = 1 + upTo(chance, computers - 1);
        world[number].clock.advanceSeconds(upTo(chance, 20) * 3600);
        security::Session session = sessionAt(number);
        const Benefit benefit = terms(number);
        BenefitEdit edit{benefit, {}, QStringLiteral("porque sí"), benefit};
        edit.benefit.name = QStringLiteral("Caja %1").arg(upTo(chance, 1000));
        if (oneIn(chance, 2))
            edit.benefit.quota = upTo(chance, 100);
        if (oneIn(chance, 2))
            edit.effectiveFrom = session.today().addDays(upTo(chance, daysAhead));
        REQUIRE(saveBenefit(session, edit));
    }

    // Only what has not begun by that computer's date can be withdrawn there.
    void withdrawAtRandom(Chance &chance)
    {
        const int number = 1 + upTo(chance, computers - 1);
        world[number].clock.advanceSeconds(1 + upTo(chance, 20) * 3600);
        security::Session session = sessionAt(number);
        for (const BenefitHistoryEntry &entry : valueOf(benefitHistory(session, id))) {
            const auto done = withdrawVersion(session, entry.version.id, QStringLiteral("de %1").arg(number));
            CHECK(done.has_value() == entry.mayBeWithdrawn);
            if (done)
                return;
        }
    }

    World world;
    BenefitId id;
    security::Operator who;
};

// As the header says it, from the set of versions.
std::optional<BenefitVersionId> versionByHand(const std::vector<BenefitVersion> &versions, const QDate &day)
{
    const BenefitVersion *best = nullptr;
    const auto key = [](const BenefitVersion &version) {
        return std::tuple(
            version.effectiveFrom.isValid() ? version.effectiveFrom.toJulianDay() : 0, version.savedAt, version.id);
    };
    for (const BenefitVersion &version : versions) {
        const bool begun = !version.effectiveFrom.isValid() || version.effectiveFrom <= day;
        if (begun && !version.withdrawal && (best == nullptr || key(version) > key(*best)))
            best = &version;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

} // namespace

TEST_CASE("Versions merged in any order say the same of every day on every computer")
{
    constexpr int schedules = 10;
    constexpr int edits = 14;
    for (int seed = 1; seed <= schedules; ++seed) {
        INFO("schedule " << seed);
        Chance chance{quint64(seed)};
        Offices offices;
        for (int edit = 0; edit < edits; ++edit) {
            offices.editAtRandom(chance);
            if (oneIn(chance, 3))
                offices.withdrawAtRandom(chance);
            if (oneIn(chance, 4))
                (void)offices.world.carry(1 + upTo(chance, computers - 1), 1 + upTo(chance, computers - 1));
        }
        offices.world.exchangeAll();
        std::vector<std::vector<BenefitVersion>> known;
        for (int number = 1; number <= computers; ++number) {
            known.push_back(offices.world[number].read(
                [&](store::Connection &connection) { return benefit_versions::of(connection, offices.id); }));
        }
        CHECK(known[1] == known[0]);
        CHECK(known[2] == known[0]);
        const QDate start = local_time::date(startOfWorld()).addDays(-1);
        for (QDate day = start; day < start.addDays(60); day = day.addDays(1)) {
            for (int number = 1; number <= computers; ++number) {
                Computer &computer = offices.world[number];
                const auto version = computer.read([&](store::Connection &connection) {
                    return benefit_versions::versionOn(connection, offices.id, day);
                });
                CHECK((version ? std::optional(version->id) : std::nullopt) == versionByHand(known[0], day));
                // What the catalogue says on a day does not hang on where it is asked either.
                computer.clock.set(local_time::toUtc(day, QTime(12, 0)));
                const auto says = [&](Computer &asked) {
                    return asked.read([&](store::Connection &connection) {
                        const auto found = benefits::find(connection, offices.id);
                        CHECK(benefits::all(connection).front() == *found);
                        return *found;
                    });
                };
                offices.world[1].clock.set(local_time::toUtc(day, QTime(12, 0)));
                CHECK(says(computer) == says(offices.world[1]));
            }
        }
        CHECK(offices.world[1].problems().isEmpty());
    }
}

TEST_CASE("A version that two computers withdrew apart is withdrawn once, and what was asked under it names it")
{
    Offices offices;
    World &world = offices.world;
    auto first = offices.sessionAt(1);
    BenefitEdit edit{offices.terms(1), first.today().addDays(5), QStringLiteral("Ordenanza"), {}};
    edit.benefit.name = QStringLiteral("Canasta");
    REQUIRE(saveBenefit(first, edit));
    world.exchangeAll();
    const BenefitVersionId planned = valueOf(benefitHistory(first, offices.id)).front().version.id;

    world[2].clock.advanceSeconds(60);
    auto second = offices.sessionAt(2);
    REQUIRE(withdrawVersion(first, planned, QStringLiteral("Sin fondos")));
    REQUIRE(withdrawVersion(second, planned, QStringLiteral("No la aprobó el concejo")));
    // The third has not heard of it: there the version begins, and somebody asks for the benefit.
    world[3].clock.advanceSeconds(5 * 86'400);
    CHECK(offices.terms(3).name == QStringLiteral("Canasta"));
    const auto asked = world[3].write([&](store::Transaction &transaction) {
        return benefit_versions::inForce(transaction, *benefits::find(transaction, offices.id));
    });
    CHECK(asked == planned);
    world.exchangeAll();
    for (int number = 1; number <= computers; ++number) {
        INFO("computer " << number);
        CHECK(offices.terms(number).name == QStringLiteral("Caja"));
        auto session = offices.sessionAt(number);
        const auto history = valueOf(benefitHistory(session, offices.id));
        CHECK(history.front().version.withdrawal->reason == QStringLiteral("Sin fondos"));
        const auto named = world[number].read(
            [&](store::Connection &connection) { return benefit_versions::find(connection, asked); });
        CHECK(named->terms.name == QStringLiteral("Canasta"));
        CHECK(world[number].problems().isEmpty());
    }
}

TEST_CASE("What a file brought after the day stands over a version planned on a computer that was apart")
{
    Offices offices;
    World &world = offices.world;
    auto second = offices.sessionAt(2);
    BenefitEdit edit{offices.terms(2), second.today().addDays(5), QStringLiteral("Ordenanza"), {}};
    edit.benefit.quota = 99;
    REQUIRE(saveBenefit(second, edit));

    const QString file = world.folder() + QStringLiteral("/beneficios.csv");
    const auto import = [&](int day, const QByteArray &quota) {
        world[1].clock.set(startOfWorld().addDays(day));
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write("codigo;nombre;tipo;ambito;cupo\nCAJA;Caja;SERVICIO;LOCAL;" + quota + "\n");
        written.close();
        auto session = offices.sessionAt(1);
        NoProgress progress;
        CHECK(valueOf(interchange::importFile(session, interchange::Kind::Benefits, file, {}, progress)).changed == 1);
    };
    const auto quotas = [&] {
        std::vector<std::optional<qint64>> found;
        for (int number = 1; number <= computers; ++number) {
            world[number].clock.set(startOfWorld().addDays(20));
            found.push_back(offices.terms(number).quota);
        }
        return found;
    };
    using Quotas = std::vector<std::optional<qint64>>;
    import(3, "40");
    world.exchangeAll();
    CHECK(quotas() == Quotas{99, 99, 99});

    BenefitEdit later{offices.terms(2), world[2].clock.now().date().addDays(5), QStringLiteral("Ordenanza"), {}};
    later.benefit.quota = 77;
    auto again = offices.sessionAt(2);
    REQUIRE(saveBenefit(again, later));
    import(30, "50");
    world.exchangeAll();
    for (int number = 1; number <= computers; ++number) {
        INFO("computer " << number);
        world[number].clock.set(startOfWorld().addDays(31));
        CHECK(offices.terms(number).quota == 50);
        CHECK(world[number].digest() == world[1].digest());
        CHECK(world[number].problems().isEmpty());
    }
}
