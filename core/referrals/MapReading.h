#pragma once

#include "core/referrals/ReferralMap.h"
#include "core/referrals/WorkingDayCount.h"

#include <functional>

// The legs of a period as the store has them, one referral after the other: what the figures and the lists of the map
// are made from.
namespace ventanilla::referrals {

struct Travelled
{
    ReferralId id;
    QDate deadline; // invalid without one
    std::vector<Leg> legs;
};

// In the order of ids.
void eachReferralOf(
    store::Connection &connection, const MapPeriod &period, const std::function<void(const Travelled &)> &take);

// From the period's first day to today: what a clock that is ahead dates later counts as today.
[[nodiscard]] WorkingDayCount calendarOf(store::Connection &connection, const MapPeriod &period, const QDate &today);

// The leg with its days; all but its referral's id.
[[nodiscard]] MapLeg judged(const Leg &leg, const QDate &deadline, const WorkingDayCount &calendar, const QDate &today);

} // namespace ventanilla::referrals
