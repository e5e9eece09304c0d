#pragma once

#include "core/store/JournalReading.h"
#include "core/store/ReplicatedTables.h"

#include <optional>

// Private to core/sync/engine: single entries of the journal, with what their transaction says of them.
namespace ventanilla::sync {

struct EntryInContext
{
    qint64 id = 0;
    int table = 0;
    qint64 rowId = 0;
    store::journal::Operation operation = store::journal::Operation::Insert;
    std::vector<store::journal::Change> changes;
    qint64 clock = 0;
    qint64 operatorId = 0;
};

namespace journal_lookup {

[[nodiscard]] std::optional<EntryInContext> find(store::Connection &connection, qint64 entryId);
[[nodiscard]] qint64 clockOf(store::Connection &connection, qint64 entryId);
// The entry that made the row.
[[nodiscard]] std::optional<qint64> insertOf(store::Connection &connection, int table, qint64 rowId);
// Every entry of the row, by (clock, id): of those that set a column, the last one's value stands.
[[nodiscard]] std::vector<EntryInContext> ofRow(store::Connection &connection, int table, qint64 rowId);
[[nodiscard]] bool areConcurrent(store::Connection &connection, qint64 entry, qint64 other);

} // namespace journal_lookup

} // namespace ventanilla::sync
