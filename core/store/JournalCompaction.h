#pragma once

#include "core/store/JournalRecords.h"

#include <set>

// The journal without what no longer decides anything, for a store that begins from a snapshot.
namespace ventanilla::store::journal {

// Where a device's journal is cut: up to `sequence` only what still decides something is there; from the next entry on
// it is whole, and its chain follows on `chain`.
struct JournalCut
{
    int device = 0;
    qint64 sequence = 0;
    QByteArray chain;
    bool operator==(const JournalCut &) const = default;
};

// A transaction of which some entries may be left out.
struct KeptTransaction
{
    int device = 0;
    qint64 firstSequence = 0; // as it was: of its first entry, kept or not
    qint64 lastSequence = 0;
    qint64 clock = 0;
    qint64 operatorId = 0;
    VersionVector newlySeen;       // since the device's kept transaction before this one
    std::vector<qint64> sequences; // of `entries`, ascending
    std::vector<EntryRecord> entries;
    bool operator==(const KeptTransaction &) const = default;
};

// Reads the journal compacted. An entry is kept when
// - no author of another entry that sets one of its columns had seen it: so the columns' values stand, and whoever edits
//   one of them without having seen this conflicts with it, as with the whole journal; of deletes likewise;
// - it inserts a row: what is never said again is said there;
// - it is not older than `wholeFrom`, so that recent work keeps its whole history;
// - it belongs to its device's last transaction, or is one of `alsoKept`.
// Rows that are deleted keep their entries by the same rule: an edit by a device that has been away brings them back.
// Takes eight bytes of memory for each entry left out. Within one read body.
class Compaction
{
public:
    Compaction(Connection &connection, qint64 wholeFrom, const std::set<qint64> &alsoKept);

    [[nodiscard]] const std::vector<JournalCut> &cuts() const { return m_cuts; }
    // The next transactions of one device, oldest first: at least one, then as many as fit into `mostEntries`. Empty at
    // the end.
    [[nodiscard]] std::vector<KeptTransaction> next(qint64 mostEntries);

private:
    void findDropped(qint64 wholeFrom, const std::set<qint64> &alsoKept);
    [[nodiscard]] std::optional<KeptTransaction> nextTransaction();
    [[nodiscard]] bool isDropped(qint64 entryId) const;

    Connection &m_connection;
    std::vector<JournalCut> m_cuts;
    std::vector<qint64> m_dropped; // ids, ascending
    qint64 m_lastRead = 0;         // id of the last transaction read
    int m_device = 0;
    VersionVector m_unsaid; // newly seen at transactions of which nothing is kept
    std::optional<KeptTransaction> m_ahead;
};

// For a store without any journal: throws Failure, Conflict (field "journal"), for another one.
void beginJournal(Transaction &transaction, const std::vector<JournalCut> &cuts);
// In the order in which they were read. Throws Failure (Damaged) for what does not fit the cuts or the transaction before.
void addKept(Transaction &transaction, const KeptTransaction &kept);
// Makes every row what the journal says it is. Throws Failure (Damaged) when a row names one that does not exist.
void writeRowsOfJournal(Transaction &transaction);

} // namespace ventanilla::store::journal
