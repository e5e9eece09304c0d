#include "core/referrals/MapLegs.h"

namespace ventanilla::referrals {

namespace {

// One leg being walked: what its latest step said, and since when it has an answer.
struct Walk
{
    Leg leg;
    State state = State::Sent;
    std::optional<qint64> answeredAt;
};

bool beginsLeg(const Walk &walk, const LegStep &step)
{
    if (!step.toUnit)
        return false;
    return *step.toUnit != walk.leg.to || (step.state == State::Sent && !step.namesSomebody);
}

Leg ended(const Walk &walk, bool movedOn)
{
    Leg leg = walk.leg;
    if ((walk.state == State::Answered || walk.state == State::Closed) && walk.answeredAt) {
        leg.end = LegEnd::Answered;
        leg.answeredAt = walk.answeredAt;
    } else if (walk.state == State::Returned) {
        leg.end = LegEnd::Returned;
    } else if (walk.state == State::Closed) {
        leg.end = LegEnd::Closed;
    } else {
        leg.end = movedOn ? LegEnd::Forwarded : LegEnd::Open;
    }
    return leg;
}

} // namespace

std::vector<Leg> legsOf(const Itinerary &referral, std::span<const LegStep> steps)
{
    std::vector<Leg> legs;
    Walk walk{{referral.fromUnit, referral.toUnit, referral.createdAt, LegEnd::Open, {}, false}, State::Sent, {}};
    for (const LegStep &step : steps) {
        if (beginsLeg(walk, step)) {
            legs.push_back(ended(walk, true));
            const UnitId from = walk.state == State::Returned ? referral.fromUnit : walk.leg.to;
            walk = {{from, *step.toUnit, step.occurredAt, LegEnd::Open, {}, from != referral.fromUnit}, step.state, {}};
        }
        walk.state = step.state;
        if (step.state == State::Answered && !walk.answeredAt)
            walk.answeredAt = step.occurredAt;
        if (step.state == State::Returned)
            walk.answeredAt.reset();
    }
    legs.push_back(ended(walk, false));
    return legs;
}

} // namespace ventanilla::referrals
