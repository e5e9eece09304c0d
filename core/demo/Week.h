#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"

// A week's work at a rural office, as one device writes it: what exchanges are measured with.
namespace ventanilla::demo {

struct WeekCounts
{
    int attentions = 1000; // with one to three motives and a note of about a hundred characters each
    int referrals = 300;   // with the event that sends them
    int grants = 80;
    int householdEdits = 40;
    int cases = 15;
};

// Adds it to a demonstration's store, each visit in a transaction of its own and by an operator of its own, beginning on the
// first working day that `clock` shows or after it. `database` must have been opened with `clock`, which is moved on.
// Errors: NotFound when there is no demonstration in the store; Internal for a damaged resource; those of the store.
[[nodiscard]] Result<void> writeWeek(
    store::Database &database, ManualClock &clock, quint64 seed, const WeekCounts &counts = {});

} // namespace ventanilla::demo
