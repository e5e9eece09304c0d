#pragma once

#include "core/attention/Sources.h"

namespace ventanilla::referrals {

// Sets what the front desk asks of referrals: pendingReferrals, referralsOf, protocolFor, refer and withdraw.
void provide(attention::Sources &sources);

// Makes a referral, sent at order.at, with the deadline that the protocol in force between the two units sets; without
// a protocol with the usual one (Deadline.h).
ReferralId refer(store::Transaction &transaction, const attention::ReferralOrder &order);

// Closes a referral that still waits, with the reason; leaves one that was answered or closed as it is.
void withdraw(store::Transaction &transaction, const attention::ReferralWithdrawal &withdrawal);

} // namespace ventanilla::referrals
