#pragma once

#include "core/base/Ids.h"
#include "core/store/Database.h"

#include <QVariant>

// Edits that had not seen each other. Both values stay until somebody decides; the decision is replicated, as a fact.
namespace ventanilla::sync {

enum class ConflictKind {
    Value = 1,   // one column, two values
    Deleted = 2, // one deleted the row, the other changed it: it stays until decided
    SameKey = 3, // two rows with one code, username or external id; `side` values are the rows' ids
    Steps = 4    // two steps from the same state of one thing (a referral accepted here and returned there)
};

struct ConflictSide
{
    QVariant value; // invalid for NULL; the row's id for SameKey, the step's for Steps
    int device = 0;
    qint64 operatorId = 0;
    QDateTime at;
    qint64 entryId = 0;
    bool operator==(const ConflictSide &) const = default;
};

struct Conflict
{
    qint64 id = 0; // local: not the same on another device
    ConflictKind kind = ConflictKind::Value;
    std::string table;
    qint64 rowId = 0;
    std::string column;              // empty for Deleted
    std::vector<ConflictSide> sides; // by (clock, id): the last one stands
    bool resolved = false;
    qint64 resolvedBy = 0; // operator
    QDateTime resolvedAt;
    bool operator==(const Conflict &) const = default;
};

namespace conflicts {

[[nodiscard]] qint64 countOpen(store::Connection &connection);
// Newest first; `after` pages (the id of the last one seen, 0 for the first page).
[[nodiscard]] std::vector<Conflict> open(store::Connection &connection, qint64 after, int most);
[[nodiscard]] std::vector<Conflict> resolved(store::Connection &connection, int most);
[[nodiscard]] std::optional<Conflict> find(store::Connection &connection, qint64 id);
// Open conflicts of one row, so that its own screen can show them.
[[nodiscard]] std::vector<Conflict> ofRow(store::Connection &connection, const char *table, qint64 rowId);

// Decides: the value becomes the column's (one of the sides', or a third), and the decision a replicated fact that ends
// the conflict on every device, for the edits known here. For Deleted, an invalid value deletes the row and any other keeps it; for SameKey
// and Steps the value is not used. Edits that nobody had seen then make a new conflict.
// Errors: NotFound, Conflict when it is resolved already, InvalidInput "value" for one the column cannot hold.
[[nodiscard]] Result<void> resolve(store::Transaction &transaction, qint64 id, const QVariant &value, OperatorId who);

} // namespace conflicts

} // namespace ventanilla::sync
