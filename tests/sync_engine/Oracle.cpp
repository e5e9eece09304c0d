#include "tests/sync_engine/Oracle.h"

#include "core/store/JournalReading.h"
#include "core/store/ReplicatedTables.h"

#include <algorithm>
#include <array>
#include <map>
#include <ostream>

namespace ventanilla::tests {

namespace {

using store::journal::Operation;

struct OracleEntry
{
    qint64 id = 0;
    qint64 clock = 0;
    int table = 0;
    qint64 rowId = 0;
    Operation operation = Operation::Insert;
    std::map<int, QVariant> values;
    store::VersionVector context;
};

// Of each computer its own journal, as it wrote it.
std::vector<OracleEntry> allEntries(World &world)
{
    std::vector<OracleEntry> entries;
    for (int number = 1; number <= world.count(); ++number) {
        const auto records = world[number].read([&](store::Connection &connection) {
            return store::journal::transactionsAfter(connection, number, 0, 1'000'000);
        });
        store::VersionVector seen;
        for (const auto &record : records) {
            seen.raise(record.newlySeen);
            qint64 sequence = record.firstSequence;
            for (const auto &entry : record.entries) {
                OracleEntry made{
                    composeId(number, sequence), record.clock, entry.table, entry.rowId, entry.operation, {}, seen};
                for (const auto &change : store::journal::unpackChanges(entry.changes))
                    made.values[change.column] = change.value;
                entries.push_back(std::move(made));
                seen.raise(number, sequence++);
            }
        }
    }
    return entries;
}

bool areConcurrent(const OracleEntry &one, const OracleEntry &other)
{
    return !one.context.covers(other.id) && !other.context.covers(one.id);
}

OpenPair pairOf(
    sync::ConflictKind kind, int table, qint64 rowId, int column, const OracleEntry &one, const OracleEntry &other)
{
    const bool inOrder = std::pair(one.clock, one.id) < std::pair(other.clock, other.id);
    return {int(kind), table, rowId, column, inOrder ? one.id : other.id, inOrder ? other.id : one.id};
}

// Two entries of one row.
void addPairs(std::set<OpenPair> &pairs, const OracleEntry &one, const OracleEntry &other)
{
    const int deletes = (one.operation == Operation::Delete ? 1 : 0) + (other.operation == Operation::Delete ? 1 : 0);
    if (deletes == 1)
        pairs.insert(pairOf(sync::ConflictKind::Deleted, one.table, one.rowId, 0, one, other));
    if (deletes > 0)
        return;
    for (const auto &[column, value] : one.values) {
        const auto found = other.values.find(column);
        if (found != other.values.end() && found->second != value)
            pairs.insert(pairOf(sync::ConflictKind::Value, one.table, one.rowId, column, one, other));
    }
}

// Numbers that the program documents: the tables of steps, whose columns 1 and 2 say of what and to which state, and the
// tables of what they are steps of.
struct StepTable
{
    int steps;
    int things;
};
constexpr std::array stepTables{StepTable{17, 16}, StepTable{23, 11}};

void addSteps(std::set<OpenPair> &pairs, const OracleEntry &one, const OracleEntry &other)
{
    const auto *const table = std::ranges::find(stepTables, one.table, &StepTable::steps);
    if (table == stepTables.end() || other.table != one.table)
        return;
    if (one.values.at(1) == other.values.at(1) && one.values.at(2) != other.values.at(2))
        pairs.insert(pairOf(
            sync::ConflictKind::Steps, table->things, one.values.at(1).toLongLong(), -1 - table->steps, one, other));
}

struct Row
{
    std::map<int, QVariant> values;
    std::map<int, const OracleEntry *> by; // the entry of each column's value
};

std::map<std::pair<int, qint64>, Row> replay(std::vector<OracleEntry> &entries)
{
    std::ranges::sort(entries, {}, [](const OracleEntry &entry) { return std::pair(entry.clock, entry.id); });
    std::map<std::pair<int, qint64>, Row> rows;
    for (const OracleEntry &entry : entries) {
        Row &row = rows[{entry.table, entry.rowId}];
        if (entry.operation == Operation::Delete)
            continue; // no table with a key has rows that are deleted
        for (const auto &[column, value] : entry.values) {
            row.values[column] = value;
            row.by[column] = &entry;
        }
    }
    return rows;
}

void addSameKeys(std::set<OpenPair> &pairs, std::vector<OracleEntry> &entries)
{
    const auto rows = replay(entries);
    for (const store::ReplicatedTable &table : store::replicatedTables()) {
        if (table.unique.empty() || table.name == "person")
            continue;
        std::map<QVariantList, std::vector<std::pair<qint64, const OracleEntry *>>,
            bool (*)(const QVariantList &, const QVariantList &)>
            byKey([](const QVariantList &one, const QVariantList &other) {
                return std::ranges::lexicographical_compare(one, other, {}, &QVariant::toString, &QVariant::toString);
            });
        for (const auto &[place, row] : rows) {
            if (place.first != table.number)
                continue;
            QVariantList key;
            const OracleEntry *last = nullptr;
            for (const store::ReplicatedColumn &column : table.columns) {
                if (std::ranges::count(table.unique, column.name) == 0 || !row.values.contains(column.number))
                    continue;
                const OracleEntry *by = row.by.at(column.number);
                if (last == nullptr || std::pair(by->clock, by->id) > std::pair(last->clock, last->id))
                    last = by;
                if (row.values.at(column.number).isValid())
                    key.append(row.values.at(column.number));
            }
            if (size_t(key.size()) == table.unique.size())
                byKey[key].emplace_back(place.second, last);
        }
        for (const auto &[key, same] : byKey) {
            for (size_t index = 1; index < same.size(); ++index)
                pairs.insert(pairOf(sync::ConflictKind::SameKey, table.number, same.front().first, -1,
                    *same.front().second, *same[index].second));
        }
    }
}

constexpr int resolutions = 19;

bool isResolved(const OpenPair &pair, const std::vector<OracleEntry> &entries)
{
    return std::ranges::any_of(entries, [&](const OracleEntry &entry) {
        return entry.table == resolutions && entry.values.at(1).toInt() == pair.table
            && entry.values.at(2).toLongLong() == pair.rowId && entry.values.at(3).toInt() == pair.column
            && entry.context.covers(pair.first) && entry.context.covers(pair.second);
    });
}

} // namespace

std::ostream &operator<<(std::ostream &stream, const OpenPair &pair)
{
    return stream << "kind " << pair.kind << " table " << pair.table << " row "
                  << Id<void>(pair.rowId).folio().toStdString() << " column " << pair.column << " entries "
                  << Id<void>(pair.first).folio().toStdString() << " " << Id<void>(pair.second).folio().toStdString();
}

std::set<OpenPair> expectedPairs(World &world)
{
    auto entries = allEntries(world);
    std::set<OpenPair> pairs;
    for (size_t index = 0; index < entries.size(); ++index) {
        for (size_t other = index + 1; other < entries.size(); ++other) {
            const OracleEntry &one = entries[index];
            const OracleEntry &two = entries[other];
            const bool sameRow = one.table == two.table && one.rowId == two.rowId;
            if ((!sameRow && std::ranges::count(stepTables, one.table, &StepTable::steps) == 0)
                || !areConcurrent(one, two))
                continue;
            if (sameRow)
                addPairs(pairs, one, two);
            else
                addSteps(pairs, one, two);
        }
    }
    addSameKeys(pairs, entries);
    std::erase_if(pairs, [&](const OpenPair &pair) { return isResolved(pair, entries); });
    return pairs;
}

std::set<OpenPair> openPairs(Computer &computer)
{
    return computer.read([](store::Connection &connection) {
        auto statement = connection.statement("SELECT kind, table_number, row_id, column_number, first_entry,"
                                              " second_entry FROM conflict WHERE resolution_id IS NULL");
        std::set<OpenPair> pairs;
        while (statement.step()) {
            pairs.insert({statement.value<int>(0), statement.value<int>(1), statement.value<qint64>(2),
                statement.value<int>(3), statement.value<qint64>(4), statement.value<qint64>(5)});
        }
        return pairs;
    });
}

} // namespace ventanilla::tests
