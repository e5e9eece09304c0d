#pragma once

#include "core/base/Ids.h"

// What people say when they ask for a referral: "D7-1234-K", the referral's folio with D for derivación before it and a
// check letter after it. The letter shows every single digit misheard and every two digits exchanged, so that the answer
// on a letter is never registered for somebody else.
namespace ventanilla::referrals::tracking_code {

[[nodiscard]] QString of(ReferralId id);

// As typed: letter case, spaces and the kind or lack of the last dash do not matter. Nothing when it is no such code, or
// the check letter is missing or another.
[[nodiscard]] std::optional<ReferralId> read(const QString &typed);

} // namespace ventanilla::referrals::tracking_code
