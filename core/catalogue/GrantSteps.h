#pragma once

#include "core/catalogue/Benefit.h"
#include "core/catalogue/GrantEvent.h"
#include "core/security/Operator.h"

// Which step may follow which, and who may take it. Pure: it looks at nothing but what it is given.
namespace ventanilla::catalogue {

enum class GrantStep {
    Evaluate, // again too, as long as nobody has decided
    Approve,
    Reject,
    Deliver,
    Cancel,  // what was approved
    TakeBack // a delivery that did not happen, or was made twice: the last of them
};

struct StepFacts
{
    GrantStatus status = GrantStatus::Requested;
    std::optional<OperatorId> requester;
    std::vector<OperatorId> evaluators;
    int deliveries = 0;                  // that were not taken back
    std::optional<qint64> amount;        // as it would stand after the step
    std::optional<qint64> approvalLimit; // of the benefit
    std::optional<UnitId> benefitUnit;   // whose head decides above the limit
};

[[nodiscard]] StepFacts factsOf(const Benefit &benefit, const Grant &grant, const std::vector<GrantEvent> &events);

[[nodiscard]] security::Permission permissionFor(GrantStep step);
[[nodiscard]] GrantStatus statusAfter(GrantStep step);
[[nodiscard]] bool follows(GrantStep step, GrantStatus status, int deliveries);

// Above the limit approving and cancelling are for the head of the unit whose benefit it is; of any unit, where the benefit
// has none, or its unit no head. Nobody approves what they requested themselves, whatever the amount; above the limit nor what they evaluated
// (an office with one social worker could else give nothing).
// Errors: PermissionDenied, with the field "own_request", "own_evaluation" or "approval_limit" where the role alone would
// allow it; Conflict "status" for a step that does not follow.
[[nodiscard]] Result<void> mayTake(const security::Operator &who, GrantStep step, const StepFacts &facts);

// The steps that an operator may take now, the one that the grant waits for first.
[[nodiscard]] std::vector<GrantStep> stepsFor(const security::Operator &who, const StepFacts &facts);

} // namespace ventanilla::catalogue
