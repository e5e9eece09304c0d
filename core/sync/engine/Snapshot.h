#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"
#include "core/store/JournalCompaction.h"

#include <functional>

// What a new computer begins with instead of the whole history: the journal without what no longer decides anything
// (core/store/JournalCompaction.h), and the conflicts with their decisions. Rows, searches and states follow from it. It comes
// in parts, none larger than a batch; certificates travel beside it. Byte form: FORMAT.md of core/sync/protocol for the
// batches in it, the rest in SnapshotParts.h.
namespace ventanilla::sync {

struct SnapshotSize
{
    qint64 parts = 0;
    qint64 entries = 0;
    qint64 bytes = 0;
    std::vector<store::journal::JournalCut> heads; // how far each device's journal is in it
    bool operator==(const SnapshotSize &) const = default;
};

namespace snapshot {

inline constexpr int format = 1; // of the parts; goes up when an older program could not read them

// So long back the history is whole: longer than a computer is away without anybody noticing. The edits of one that was
// away for longer still conflict with those that stand, only not with those which they replaced.
inline constexpr int daysKeptWhole = 90;

using TakePart = std::function<Result<void>(const QByteArray &part)>;

// Hands out the parts in order, all of one moment. Cuts this device's new batches first, so that what comes after the
// snapshot are whole batches. Errors: those of `take`, Cancelled, those of the store.
[[nodiscard]] Result<SnapshotSize> write(
    store::Database &database, const TakePart &take, Progress &progress, int daysWhole = daysKeptWhole);

// Fills an empty store, all in one transaction. Parts come from outside: what they do not say in full is refused.
class Receiver
{
public:
    explicit Receiver(store::Transaction &transaction) : m_transaction(transaction) { }

    // Errors: Damaged, NewerVersion, InvalidInput "commune", Conflict "journal" when the store is not empty.
    [[nodiscard]] Result<void> take(const QByteArray &part);
    // Makes the rows. Errors: Damaged when a part is missing.
    [[nodiscard]] Result<void> finish();
    // As the parts say.
    [[nodiscard]] const std::vector<store::journal::JournalCut> &heads() const { return m_heads; }
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    store::Transaction &m_transaction;
    std::vector<store::journal::JournalCut> m_heads;
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_transactions = 0;
    qint64 m_entries = 0;
    qint64 m_conflicts = 0;
};

} // namespace snapshot

} // namespace ventanilla::sync
