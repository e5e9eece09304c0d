#pragma once

#include "core/security/Session.h"
#include "core/sync/engine/Conflicts.h"
#include "core/sync/engine/RowNames.h"

// Conflicts as an operator sees and decides them. Those of people's files are for who may open a file, the rest (units,
// motives, catalogue) for who may edit the catalogue; everything requires ResolveConflicts.
namespace ventanilla::sync {

struct ReviewedSide
{
    ConflictSide side;
    QString operatorName;       // empty for the program itself
    QString deviceName;         // empty for a device whose certificate is not known
    QString referredName;       // of the row a reference leads to; empty for other values
    std::optional<qint64> step; // for Steps: the state that was reached
    bool operator==(const ReviewedSide &) const = default;
};

struct ReviewedConflict
{
    Conflict conflict;
    RowName row;
    std::vector<ReviewedSide> sides; // in the conflict's order: the last one stands
    QString resolvedByName;
    bool operator==(const ReviewedConflict &) const = default;
};

struct ConflictPage
{
    std::vector<ReviewedConflict> conflicts;
    qint64 last = 0;      // where the next page begins; 0 when there is none
    qint64 forOthers = 0; // left out of this page: for other roles to decide
    bool operator==(const ConflictPage &) const = default;
};

namespace conflict_review {

[[nodiscard]] bool mayDecide(const security::Session &session, const std::string &table);
// How many open ones are the operator's to decide; 0 for a role that decides none. Counts no further than `most`.
[[nodiscard]] qint64 countToDecide(const security::Session &session, store::Connection &connection, int most = 200);
[[nodiscard]] Result<ConflictPage> open(security::Session &session, qint64 after, int most);
[[nodiscard]] Result<ConflictPage> resolved(security::Session &session, int most);
// Errors: those of conflicts::resolve, PermissionDenied for a table the operator's role does not decide.
[[nodiscard]] Result<void> resolve(security::Session &session, qint64 id, const QVariant &value);

} // namespace conflict_review

} // namespace ventanilla::sync
