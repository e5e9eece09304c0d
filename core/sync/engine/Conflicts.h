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
    // Invalid for NULL, and for who deleted the row; the row's id for who changed what another deleted, for SameKey the
    // row's and for Steps the step's.
    QVariant value;
    int device = 0;
    qint64 operatorId = 0;
    QDateTime at;
    qint64 entryId = 0;
    bool operator==(const ConflictSide &) const = default;
};

// Everything open about one column of a row, or one thing.
struct Conflict
{
    qint64 id = 0; // local: not the same on another device; another one when further edits have joined it
    ConflictKind kind = ConflictKind::Value;
    std::string table; // for Steps that of the thing, "referral"
    qint64 rowId = 0;  // for SameKey the smallest of the rows', for Steps the thing's
    // Empty for Deleted; for SameKey the last of the key's columns ("code", "external_id"), for Steps that which
    // holds the state a step leads to.
    std::string column;
    // By (clock, id): the last one stands. What the author of another side had seen, and so replaced, is left out. The
    // value that stands is among them even when its author had seen the others.
    std::vector<ConflictSide> sides;
    bool resolved = false;
    qint64 resolvedBy = 0; // operator
    QDateTime resolvedAt;
    bool operator==(const Conflict &) const = default;
};

namespace conflicts {

// What this version of the program does not know (a newer one's tables and columns) is neither counted nor listed.
[[nodiscard]] qint64 countOpen(store::Connection &connection);
// Newest first; `after` pages (the id of the last one seen, 0 for the first page).
[[nodiscard]] std::vector<Conflict> open(store::Connection &connection, qint64 after, int most);
[[nodiscard]] std::vector<Conflict> resolved(store::Connection &connection, int most);
[[nodiscard]] std::optional<Conflict> find(store::Connection &connection, qint64 id);
// Open conflicts of one row, so that its own screen can show them.
[[nodiscard]] std::vector<Conflict> ofRow(store::Connection &connection, const char *table, qint64 rowId);

// Decides: the value becomes the column's (one of the sides', or a third), and the decision a replicated fact that ends
// the conflict on every device, for the edits known here. For Deleted, an invalid value deletes the row and any other
// keeps it; for SameKey and Steps the value is not used. Edits that nobody had seen then make a new conflict.
// Errors: NotFound; Conflict when it is resolved already, or further edits have joined it since it was read (detail
// "changed"); InvalidInput "value" for one the column cannot hold (detail "type", "required" or "reference").
[[nodiscard]] Result<void> resolve(store::Transaction &transaction, qint64 id, const QVariant &value, OperatorId who);

} // namespace conflicts

} // namespace ventanilla::sync
