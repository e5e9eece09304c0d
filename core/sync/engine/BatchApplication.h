#pragma once

#include "core/sync/engine/ConflictPairs.h"
#include "core/sync/engine/SameKeys.h"
#include "core/sync/protocol/Batch.h"

// Private to core/sync/engine: batches that have been checked become part of the store, with what follows from them.
namespace ventanilla::sync {

// How a batch stands to the journal that is here.
enum class Fit {
    Known,  // all of it is here
    Next,   // it goes on from here, or from before here
    Later,  // entries of its device are missing in between
    Forked, // it says otherwise than what is here
};

struct Applied
{
    qint64 transactions = 0;
    qint64 entries = 0;
    std::set<std::string> tables;
    std::set<ConflictPlace> disputed; // with pairs that were not there before
};

class BatchApplication
{
public:
    explicit BatchApplication(store::Transaction &transaction);

    [[nodiscard]] Fit fitOf(const Batch &batch);

    // Applies its transactions from the first one that is new, as long as what their authors had seen is here.
    // False when some of it has to wait.
    bool apply(const Batch &batch);

    // To be called once, after everything: brings conflicts up to date, and says what has happened.
    [[nodiscard]] Applied finish();

private:
    void admit(const store::journal::TransactionRecord &record);
    void noteConflicts(const store::journal::TransactionRecord &record, const store::journal::Admission &admission);
    void add(const ConflictPair &pair);

    store::Transaction &m_transaction;
    store::VersionVector m_known;
    same_keys::TouchedRows m_touched;
    std::set<ConflictPlace> m_places; // whose pairs or resolutions have changed
    Applied m_applied;
};

} // namespace ventanilla::sync
