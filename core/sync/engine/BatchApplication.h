#pragma once

#include "core/sync/engine/ConflictPairs.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/engine/SameKeys.h"

// Private to core/sync/engine: batches that have been checked become part of the store, with what follows from them.
namespace ventanilla::sync {

// How a batch stands to the journal that is here.
enum class Fit {
    Known,  // all of it is here
    Next,   // it goes on from here, or from before here
    Later,  // entries of its device are missing in between
    Forked, // it says otherwise than what is here
};

class BatchApplication
{
public:
    explicit BatchApplication(store::Transaction &transaction);

    [[nodiscard]] Fit fitOf(const Batch &batch);

    // Applies its transactions from the first one that is new, as long as what their authors had seen is here.
    // False when some of it has to wait.
    bool apply(const Batch &batch);
    // The kept ones that can be applied by now, until nothing more can.
    void applyWaiting();

    // To be called once, after everything: brings conflicts up to date, and says what has happened.
    [[nodiscard]] Reception finish();

private:
    bool retry(int device, qint64 firstSequence, qint64 lastSequence);
    void admit(const store::journal::TransactionRecord &record);
    void noteConflicts(const store::journal::TransactionRecord &record, const store::journal::Admission &admission);
    void add(const ConflictPair &pair);
    [[nodiscard]] qint64 countNewConflicts() const;

    store::Transaction &m_transaction;
    store::VersionVector m_known;
    same_keys::TouchedRows m_touched;
    std::set<ConflictPlace> m_places; // whose pairs or resolutions have changed
    std::vector<ConflictPair> m_newPairs;
    Reception m_reception;
};

} // namespace ventanilla::sync
