#pragma once

#include "tests/sync_engine/KilledProcess.h"
#include "tests/sync_engine/NetworkVisit.h"
#include "tests/sync_engine/Promises.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/Region.h"
#include "tests/sync_engine/Stick.h"

#include <set>

namespace ventanilla::tests {

// Days of some computers' work apart, drawn from a seed: who edits what, whose clock is how wrong, what is carried to
// whom (straight, by a stick, by the regional server), in what order, how often and how damaged, who cannot reach whom,
// and whose program is killed over it. A seed means the same schedule every time, but for the few kills by the clock.
class Schedule
{
public:
    explicit Schedule(quint64 seed);

    void run();
    void requireConverged();

    // What has happened in it.
    struct Events
    {
        std::set<int> conflicts; // kinds that are open at the end
        bool waited = false;
        bool resolved = false;
        int visits = 0;
        int imports = 0;
        int kills = 0;
        void add(const Events &other);
    };
    [[nodiscard]] const Events &events() const { return m_events; }

private:
    [[nodiscard]] int anybody() { return 1 + upTo(m_chance, m_world.count() - 1); }
    void skewClock(int number);
    void divide();
    void takeSteps(int count);
    void takeStep();
    // What a computer does without another one.
    void workAlone(int number);
    void work(int number, int kind);
    static constexpr int kindsOfWork = 13; // of which the last ones are all edits
    static constexpr int exporting = 5;
    void edit(int number);
    void resolveSome(int number);

    void post(int number);
    void collect(int number);
    void damageBatch(int number);
    void carryInAnyOrder(int from, int to);
    [[nodiscard]] const QByteArray *anyOfHeap(int number);

    void visit(int number, int cuts);
    void exportTo(int number, int receiver);
    void importAt(int number);

    void kill(int number);
    [[nodiscard]] Death anyDeath(int mostChanges);

    // Until everybody has everything, by one carrier alone.
    void meet();
    void meetAtServer();
    void meetOverStick();

    void requireWhole(Computer &computer);
    void requireSameConflicts();

    Chance m_chance;
    World m_world;
    Region m_region;
    Stick m_stick;
    std::vector<int> m_tables;
    QDateTime m_now = startOfWorld();
    // Those of one side reach each other, and those of the first the server.
    static constexpr size_t sides = 2;
    std::vector<size_t> m_sideOf;
    std::array<std::vector<QByteArray>, sides> m_heaps; // batches that anybody of that side can take
    Promises m_promises;
    Events m_events;
};

} // namespace ventanilla::tests
