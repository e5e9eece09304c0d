#pragma once

#include "core/store/PackedChanges.h"
#include "core/store/ReplicatedTables.h"

#include <map>
#include <optional>

// Private to core/store: what a row must hold, given all its entries. Reception writes it, verify compares it. Per column the
// entry with the largest (clock, id) wins; the row is gone only when every insert and update of it had been seen
// by the author of some delete. So the content follows from which entries there are, never from their order.
namespace ventanilla::store::journal {

// The columns that are not NULL, by number.
using RowContent = std::map<int, PackedValue>;

[[nodiscard]] RowContent rowContentFrom(const QByteArray &packedRow);

struct RowEntry
{
    qint64 id = 0;
    Operation operation = Operation::Insert;
    QByteArray changes;
};

// Every entry of the row, by id.
[[nodiscard]] std::vector<RowEntry> entriesOfRow(Connection &connection, int table, qint64 rowId);

// By (clock, id), so that nobody had seen a later one. Not for none.
void putInOrder(Connection &connection, std::vector<RowEntry> &entries);

// The clock of the entry's transaction.
[[nodiscard]] qint64 clockOfEntry(Connection &connection, qint64 entryId);

// Whether the author of `entry` had seen `other`.
[[nodiscard]] bool hasSeen(Connection &connection, qint64 entry, qint64 other);

// Nothing when the row is deleted. Columns that this program does not know are left out. `entries` are by id, and not
// empty.
[[nodiscard]] std::optional<RowContent> contentAfter(
    Connection &connection, const ReplicatedTable &table, std::vector<RowEntry> entries);

} // namespace ventanilla::store::journal
