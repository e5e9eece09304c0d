#include "core/store/JournalReading.h"
#include "tests/support/Catch.h"
#include "tests/sync_engine/Oracle.h"
#include "tests/sync_engine/RandomEdits.h"

#include <algorithm>
#include <tuple>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Days of some computers' work apart, drawn from a seed: who edits what, whose clock is how wrong, what is carried to
// whom, in what order, how often and how damaged.
class Schedule
{
public:
    explicit Schedule(quint64 seed)
        : m_chance(seed), m_world(5 + upTo(m_chance, mostComputers - 5), Beginning::Shared),
          m_tables(someTables(m_chance))
    {
        for (int number = 1; number <= m_world.count(); ++number)
            skewClock(number);
    }

    void run()
    {
        takeSteps(10 + upTo(m_chance, 20));
        // A day on which everybody meets, and decides; then apart again.
        if (oneIn(m_chance, 2)) {
            m_world.exchangeAll();
            for (int count = 1 + upTo(m_chance, 3); count > 0; --count)
                resolveSome(anybody());
        }
        takeSteps(5 + upTo(m_chance, 10));
        m_world.exchangeAll();
    }

    void requireConverged()
    {
        const auto expected = expectedPairs(m_world);
        const QString digest = m_world[1].digest();
        for (int number = 1; number <= m_world.count(); ++number) {
            Computer &computer = m_world[number];
            INFO("computer " << number);
            REQUIRE(computer.digest() == digest);
            REQUIRE(openPairs(computer) == expected);
            REQUIRE(knows(computer, m_acknowledged));
            REQUIRE(computer.read([](store::Connection &connection) { return sync::reception::waiting(connection); })
                        .empty());
        }
        requireWhole(m_world[1 + upTo(m_chance, m_world.count() - 1)]);
        requireSameConflicts();
        for (const OpenPair &pair : expected)
            met.insert(pair.kind);
    }

    std::set<int> met; // kinds of conflicts that are open at the end
    bool waited = false;
    bool resolved = false;

private:
    [[nodiscard]] int anybody() { return 1 + upTo(m_chance, m_world.count() - 1); }

    void skewClock(int number)
    {
        constexpr int hours = 30;
        const int minutes = upTo(m_chance, 2 * hours * 60) - hours * 60;
        m_world[number].clock.set(m_now.addSecs(minutes * 60));
    }

    void takeSteps(int count)
    {
        for (; count > 0; --count)
            takeStep();
    }

    void resolveSome(int number)
    {
        resolved = resolveAtRandom(m_world[number], m_chance) || resolved;
        note(number);
    }

    void takeStep()
    {
        m_now = m_now.addSecs(upTo(m_chance, 3600));
        const int number = anybody();
        m_world[number].clock.advanceSeconds(upTo(m_chance, 3600));
        switch (upTo(m_chance, 15)) {
        case 0:
            skewClock(number);
            break;
        case 1:
            m_world[number].reopen();
            break;
        case 2:
            resolveSome(number);
            break;
        case 3:
        case 4:
            post(number);
            break;
        case 5:
        case 6:
        case 7:
            collect(number);
            break;
        case 8:
            damage(number);
            break;
        case 9:
        case 10:
            carryInAnyOrder(number, anybody());
            break;
        default:
            editAtRandom(m_world[number], m_chance, m_tables);
            note(number);
        }
    }

    // What is committed is promised.
    void note(int number)
    {
        m_acknowledged.raise(m_world[number].read([&](store::Connection &connection) {
            store::VersionVector own;
            own.raise(number, store::journal::known(connection).sequenceOf(number));
            return own;
        }));
    }

    static bool knows(Computer &computer, const store::VersionVector &promised)
    {
        return computer.read(
            [&](store::Connection &connection) { return store::journal::known(connection).covers(promised); });
    }

    // Everything this one has, onto a heap that anybody can take from.
    void post(int number)
    {
        for (const sync::KeptBatch &batch : m_world[number].lackingIn({}))
            m_heap.push_back(batch.bytes);
    }

    void collect(int number)
    {
        for (int count = upTo(m_chance, 6); count > 0 && !m_heap.empty(); --count)
            waited = !valueOf(m_world[number].receive(anyOfHeap())).waiting.empty() || waited;
    }

    [[nodiscard]] QByteArray anyOfHeap() { return m_heap[size_t(upTo(m_chance, int(m_heap.size()) - 1))]; }

    void damage(int number)
    {
        if (m_heap.empty())
            return;
        QByteArray batch = anyOfHeap();
        const int position = upTo(m_chance, int(batch.size()) - 1);
        if (oneIn(m_chance, 2))
            batch.truncate(position);
        else
            batch[position] = char(batch[position] ^ (1 << upTo(m_chance, 7)));
        const auto held = m_world[number].held();
        REQUIRE_FALSE(m_world[number].receive(batch));
        REQUIRE(m_world[number].held() == held);
    }

    // Some of what the other lacks, shuffled, some of it twice.
    void carryInAnyOrder(int from, int to)
    {
        auto batches = m_world[from].lackingIn(m_world[to].held());
        for (size_t index = batches.size(); index > 1; --index)
            std::swap(batches[index - 1], batches[size_t(upTo(m_chance, int(index) - 1))]);
        if (oneIn(m_chance, 3))
            batches.resize(batches.size() / 2);
        for (const sync::KeptBatch &batch : batches) {
            for (int times = oneIn(m_chance, 5) ? 2 : 1; times > 0; --times)
                waited = !valueOf(m_world[to].receive(batch.bytes, from)).waiting.empty() || waited;
        }
    }

    void requireWhole(Computer &computer)
    {
        const QStringList problems = computer.problems();
        INFO(problems.join(QLatin1Char('\n')).toStdString());
        REQUIRE(problems.isEmpty());
    }

    // As people see them: everything but the local numbers and their order.
    void requireSameConflicts()
    {
        const auto listed = [this](int number) {
            auto conflicts = m_world[number].openConflicts();
            for (sync::Conflict &conflict : conflicts)
                conflict.id = 0;
            std::ranges::sort(conflicts, {}, [](const sync::Conflict &conflict) {
                return std::tuple(conflict.table, conflict.rowId, conflict.column, conflict.kind);
            });
            return conflicts;
        };
        const auto expected = listed(1);
        for (int number = 2; number <= m_world.count(); ++number)
            REQUIRE((listed(number) == expected));
    }

    Chance m_chance;
    World m_world;
    std::vector<int> m_tables;
    QDateTime m_now{QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
    std::vector<QByteArray> m_heap;
    store::VersionVector m_acknowledged;
};

quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool given = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

} // namespace

TEST_CASE("Whatever way entries take, every computer ends with the same data and the same conflicts")
{
    constexpr quint64 few = 60;
    const quint64 first = fromEnvironment("VENTANILLA_SEED", 1);
    const quint64 count = fromEnvironment("VENTANILLA_SCHEDULES", few);
    std::set<int> met;
    bool waited = false;
    bool resolved = false;
    for (quint64 seed = first; seed < first + count; ++seed) {
        INFO("VENTANILLA_SEED=" << seed << " VENTANILLA_SCHEDULES=1");
        Schedule schedule(seed);
        schedule.run();
        schedule.requireConverged();
        met.merge(schedule.met);
        waited = waited || schedule.waited;
        resolved = resolved || schedule.resolved;
    }
    // Nothing is shown by schedules in which nothing happens.
    if (count >= few) {
        CHECK(met == std::set<int>{1, 2, 3, 4});
        CHECK(waited);
        CHECK(resolved);
    }
}
