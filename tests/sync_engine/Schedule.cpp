#include "tests/sync_engine/Schedule.h"

#include "tests/support/Catch.h"
#include "tests/sync_engine/Oracle.h"

#include <algorithm>
#include <tuple>

namespace ventanilla::tests {

void Schedule::Events::add(const Events &other)
{
    conflicts.insert(other.conflicts.begin(), other.conflicts.end());
    waited = waited || other.waited;
    resolved = resolved || other.resolved;
    visits += other.visits;
    imports += other.imports;
    kills += other.kills;
}

Schedule::Schedule(quint64 seed)
    : m_chance(seed), m_world(5 + upTo(m_chance, mostComputers - 5), Beginning::Enrolled),
      m_region(m_world.folder() + QStringLiteral("/region")), m_stick(m_world.folder() + QStringLiteral("/stick")),
      m_tables(someTables(m_chance))
{
    for (int number = 1; number <= m_world.count(); ++number)
        skewClock(number);
    divide();
}

void Schedule::run()
{
    takeSteps(10 + upTo(m_chance, 20));
    // A day on which everybody meets, and decides; then apart again.
    if (oneIn(m_chance, 2)) {
        meet();
        for (int count = 1 + upTo(m_chance, 3); count > 0; --count)
            resolveSome(anybody());
    }
    takeSteps(5 + upTo(m_chance, 10));
    meet();
}

void Schedule::requireConverged()
{
    const auto expected = expectedPairs(m_world);
    const QString digest = m_world[1].digest();
    m_promises.requireKept(m_region);
    for (int number = 1; number <= m_world.count(); ++number) {
        Computer &computer = m_world[number];
        INFO("computer " << number);
        REQUIRE(computer.digest() == digest);
        REQUIRE(openPairs(computer) == expected);
        m_promises.requireKept(computer);
        m_promises.requireWrittenIn(computer);
        REQUIRE(
            computer.read([](store::Connection &connection) { return sync::reception::waiting(connection); }).empty());
    }
    requireWhole(m_world[anybody()]);
    requireSameConflicts();
    for (const OpenPair &pair : expected)
        m_events.conflicts.insert(pair.kind);
}

void Schedule::skewClock(int number)
{
    constexpr int hours = 30;
    const int minutes = upTo(m_chance, 2 * hours * 60) - hours * 60;
    m_world[number].clock.set(m_now.addSecs(minutes * 60));
}

// At times nobody is cut off.
void Schedule::divide()
{
    const bool isWhole = oneIn(m_chance, 3);
    m_sideOf.clear();
    for (int number = 1; number <= m_world.count(); ++number)
        m_sideOf.push_back(isWhole ? 0 : size_t(upTo(m_chance, sides - 1)));
}

void Schedule::takeSteps(int count)
{
    for (; count > 0; --count)
        takeStep();
}

void Schedule::takeStep()
{
    m_now = m_now.addSecs(upTo(m_chance, 3600));
    m_region.clock.set(m_now);
    const int number = anybody();
    m_world[number].clock.advanceSeconds(upTo(m_chance, 3600));
    switch (upTo(m_chance, 23)) {
    case 0:
        skewClock(number);
        break;
    case 1:
        m_world[number].reopen();
        break;
    case 2:
        divide();
        break;
    case 3:
    case 4:
        post(number);
        break;
    case 5:
        damageBatch(number);
        break;
    case 6:
        if (!m_stick.damage(m_chance) || oneIn(m_chance, 3))
            m_stick.empty();
        break;
    case 7:
    case 8:
    case 9:
        carryInAnyOrder(number, anybody());
        break;
    case 10:
    case 11:
        kill(number);
        break;
    default:
        workAlone(number);
    }
}

void Schedule::workAlone(int number)
{
    work(number, upTo(m_chance, kindsOfWork - 1));
}

void Schedule::work(int number, int kind)
{
    switch (kind) {
    case 0:
        resolveSome(number);
        break;
    case 1:
    case 2:
        collect(number);
        break;
    case 3:
    case 4:
        if (m_sideOf[size_t(number - 1)] == 0)
            visit(number, 4);
        break;
    case exporting:
        if (const int receiver = anybody(); receiver != number)
            exportTo(number, receiver);
        break;
    case 6:
        importAt(number);
        break;
    default:
        edit(number);
    }
}

void Schedule::edit(int number)
{
    editAtRandom(m_world[number], m_chance, m_tables);
    m_promises.noteWritten(m_world[number]);
}

void Schedule::resolveSome(int number)
{
    m_events.resolved = resolveAtRandom(m_world[number], m_chance) || m_events.resolved;
    m_promises.noteWritten(m_world[number]);
}

Death Schedule::anyDeath(int mostChanges)
{
    Death death;
    if (oneIn(m_chance, 8))
        death.afterMicroseconds = 1 + upTo(m_chance, 30'000);
    else
        death.atChange = 1 + upTo(m_chance, mostChanges - 1);
    death.part = upTo(m_chance, 255);
    return death;
}

// In the midst of a day's work, or of one thing, so that every kind of change is met.
void Schedule::kill(int number)
{
    const bool isOneThing = oneIn(m_chance, 2);
    const int thing = upTo(m_chance, 7);
    const Death death = anyDeath(isOneThing ? 25 : 90);
    Chance chance(m_chance());
    // A process that is born while a file is open must not use it.
    m_world[number].shut();
    m_region.shut();
    const auto dayOfWork = [&](int pipe) {
        constexpr int mostWork = 6;
        m_promises.tell(pipe);
        m_chance = chance;
        if (!isOneThing)
            awaitDeath(death);
        m_world[number].reopen();
        m_region.reopen();
        if (isOneThing)
            awaitDeath(death);
        for (int count = mostWork; count > 0; --count)
            work(number, isOneThing ? thing : upTo(m_chance, kindsOfWork - 1));
    };
    runAndKill(dayOfWork, [this](int pipe) { m_promises.hear(pipe); });
    m_world[number].reopen();
    m_region.reopen();
    ++m_events.kills;
    m_promises.requireKept(m_world[number]);
    m_promises.requireKept(m_region);
    if (oneIn(m_chance, 6))
        requireWhole(m_world[number]);
    // What it has left on the stick can be read, or is not there.
    for (int other = 1; other <= m_world.count() && isOneThing && thing == exporting; ++other)
        importAt(other);
}

void Schedule::requireWhole(Computer &computer)
{
    const QStringList problems = computer.problems();
    INFO(problems.join(QLatin1Char('\n')).toStdString());
    REQUIRE(problems.isEmpty());
}

// As people see them: everything but the local numbers and their order.
void Schedule::requireSameConflicts()
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

} // namespace ventanilla::tests
