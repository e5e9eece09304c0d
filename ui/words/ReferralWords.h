#pragma once

#include "core/referrals/Inbox.h"
#include "core/referrals/Steps.h"
#include "core/referrals/Tracking.h"

// What referrals, their steps and inboxes are called, on the screen, on paper and on the command line.
namespace ventanilla::words {

[[nodiscard]] QString referralState(referrals::State state);
// What the button says: "Receive", "Send again"; of an outside unit what is registered for it.
[[nodiscard]] QString referralStep(referrals::Step step, bool outside);
[[nodiscard]] QString inboxName(referrals::Box box);
[[nodiscard]] QString priorityName(referrals::Priority priority);

// "due today", "3 days left", "overdue since yesterday"; "no deadline" for an invalid date.
[[nodiscard]] QString deadlineText(const QDate &deadline, const QDate &today);

// Where a referral stands, in one sentence for the person who asks: what for, where, since when, until when, and what
// was answered.
[[nodiscard]] QString trackingText(const referrals::TrackedReferral &tracked, const QDate &today);
[[nodiscard]] QString trackingText(const referrals::TrackedAttention &tracked);

} // namespace ventanilla::words
