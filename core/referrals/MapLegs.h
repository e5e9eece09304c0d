#pragma once

#include "core/referrals/Referral.h"

#include <span>
#include <vector>

// A referral's way from unit to unit, cut into legs: what the map of referrals counts. Pure functions of the referral
// and its steps, so the same on every computer that holds the same entries.
//
// A leg begins when the referral is made, and whenever a step brings it to another unit or sends it again. It leads from
// the unit where the referral lay; one that was returned is sent again by its sender. So a referral that its first
// receiver forwards is one arrow from the sender to that receiver and one from the receiver to the next unit: each unit
// answers for the time it had it.
namespace ventanilla::referrals {

// How a leg stands. One that its unit answered and that was then told and closed is answered.
enum class LegEnd {
    Open,      // the unit has it and owes the answer
    Answered,  // the first answer since it last came back counts
    Returned,  // it went back to its sender
    Forwarded, // it went on to another unit, which owes the answer now
    Closed     // its sender gave it up without an answer
};

// What of a step matters here; occurredAt in milliseconds of UTC.
struct LegStep
{
    State state = State::Sent;
    qint64 occurredAt = 0;
    std::optional<UnitId> toUnit;
    bool namesSomebody = false; // then its unit is only where that somebody works

    bool operator==(const LegStep &) const = default;
};

// Instants in milliseconds of UTC.
struct Leg
{
    UnitId from;
    UnitId to;
    qint64 sentAt = 0;
    LegEnd end = LegEnd::Open;
    std::optional<qint64> answeredAt; // exactly when answered
    bool forwarded = false;           // it did not come from the unit that attended the person

    bool operator==(const Leg &) const = default;
};

struct Itinerary
{
    UnitId fromUnit;
    UnitId toUnit;
    qint64 createdAt = 0;
};

// At least one; the last one's unit is where the referral is. `steps`: all of it, by instant and then id.
[[nodiscard]] std::vector<Leg> legsOf(const Itinerary &referral, std::span<const LegStep> steps);

} // namespace ventanilla::referrals
