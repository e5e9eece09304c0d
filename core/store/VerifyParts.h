#pragma once

#include "core/store/ReplicatedTables.h"
#include "core/store/Verify.h"

// Private to core/store: the single checks of verify().
namespace ventanilla::store {

class ProblemList
{
public:
    explicit ProblemList(Progress &progress) : m_progress(progress) { }

    void add(ProblemKind kind, const QString &detail);
    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    Progress &m_progress;
    std::vector<Problem> m_problems;
};

// Every row of the table equals the replay of its entries in the journal.
void checkReplay(Connection &connection, const ReplicatedTable &table, ProblemList &problems);

// Where referrals stand is what their steps say.
void checkReferralStates(Connection &connection, ProblemList &problems);

// The state of grants is what their rows and steps say.
void checkGrantStates(Connection &connection, ProblemList &problems);

// Each row of a table with unions points to the one that stands for it.
void checkUnions(Connection &connection, ProblemList &problems);

// The words indexed are those of the rows they come from.
[[nodiscard]] Result<void> checkSearchIndexes(Database &database, ProblemList &problems);

} // namespace ventanilla::store
