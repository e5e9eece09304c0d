#include "core/sync/engine/ConflictGroups.h"

#include "core/store/ReplicatedTables.h"
#include "core/sync/engine/SameKeys.h"

namespace ventanilla::sync::conflict_groups {

namespace {

using Pairs = std::set<std::pair<qint64, qint64>>;

bool isKnown(const ConflictPlace &place)
{
    const store::ReplicatedTable *table = store::findReplicatedTable(place.table);
    if (table == nullptr || place.column == 0)
        return table != nullptr;
    if (place.column > 0)
        return table->hasColumn(place.column);
    if (place.column == sameKeyColumn)
        return !table->unique.empty();
    const store::ReplicatedTable *steps = store::findReplicatedTable(stepsTableOf(place.column));
    return steps != nullptr && !steps->stepsOf.empty();
}

Pairs pairsOf(store::Connection &connection, const ConflictPlace &place, std::optional<qint64> resolution)
{
    auto statement = connection.statement("SELECT first_entry, second_entry FROM conflict WHERE table_number = ?"
                                          " AND row_id = ? AND column_number = ? AND resolution_id IS ?");
    statement.bind(place.table, place.rowId, place.column, resolution);
    const bool mayHaveEnded = !resolution && place.column == sameKeyColumn;
    Pairs pairs;
    while (statement.step()) {
        const ConflictPair pair{place, statement.value<qint64>(0), statement.value<qint64>(1)};
        if (!mayHaveEnded || same_keys::holds(connection, pair))
            pairs.emplace(pair.first, pair.second);
    }
    return pairs;
}

// Of rows of "id, table, row, column, resolution", as long as `take` wants more.
void forEach(
    store::Connection &connection, store::Statement &statement, const std::function<bool(const ConflictGroup &)> &take)
{
    while (statement.step()) {
        ConflictGroup group;
        group.id = statement.value<qint64>(0);
        group.place = {statement.value<int>(1), statement.value<qint64>(2), statement.value<int>(3)};
        group.resolution = statement.value<std::optional<qint64>>(4);
        if (!isKnown(group.place))
            continue;
        group.pairs = pairsOf(connection, group.place, group.resolution);
        if (!group.pairs.empty() && !take(group))
            return;
    }
}

} // namespace

void forOpen(store::Connection &connection, qint64 before, const std::function<bool(const ConflictGroup &)> &take)
{
    auto statement = connection.statement(R"(
        SELECT max(id) AS newest, table_number, row_id, column_number, NULL FROM conflict
        WHERE resolution_id IS NULL
        GROUP BY table_number, row_id, column_number
        HAVING ? = 0 OR newest < ?
        ORDER BY newest DESC)");
    statement.bind(before, before);
    forEach(connection, statement, take);
}

void forResolved(store::Connection &connection, const std::function<bool(const ConflictGroup &)> &take)
{
    auto statement = connection.statement(R"(
        SELECT max(c.id), c.table_number, c.row_id, c.column_number, c.resolution_id
        FROM conflict c JOIN conflict_resolution r ON r.id = c.resolution_id
        GROUP BY c.resolution_id, c.table_number, c.row_id, c.column_number
        ORDER BY r.resolved_at DESC, r.id DESC)");
    forEach(connection, statement, take);
}

std::optional<ConflictGroup> find(store::Connection &connection, qint64 id)
{
    auto statement = connection.statement(R"(
        SELECT max(c.id), c.table_number, c.row_id, c.column_number, c.resolution_id
        FROM conflict c JOIN conflict asked ON c.table_number = asked.table_number AND c.row_id = asked.row_id
            AND c.column_number = asked.column_number AND c.resolution_id IS asked.resolution_id
        WHERE asked.id = ?
        GROUP BY asked.id)");
    statement.bind(id);
    std::optional<ConflictGroup> found;
    forEach(connection, statement, [&](const ConflictGroup &group) {
        found = group;
        return false;
    });
    return found;
}

std::vector<ConflictGroup> openOf(store::Connection &connection, int table)
{
    auto statement = connection.statement(R"(
        SELECT max(id) AS newest, table_number, row_id, column_number, NULL FROM conflict
        WHERE table_number = ? AND resolution_id IS NULL
        GROUP BY table_number, row_id, column_number
        ORDER BY newest DESC)");
    statement.bind(table);
    std::vector<ConflictGroup> groups;
    forEach(connection, statement, [&](const ConflictGroup &group) {
        groups.push_back(group);
        return true;
    });
    return groups;
}

} // namespace ventanilla::sync::conflict_groups
