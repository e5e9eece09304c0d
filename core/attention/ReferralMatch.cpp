#include "core/attention/ReferralMatch.h"

#include <algorithm>

namespace ventanilla::attention {

namespace {

// The less it says, the better the match.
int reluctance(const ReferralSummary &referral, const std::vector<const ReferralSummary *> &taken)
{
    const bool isTaken = std::find(taken.begin(), taken.end(), &referral) != taken.end();
    return (isTaken ? 2 : 0) + (referral.state == ReferralState::Closed ? 1 : 0);
}

} // namespace

std::vector<const ReferralSummary *> referralsByMotive(
    const Attention &attention, const std::vector<ReferralSummary> &referrals)
{
    std::vector<const ReferralSummary *> matched;
    for (const AttentionMotive &motive : attention.motives) {
        const ReferralSummary *best = nullptr;
        for (const ReferralSummary &referral : referrals) {
            if (motive.outcome != Outcome::Referred || referral.motive != motive.motive)
                continue;
            if (best == nullptr || reluctance(referral, matched) < reluctance(*best, matched))
                best = &referral;
        }
        matched.push_back(best);
    }
    return matched;
}

bool asksFor(const Attention &attention, const ReferralSummary &referral)
{
    return referral.person == attention.person
        && std::any_of(attention.motives.begin(), attention.motives.end(), [&](const AttentionMotive &motive) {
               return motive.outcome == Outcome::Referred && motive.motive == referral.motive
                   && motive.referTo == referral.toUnit;
           });
}

} // namespace ventanilla::attention
