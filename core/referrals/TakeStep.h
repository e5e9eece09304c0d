#pragma once

#include "core/referrals/Steps.h"
#include "core/security/Session.h"

// Working on referrals: the only way in which screens and the command line add to a referral's history.
namespace ventanilla::referrals {

inline constexpr int longestNote = 4'000;

struct StepOrder
{
    ReferralId referral;
    Step step = Step::Receive;
    QString note;                       // the reason, the answer, or what others should know
    std::optional<UnitId> toUnit;       // of Forward, where it is needed, and of SendAgain: nothing is the same unit
    std::optional<OperatorId> assignee; // of Assign
};

// Somebody who can see to a referral.
struct Colleague
{
    OperatorId id;
    QString username;
    QString fullName;

    bool operator==(const Colleague &) const = default;
};

// Where an operator of the session stands to the referral.
[[nodiscard]] Viewpoint viewpointOf(store::Connection &connection, const security::Session &session,
    const Referral &referral, const Standing &standing);

// Adds the step to the history, now; never before the latest step that is known here, so that a clock that is behind does
// not hide it. Leaves an audit event. Requires Refer.
// Errors: NotFound ("referral"); PermissionDenied ("unit") for who is of neither unit; Conflict ("referral") with the
// state's word when the state, or the role, does not allow the step: somebody else may have taken one meanwhile;
// MissingInput or InvalidInput ("note", "to_unit", "assignee").
[[nodiscard]] Result<ReferralEventId> take(security::Session &session, const StepOrder &order);

// The active operators of the unit where the referral is, who may work on it; by name. Requires Refer.
[[nodiscard]] Result<std::vector<Colleague>> colleaguesFor(security::Session &session, ReferralId id);

} // namespace ventanilla::referrals
