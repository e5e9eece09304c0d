#include "tests/support/Catch.h"
#include "tests/sync_engine/Schedule.h"

#include <algorithm>

// What the computers of a schedule exchange by.
namespace ventanilla::tests {

// Everything this one has, onto a heap that anybody of its side can take from.
void Schedule::post(int number)
{
    for (const sync::KeptBatch &batch : m_world[number].lackingIn({}))
        m_heaps[m_sideOf[size_t(number - 1)]].push_back(batch.bytes);
}

const QByteArray *Schedule::anyOfHeap(int number)
{
    const auto &heap = m_heaps[m_sideOf[size_t(number - 1)]];
    return heap.empty() ? nullptr : &heap[size_t(upTo(m_chance, int(heap.size()) - 1))];
}

void Schedule::collect(int number)
{
    Computer &computer = m_world[number];
    for (int count = upTo(m_chance, 6); count > 0; --count) {
        const QByteArray *batch = anyOfHeap(number);
        if (batch == nullptr)
            return;
        m_events.waited = !valueOf(computer.receive(*batch)).waiting.empty() || m_events.waited;
        m_promises.noteHeld(computer);
    }
}

void Schedule::damageBatch(int number)
{
    const QByteArray *found = anyOfHeap(number);
    if (found == nullptr)
        return;
    QByteArray batch = *found;
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
void Schedule::carryInAnyOrder(int from, int to)
{
    if (m_sideOf[size_t(from - 1)] != m_sideOf[size_t(to - 1)])
        return;
    auto batches = m_world[from].lackingIn(m_world[to].held());
    for (size_t index = batches.size(); index > 1; --index)
        std::swap(batches[index - 1], batches[size_t(upTo(m_chance, int(index) - 1))]);
    if (oneIn(m_chance, 3))
        batches.resize(batches.size() / 2);
    for (const sync::KeptBatch &batch : batches) {
        for (int times = oneIn(m_chance, 5) ? 2 : 1; times > 0; --times)
            m_events.waited = !valueOf(m_world[to].receive(batch.bytes, from)).waiting.empty() || m_events.waited;
    }
    m_promises.noteHeld(m_world[to]);
}

void Schedule::visit(int number, int cuts)
{
    NetworkVisit visit(m_world[number], m_region, m_chance);
    visit.run(cuts);
    m_promises.noteServer(number, visit.acknowledged());
    m_promises.noteHeld(m_world[number]);
    m_events.waited = m_events.waited || visit.hasWaited();
    ++m_events.visits;
}

void Schedule::exportTo(int number, int receiver)
{
    m_stick.exportTo(m_world[number], receiver);
}

void Schedule::importAt(int number)
{
    const sync::Reception taken = m_stick.importAt(m_world[number]);
    m_promises.noteHeld(m_world[number]);
    m_events.waited = m_events.waited || !taken.waiting.empty();
    m_events.imports += taken.transactions > 0 ? 1 : 0;
}

void Schedule::meet()
{
    switch (upTo(m_chance, 3)) {
    case 0:
        meetAtServer();
        break;
    case 1:
        meetOverStick();
        break;
    default:
        m_world.exchangeAll();
    }
}

void Schedule::meetAtServer()
{
    for (int turn = 0; turn < 2; ++turn) {
        for (int number = 1; number <= m_world.count(); ++number)
            visit(number, 0);
    }
}

void Schedule::meetOverStick()
{
    m_stick.empty();
    for (int number = 2; number <= m_world.count(); ++number)
        exportTo(number, 1);
    importAt(1);
    for (int number = 2; number <= m_world.count(); ++number)
        exportTo(1, number);
    for (int number = 2; number <= m_world.count(); ++number)
        importAt(number);
}

} // namespace ventanilla::tests
