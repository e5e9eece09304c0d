#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/World.h"

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

    void editAtRandom(Chance &chance)
    {
        Computer &computer = world[1 + upTo(chance, computers - 1)];
        computer.clock.advanceSeconds(upTo(chance, 20) * 3600);
        security::Session session(valueOf(computer.database().openAnother()), who, true, nullptr);
        Benefit benefit = computer.read([&](store::Connection &connection) { return *benefits::find(connection, id); });
        BenefitEdit edit{benefit, {}, QStringLiteral("porque sí"), benefit};
        edit.benefit.name = QStringLiteral("Caja %1").arg(upTo(chance, 1000));
        if (oneIn(chance, 2))
            edit.benefit.quota = upTo(chance, 100);
        if (oneIn(chance, 2))
            edit.effectiveFrom = session.today().addDays(upTo(chance, daysAhead));
        REQUIRE(saveBenefit(session, edit));
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
        if (begun && (best == nullptr || key(version) > key(*best)))
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
