#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ventanilla::store {

// How two devices' versions of a row become one.
enum class MergePolicy {
    Merge, // column by column, the last writer wins
    Fact   // rows are only ever added
};

struct ReplicatedColumn
{
    int number = 0; // frozen: batches name columns by it
    std::string name;
};

// Rows that are one thing: those connected by an equal, non-null `same`, or by `chosen`, which names another row. `into` is
// derived: the row with the smallest id stands for them, and theirs points to it (Unions.h).
struct RowUnion
{
    std::string same;
    std::string chosen;
    std::string into;
};

struct ReplicatedTable
{
    int number = 0; // frozen, like the columns'
    std::string name;
    MergePolicy policy = MergePolicy::Merge;
    std::vector<ReplicatedColumn> columns; // by number; every column but id and derived ones
    // Columns that together are a key, unless one is NULL. It is refused to enter one twice; but two devices may each
    // have entered it, and then both rows stay.
    std::vector<std::string> unique;
    bool deletable = false;
    std::optional<RowUnion> rowUnion;
    // Rows are steps of what the column `stepsOf` names; `step` is the state they lead to. Else empty.
    std::string stepsOf;
    std::string step;

    [[nodiscard]] bool hasColumn(int column) const;
};

// Columns added to the list in later versions may be NULL and have no default: rows of older devices lack them.
//
// The one list from which triggers, digest, history and sync follow: resources/migrations/replicated_tables.json.
// Loaded once; safe from any thread.
[[nodiscard]] const std::vector<ReplicatedTable> &replicatedTables();

// The table of that name or number; null when it is not replicated.
[[nodiscard]] const ReplicatedTable *findReplicatedTable(std::string_view name);
[[nodiscard]] const ReplicatedTable *findReplicatedTable(int number);

} // namespace ventanilla::store
