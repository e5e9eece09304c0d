#pragma once

#include "core/store/JournalRecords.h"

// The journal read for passing it on.
namespace ventanilla::store::journal {

// What this store knows of every device's journal, its own included.
[[nodiscard]] VersionVector known(Connection &connection);

// Whole transactions of the device that follow `sequence`, oldest first: at least one if there is one, and then as many
// as fit into `mostEntries`. Throws Failure: Damaged when `sequence` is inside a transaction, NotFound when it is before
// the snapshot that this store began from.
[[nodiscard]] std::vector<TransactionRecord> transactionsAfter(
    Connection &connection, int device, qint64 sequence, qint64 mostEntries);

// The chain after the transaction that ends at `sequence`; empty for 0, nothing when no transaction ends there.
[[nodiscard]] std::optional<QByteArray> chainAt(Connection &connection, int device, qint64 sequence);

// What the author of the entry had seen when he wrote it, all of his own earlier entries included.
[[nodiscard]] VersionVector contextOf(Connection &connection, qint64 entryId);

} // namespace ventanilla::store::journal
