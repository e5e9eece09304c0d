#include "core/store/RecordCheck.h"

#include "core/store/Failure.h"
#include "core/store/JournalReading.h"
#include "core/store/PackedChanges.h"
#include "core/store/RowReplay.h"

namespace ventanilla::store::journal {

namespace {

// The year 6000, far from where a clock would overflow.
constexpr qint64 lastClock = clockOf(127'174'492'800'000);

void require(bool holds, ErrorKind kind, const char *field, const char *detail)
{
    if (!holds)
        throw Failure(Error{kind, QString::fromLatin1(field), QString::fromLatin1(detail)});
}

bool isDevice(int device)
{
    return device >= 1 && device <= 0xffff;
}

bool isSequence(qint64 sequence)
{
    return sequence >= 1 && sequence <= idCounterMask;
}

void requireEntry(const EntryRecord &entry)
{
    require(entry.table >= 1 && isDevice(deviceOf(entry.rowId)) && entry.rowId > 0, ErrorKind::Damaged, "row", "id");
    require(entry.operation >= Operation::Insert && entry.operation <= Operation::Delete, ErrorKind::Damaged, "row",
        "operation");
    (void)splitChanges(entry.changes);
}

} // namespace

void requireForm(const TransactionRecord &record)
{
    require(isDevice(record.device), ErrorKind::Damaged, "device", "number");
    require(isSequence(record.firstSequence) && !record.entries.empty()
            && qint64(record.entries.size()) <= idCounterMask - record.firstSequence,
        ErrorKind::Damaged, "sequence", "number");
    require(record.clock > 0 && record.clock <= lastClock, ErrorKind::Damaged, "clock", "range");
    for (const auto &[device, sequence] : record.newlySeen.sequences()) {
        require(isDevice(device) && device != record.device && isSequence(sequence), ErrorKind::Damaged, "context",
            "number");
    }
    for (const EntryRecord &entry : record.entries)
        requireEntry(entry);
}

void requireFollows(Connection &connection, const TransactionRecord &record, const JournalEnd &end)
{
    require(record.firstSequence <= end.sequence + 1, ErrorKind::Conflict, "sequence", "gap");
    require(record.firstSequence == end.sequence + 1, ErrorKind::Damaged, "sequence", "inside a transaction");
    require(record.newlySeen.isEmpty() || known(connection).covers(record.newlySeen), ErrorKind::Conflict, "context",
        "not known");
    require(record.clock > end.clock, ErrorKind::Damaged, "clock", "runs backwards");
    const qint64 lastEntry = composeId(record.device, end.sequence);
    for (const auto &[device, sequence] : record.newlySeen.sequences()) {
        require(sequence > seenAt(connection, lastEntry, device), ErrorKind::Damaged, "context", "seen before");
        require(record.clock > clockOfEntry(connection, composeId(device, sequence)), ErrorKind::Damaged, "clock",
            "not beyond what was seen");
    }
}

} // namespace ventanilla::store::journal
