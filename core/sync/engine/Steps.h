#pragma once

#include "core/sync/engine/ConflictPairs.h"

// Private to core/sync/engine: steps that two devices took on one thing, not having seen each other's, to different
// states.
namespace ventanilla::sync::steps {

// The pairs that the entries of this record make with those here; the record has been admitted.
[[nodiscard]] std::vector<ConflictPair> pairsOf(
    store::Connection &connection, const store::journal::TransactionRecord &record);

} // namespace ventanilla::sync::steps
