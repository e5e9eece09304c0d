#pragma once

#include "core/attention/Attention.h"
#include "core/attention/Sources.h"

// Private to core/attention: rows of attention_motive do not name the referral that came from them; this finds it.
namespace ventanilla::attention {

// For each motive of the attention the referral made for it, or null: one that is not closed before one that is, and
// each referral for one motive only while there are enough.
[[nodiscard]] std::vector<const ReferralSummary *> referralsByMotive(
    const Attention &attention, const std::vector<ReferralSummary> &referrals);

// Whether the attention, whose motives say where they are referred to, asks for this referral.
[[nodiscard]] bool asksFor(const Attention &attention, const ReferralSummary &referral);

} // namespace ventanilla::attention
