#include "core/sync/engine/Conflicts.h"

#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/ConflictGroups.h"

#include <algorithm>

namespace ventanilla::sync::conflicts {

namespace {

bool concerns(const Conflict &conflict, qint64 rowId)
{
    if (conflict.rowId == rowId)
        return true;
    return conflict.kind == ConflictKind::SameKey
        && std::ranges::any_of(
            conflict.sides, [rowId](const ConflictSide &side) { return side.value.toLongLong() == rowId; });
}

} // namespace

qint64 countOpen(store::Connection &connection)
{
    qint64 count = 0;
    conflict_groups::forOpen(connection, 0, [&](const ConflictGroup &) {
        ++count;
        return true;
    });
    return count;
}

std::vector<Conflict> open(store::Connection &connection, qint64 after, int most)
{
    std::vector<Conflict> conflicts;
    conflict_groups::forOpen(connection, after, [&](const ConflictGroup &group) {
        if (most > 0)
            conflicts.push_back(conflict_groups::describe(connection, group));
        return int(conflicts.size()) < most;
    });
    return conflicts;
}

std::vector<Conflict> resolved(store::Connection &connection, int most)
{
    std::vector<Conflict> conflicts;
    conflict_groups::forResolved(connection, [&](const ConflictGroup &group) {
        if (most > 0)
            conflicts.push_back(conflict_groups::describe(connection, group));
        return int(conflicts.size()) < most;
    });
    return conflicts;
}

std::optional<Conflict> find(store::Connection &connection, qint64 id)
{
    const auto group = conflict_groups::find(connection, id);
    return group ? std::optional(conflict_groups::describe(connection, *group)) : std::nullopt;
}

std::vector<Conflict> ofRow(store::Connection &connection, const char *table, qint64 rowId)
{
    const store::ReplicatedTable *known = store::findReplicatedTable(std::string_view(table));
    if (known == nullptr)
        return {};
    std::vector<Conflict> conflicts;
    for (const ConflictGroup &group : conflict_groups::openOf(connection, known->number)) {
        if (group.place.rowId != rowId && group.place.column != sameKeyColumn)
            continue;
        Conflict conflict = conflict_groups::describe(connection, group);
        if (concerns(conflict, rowId))
            conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

} // namespace ventanilla::sync::conflicts
