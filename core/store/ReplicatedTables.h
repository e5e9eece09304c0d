#pragma once

#include <QString>

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

struct ReplicatedTable
{
    int number = 0; // frozen, like the columns'
    std::string name;
    MergePolicy policy = MergePolicy::Merge;
    std::vector<ReplicatedColumn> columns; // by number; every column but id
};

// The one list from which triggers, digest, history and sync follow: resources/migrations/replicated_tables.json.
// Loaded once; safe from any thread.
[[nodiscard]] const std::vector<ReplicatedTable> &replicatedTables();

// The table of that name or number; null when it is not replicated.
[[nodiscard]] const ReplicatedTable *findReplicatedTable(std::string_view name);
[[nodiscard]] const ReplicatedTable *findReplicatedTable(int number);

} // namespace ventanilla::store
