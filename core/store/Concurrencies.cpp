#include "core/store/Concurrencies.h"

#include "core/store/JournalHeaders.h"

#include <algorithm>

namespace ventanilla::store::journal {

namespace {

// 0 for the row itself.
std::vector<int> columnsInDispute(const RowEntry &left, const RowEntry &right)
{
    const bool leftDeletes = left.operation == Operation::Delete;
    const bool rightDeletes = right.operation == Operation::Delete;
    if (leftDeletes || rightDeletes)
        return leftDeletes && rightDeletes ? std::vector<int>{} : std::vector<int>{0};
    std::vector<int> columns;
    const RowContent before = rowContentFrom(left.changes);
    for (const PackedChange &change : splitChanges(right.changes)) {
        const auto other = before.find(change.column);
        if (other != before.end() && other->second != change.value)
            columns.push_back(change.column);
    }
    return columns;
}

} // namespace

void addConcurrencies(Connection &connection, const NewEntries &added, const std::vector<RowEntry> &entries,
    std::vector<Concurrency> &concurrencies)
{
    const int device = deviceOf(added.first);
    const auto isOther = [device](const RowEntry &entry) { return deviceOf(entry.id) != device; };
    if (std::ranges::none_of(entries, isOther))
        return;
    const auto position = [&](qint64 id) { return std::pair(clockOfEntry(connection, id), id); };
    for (const RowEntry &entry : entries) {
        if (isOther(entry) || entry.id < added.first)
            continue;
        for (const RowEntry &other : entries) {
            if (!isOther(other) || hasSeen(connection, entry.id, other.id))
                continue;
            const auto [first, second] = std::minmax({position(entry.id), position(other.id)});
            for (const int column : columnsInDispute(entry, other))
                concurrencies.push_back({added.table, added.rowId, column, first.second, second.second});
        }
    }
}

} // namespace ventanilla::store::journal
