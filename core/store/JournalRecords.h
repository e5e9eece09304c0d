#pragma once

#include "core/store/Journal.h"
#include "core/store/VersionVector.h"

#include <QByteArray>

#include <vector>

// The journal as it travels: whole transactions of one device, as they were written there.
namespace ventanilla::store::journal {

struct EntryRecord
{
    int table = 0; // its frozen number; may be one that this version of the program does not know
    qint64 rowId = 0;
    Operation operation = Operation::Insert;
    QByteArray changes; // packed, see PackedChanges.h; columns in ascending order, varints in their shortest form
    bool operator==(const EntryRecord &) const = default;
};

// Its entries have the sequences `firstSequence`, `firstSequence` + 1, … of `device`.
struct TransactionRecord
{
    int device = 0;
    qint64 firstSequence = 0;
    qint64 clock = 0;
    qint64 operatorId = 0;
    // What the device had newly seen of the others' journals since its own previous transaction: its causal context is
    // the sum of these up to here. Never names `device` itself.
    VersionVector newlySeen;
    std::vector<EntryRecord> entries;

    [[nodiscard]] qint64 lastSequence() const { return firstSequence + qint64(entries.size()) - 1; }
    bool operator==(const TransactionRecord &) const = default;
};

inline constexpr int chainSize = 16;

// BLAKE2b-128 over the chain before it (empty for a device's first transaction) and the whole record. The byte form is
// described in core/sync/protocol/FORMAT.md.
[[nodiscard]] QByteArray chainAfter(const QByteArray &previous, const TransactionRecord &record);

} // namespace ventanilla::store::journal
