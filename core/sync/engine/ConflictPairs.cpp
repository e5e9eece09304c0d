#include "core/sync/engine/ConflictPairs.h"

#include "core/sync/engine/JournalLookup.h"

#include <algorithm>

namespace ventanilla::sync {

ConflictKind kindOf(const ConflictPlace &place)
{
    if (place.column > 0)
        return ConflictKind::Value;
    if (place.column == 0)
        return ConflictKind::Deleted;
    return place.column == sameKeyColumn ? ConflictKind::SameKey : ConflictKind::Steps;
}

namespace conflict_pairs {

namespace {

struct SeenResolution
{
    qint64 id = 0;
    store::VersionVector context;
};

std::vector<SeenResolution> resolutionsOf(store::Connection &connection, const ConflictPlace &place)
{
    static const int table = store::findReplicatedTable("conflict_resolution")->number;
    auto statement = connection.statement("SELECT id FROM conflict_resolution WHERE conflict_table = ?"
                                          " AND conflict_row = ? AND conflict_column = ? ORDER BY resolved_at, id");
    statement.bind(place.table, place.rowId, place.column);
    std::vector<SeenResolution> resolutions;
    while (statement.step()) {
        const auto id = statement.value<qint64>(0);
        if (const auto entry = journal_lookup::insertOf(connection, table, id))
            resolutions.push_back({id, store::journal::contextOf(connection, *entry)});
    }
    return resolutions;
}

std::optional<qint64> resolutionOf(const std::vector<SeenResolution> &resolutions, qint64 first, qint64 second)
{
    const auto found = std::ranges::find_if(resolutions, [&](const SeenResolution &resolution) {
        return resolution.context.covers(first) && resolution.context.covers(second);
    });
    return found == resolutions.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

void add(store::Transaction &transaction, const ConflictPair &pair)
{
    transaction
        .statement("INSERT OR IGNORE INTO conflict (kind, table_number, row_id, column_number, first_entry,"
                   " second_entry) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(kindOf(pair.place), pair.place.table, pair.place.rowId, pair.place.column, pair.first, pair.second)
        .run();
}

void remove(store::Transaction &transaction, const ConflictPair &pair)
{
    transaction
        .statement("DELETE FROM conflict WHERE table_number = ? AND row_id = ? AND column_number = ?"
                   " AND first_entry = ? AND second_entry = ?")
        .bind(pair.place.table, pair.place.rowId, pair.place.column, pair.first, pair.second)
        .run();
}

ConflictPair inOrder(store::Connection &connection, const ConflictPlace &place, qint64 entry, qint64 other)
{
    const auto position = [&](qint64 id) { return std::pair(journal_lookup::clockOf(connection, id), id); };
    const auto [first, second] = std::minmax({position(entry), position(other)});
    return {place, first.second, second.second};
}

void settle(store::Transaction &transaction, const ConflictPlace &place)
{
    const auto resolutions = resolutionsOf(transaction, place);
    struct Settled
    {
        qint64 id = 0;
        std::optional<qint64> resolution;
    };
    std::vector<Settled> changed;
    auto pairs = transaction.statement("SELECT id, first_entry, second_entry, resolution_id FROM conflict"
                                       " WHERE table_number = ? AND row_id = ? AND column_number = ?");
    pairs.bind(place.table, place.rowId, place.column);
    while (pairs.step()) {
        const auto resolution = resolutionOf(resolutions, pairs.value<qint64>(1), pairs.value<qint64>(2));
        if (resolution != pairs.value<std::optional<qint64>>(3))
            changed.push_back({pairs.value<qint64>(0), resolution});
    }
    auto update = transaction.statement("UPDATE conflict SET resolution_id = ? WHERE id = ?");
    for (const Settled &pair : changed)
        update.bind(pair.resolution, pair.id).run();
}

bool hasOpen(store::Connection &connection, const ConflictPlace &place)
{
    return connection
        .statement("SELECT 1 FROM conflict WHERE table_number = ? AND row_id = ? AND column_number = ?"
                   " AND resolution_id IS NULL LIMIT 1")
        .bind(place.table, place.rowId, place.column)
        .step();
}

} // namespace conflict_pairs

} // namespace ventanilla::sync
