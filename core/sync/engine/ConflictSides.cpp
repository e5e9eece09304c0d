#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/ConflictGroups.h"
#include "core/sync/engine/JournalLookup.h"

#include <algorithm>

namespace ventanilla::sync::conflict_groups {

namespace {

using store::journal::Operation;

std::vector<EntryInContext> entriesOf(store::Connection &connection, const ConflictGroup &group)
{
    std::set<qint64> ids;
    for (const auto &[first, second] : group.pairs)
        ids.insert({first, second});
    std::vector<EntryInContext> entries;
    for (const qint64 id : ids) {
        if (auto entry = journal_lookup::find(connection, id))
            entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, {}, [](const EntryInContext &entry) { return std::pair(entry.clock, entry.id); });
    return entries;
}

// What the author of another had seen, he has replaced.
void dropReplaced(store::Connection &connection, std::vector<EntryInContext> &entries)
{
    std::vector<store::VersionVector> contexts;
    for (const EntryInContext &entry : entries)
        contexts.push_back(store::journal::contextOf(connection, entry.id));
    std::erase_if(entries, [&](const EntryInContext &entry) {
        return std::ranges::any_of(contexts, [&](const auto &context) { return context.covers(entry.id); });
    });
}

bool sets(const EntryInContext &entry, int column)
{
    return entry.operation != Operation::Delete
        && std::ranges::count(entry.changes, column, &store::journal::Change::column) > 0;
}

void addStanding(store::Connection &connection, const ConflictPlace &place, std::vector<EntryInContext> &entries)
{
    const auto all = journal_lookup::ofRow(connection, place.table, place.rowId);
    const auto standing =
        std::find_if(all.rbegin(), all.rend(), [&](const EntryInContext &entry) { return sets(entry, place.column); });
    if (standing != all.rend() && std::ranges::count(entries, standing->id, &EntryInContext::id) == 0)
        entries.push_back(*standing);
}

QVariant valueOf(const EntryInContext &entry, const ConflictPlace &place)
{
    if (place.column < 0)
        return QVariant::fromValue(qlonglong(entry.rowId));
    if (place.column == 0)
        return entry.operation == Operation::Delete ? QVariant() : QVariant::fromValue(qlonglong(entry.rowId));
    const auto change = std::ranges::find(entry.changes, place.column, &store::journal::Change::column);
    return change == entry.changes.end() ? QVariant() : change->value;
}

ConflictSide sideOf(const EntryInContext &entry, const ConflictPlace &place)
{
    return {valueOf(entry, place), int(entry.id >> idCounterBits), entry.operatorId,
        QDateTime::fromMSecsSinceEpoch(store::journal::millisecondsOf(entry.clock), Qt::UTC), entry.id};
}

std::string columnOf(const ConflictPlace &place)
{
    const store::ReplicatedTable *table = store::findReplicatedTable(place.table);
    if (place.column == 0 || table == nullptr)
        return {};
    if (place.column == sameKeyColumn)
        return table->unique.empty() ? std::string() : table->unique.back();
    if (place.column < 0) {
        const store::ReplicatedTable *steps = store::findReplicatedTable(stepsTableOf(place.column));
        return steps == nullptr ? std::string() : steps->step;
    }
    const auto column = std::ranges::find(table->columns, place.column, &store::ReplicatedColumn::number);
    return column == table->columns.end() ? std::string() : column->name;
}

void describeResolution(store::Connection &connection, qint64 id, Conflict &conflict)
{
    auto statement = connection.statement("SELECT operator_id, resolved_at FROM conflict_resolution WHERE id = ?");
    conflict.resolved = true;
    if (!statement.bind(id).step())
        return;
    conflict.resolvedBy = statement.value<qint64>(0);
    conflict.resolvedAt = statement.value<QDateTime>(1);
}

} // namespace

Conflict describe(store::Connection &connection, const ConflictGroup &group)
{
    Conflict conflict;
    conflict.id = group.id;
    conflict.kind = kindOf(group.place);
    conflict.rowId = group.place.rowId;
    conflict.column = columnOf(group.place);
    if (const store::ReplicatedTable *table = store::findReplicatedTable(group.place.table))
        conflict.table = table->name;
    auto entries = entriesOf(connection, group);
    if (conflict.kind != ConflictKind::SameKey)
        dropReplaced(connection, entries);
    // A row stays while anybody changed it without having seen that it was deleted.
    if (conflict.kind == ConflictKind::Deleted)
        std::ranges::stable_partition(
            entries, [](const EntryInContext &entry) { return entry.operation == Operation::Delete; });
    if (conflict.kind == ConflictKind::Value && !group.resolution)
        addStanding(connection, group.place, entries);
    for (const EntryInContext &entry : entries)
        conflict.sides.push_back(sideOf(entry, group.place));
    if (group.resolution)
        describeResolution(connection, *group.resolution, conflict);
    return conflict;
}

} // namespace ventanilla::sync::conflict_groups
