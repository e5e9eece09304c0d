#pragma once

#include "core/store/JournalRecords.h"

#include <optional>

// Private to core/store: the headers over the journal's transactions.
namespace ventanilla::store::journal {

struct Header
{
    qint64 id = 0; // of its first entry
    qint64 clock = 0;
    qint64 operatorId = 0;
    qint64 lastEntry = 0;
    QByteArray chain;
};

// Where a device's journal ends here. `sequence` and `clock` are 0 and `chain` is empty when there is none.
struct JournalEnd
{
    qint64 sequence = 0;
    qint64 clock = 0;
    QByteArray chain;
};

// Where it begins, in a store that began from a snapshot; else at 0 with an empty chain.
struct JournalStart
{
    qint64 sequence = 0;
    QByteArray chain;
};

// The ids an entry of the device can have.
[[nodiscard]] constexpr qint64 firstEntryOf(int device)
{
    return composeId(device, 1);
}
[[nodiscard]] constexpr qint64 lastEntryOf(int device)
{
    return composeId(device, idCounterMask);
}
[[nodiscard]] constexpr int deviceOf(qint64 entryId)
{
    return int(entryId >> idCounterBits);
}
[[nodiscard]] constexpr qint64 sequenceOf(qint64 entryId)
{
    return entryId & idCounterMask;
}

// From a row of "id, clock, operator_id, last_entry, chain".
[[nodiscard]] Header headerFrom(const Statement &statement);

// The header over an entry: the last one of its device that begins at or before it.
[[nodiscard]] std::optional<Header> headerOver(Connection &connection, qint64 entryId);

[[nodiscard]] JournalStart startOf(Connection &connection, int device);
[[nodiscard]] JournalEnd endOf(Connection &connection, int device);

// How far the author of the entry had seen another device's journal.
[[nodiscard]] qint64 seenAt(Connection &connection, qint64 entryId, int otherDevice);

// What the device newly saw at each of its transactions from `first` to `last`, by transaction; those that saw nothing
// new are absent.
[[nodiscard]] std::map<qint64, VersionVector> newlySeenBetween(Connection &connection, qint64 first, qint64 last);

void insertHeader(Transaction &transaction, const Header &header, const VersionVector &newlySeen);

} // namespace ventanilla::store::journal
