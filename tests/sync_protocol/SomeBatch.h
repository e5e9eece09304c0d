#pragma once

#include "core/sync/protocol/Batch.h"

namespace ventanilla::tests {

// Within a property: transactions of one device, of any shape that a journal may have: known and unknown tables, every type
// of value, changes that no program of today would write.
[[nodiscard]] sync::Batch anyBatch();

// The journal of one morning at a front desk: attentions with notes, motives, referrals, a household moved.
[[nodiscard]] sync::Batch frontDeskBatch();

// The same with what is rare: a value of every type and size, changes that no program of today would write, many different
// values in one column.
[[nodiscard]] sync::Batch everythingBatch();

} // namespace ventanilla::tests
