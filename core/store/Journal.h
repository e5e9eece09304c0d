#pragma once

#include "core/base/Clock.h"
#include "core/store/Transaction.h"

#include <QVariant>

#include <string>
#include <vector>

// What changed, when, by whom: the one mechanism behind history, audit of changes and sync. Triggers generated from
// replicatedTables() write an entry for every change of a replicated row; a change outside a Transaction is refused.
namespace ventanilla::store::journal {

enum class Operation { Insert = 1, Update = 2, Delete = 3 };

// One column of an entry. `value` is invalid for NULL, else a qlonglong, double, QString or QByteArray. For an insert
// and an update it is the new value, for a delete the old one.
struct Change
{
    int column = 0;
    QVariant value;
    bool operator==(const Change &) const = default;
};

struct Entry
{
    qint64 id = 0; // device and sequence
    int table = 0;
    qint64 rowId = 0;
    Operation operation = Operation::Insert;
    std::vector<Change> changes;
    // Of the transaction it belongs to.
    QDateTime occurredAt;
    qint64 operatorId = 0;
};

// The entries of one row, oldest first.
[[nodiscard]] std::vector<Entry> history(Connection &connection, const char *table, qint64 rowId);

// Hybrid logical clock: 48 bits of milliseconds, 16 bits that order what happened within one.
[[nodiscard]] constexpr qint64 clockOf(qint64 milliseconds)
{
    return milliseconds << 16;
}
[[nodiscard]] constexpr qint64 millisecondsOf(qint64 clock)
{
    return clock >> 16;
}

// The problems of the chain, empty when it is whole: a gap, an altered or an orphaned entry.
[[nodiscard]] std::vector<QString> verifyChain(Connection &connection);

// For Transaction and Migrator ---------------------------------------------------------------------------------------

// Writes the header over the entries made since the last one.
void closeTransaction(Transaction &transaction, const Clock &clock, qint64 author);
// The last id this device gave in the table, deleted rows included; the device's first possible id - 1 if none.
[[nodiscard]] qint64 lastRowId(Connection &connection, const char *table);
// The triggers for all replicated tables, as a script that first drops what is there.
[[nodiscard]] std::string triggerScript(int device);

[[nodiscard]] std::vector<Change> unpackChanges(const QByteArray &packed);

} // namespace ventanilla::store::journal
