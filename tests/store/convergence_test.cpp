#include "core/store/PackedChanges.h"
#include "tests/store/Exchange.h"
#include "tests/store/RandomEdits.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

using namespace ventanilla;
using namespace ventanilla::store;
using namespace ventanilla::store::journal;

namespace {

using Pairs = std::multiset<std::tuple<int, qint64, int, qint64, qint64>>;

struct KnownEntry
{
    qint64 id = 0;
    qint64 clock = 0;
    Operation operation = Operation::Insert;
    std::vector<Change> changes;
    VersionVector context;
};

using RowOfTable = std::pair<int, qint64>;

// By (clock, id).
std::map<RowOfTable, std::vector<KnownEntry>> entriesByRow(tests::TemporaryStore &store)
{
    std::map<RowOfTable, std::vector<KnownEntry>> rows;
    const VersionVector all = tests::knownTo(store);
    for (const auto &[device, last] : all.sequences()) {
        for (const TransactionRecord &record : tests::recordsAfter(store, device, 0)) {
            qint64 id = composeId(device, record.firstSequence);
            for (const EntryRecord &entry : record.entries) {
                const auto context = store.database.read([&](Connection &c) { return contextOf(c, id); });
                rows[{entry.table, entry.rowId}].push_back(
                    {id++, record.clock, entry.operation, unpackChanges(entry.changes), context.value()});
            }
        }
    }
    for (auto &[row, entries] : rows)
        std::ranges::sort(entries, {}, [](const KnownEntry &entry) { return std::pair(entry.clock, entry.id); });
    return rows;
}

std::vector<int> columnsInDispute(const KnownEntry &first, const KnownEntry &second)
{
    if (second.context.covers(first.id) || first.context.covers(second.id))
        return {};
    const bool firstDeletes = first.operation == Operation::Delete;
    const bool secondDeletes = second.operation == Operation::Delete;
    if (firstDeletes || secondDeletes)
        return firstDeletes == secondDeletes ? std::vector<int>{} : std::vector<int>{0};
    std::vector<int> columns;
    for (const Change &change : first.changes) {
        for (const Change &other : second.changes) {
            if (change.column == other.column && change.value != other.value)
                columns.push_back(change.column);
        }
    }
    return columns;
}

// Every two entries of a row, compared with each other by what is known of them in the end.
Pairs allConcurrencies(tests::TemporaryStore &store)
{
    Pairs pairs;
    for (const auto &[row, entries] : entriesByRow(store)) {
        for (auto second = entries.begin(); second != entries.end(); ++second) {
            for (auto first = entries.begin(); first != second; ++first) {
                for (const int column : columnsInDispute(*first, *second))
                    pairs.emplace(row.first, row.second, column, first->id, second->id);
            }
        }
    }
    return pairs;
}

class Commune
{
public:
    static constexpr int devices = 4;

    explicit Commune(unsigned seed) : m_edits(seed)
    {
        for (int device = 1; device <= devices; ++device) {
            m_stores.push_back(std::make_unique<tests::TemporaryStore>(device));
            m_stores.back()->clock.advanceSeconds(m_edits.below(6 * 3600));
        }
    }

    void live(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            const int device = m_edits.below(devices);
            store(device).clock.advanceSeconds(m_edits.below(7'200) - 3'600);
            if (m_edits.below(16) == 0)
                take(device, m_edits.below(devices));
            else
                m_edits.edit(store(device));
        }
    }

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            for (int device = 0; device < devices; ++device)
                take(device, (device + 1) % devices);
            for (int device = devices - 1; device >= 0; --device)
                take(device, (device + devices - 1) % devices);
        }
    }

    [[nodiscard]] tests::TemporaryStore &store(int device) { return *m_stores[size_t(device)]; }
    [[nodiscard]] const Pairs &told(int device) const { return m_told[size_t(device)]; }

private:
    void take(int to, int from)
    {
        if (to == from)
            return;
        for (const Concurrency &pair : tests::takeAll(store(to), store(from)))
            m_told[size_t(to)].emplace(pair.table, pair.rowId, pair.column, pair.first, pair.second);
    }

    tests::RandomEdits m_edits;
    std::vector<std::unique_ptr<tests::TemporaryStore>> m_stores;
    std::array<Pairs, devices> m_told;
};

} // namespace

TEST_CASE("devices that have exchanged everything, in whatever order, hold the same", "[convergence]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    INFO("seed " << seed);
    Commune commune(seed);
    commune.live(500);
    commune.meet();
    const auto expected = tests::digestOf(commune.store(0));
    CHECK(expected.rows > 100);
    const Pairs concurrencies = allConcurrencies(commune.store(0));
    CHECK(concurrencies.size() > 20);
    for (int device = 0; device < Commune::devices; ++device) {
        INFO("device " << device + 1);
        CHECK(tests::digestOf(commune.store(device)) == expected);
        CHECK(commune.told(device) == concurrencies);
        CHECK(tests::problemsOf(commune.store(device)).join(QLatin1Char('\n')).toStdString().empty());
        CHECK(tests::knownTo(commune.store(device)) == tests::knownTo(commune.store(0)));
    }
    CHECK(tests::only<int>(commune.store(0), "SELECT count(*) FROM person WHERE merged_into IS NOT NULL") > 0);
}
