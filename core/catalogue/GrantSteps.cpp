#include "core/catalogue/GrantSteps.h"

#include <algorithm>
#include <array>

namespace ventanilla::catalogue {

namespace {

using enum GrantStep;
using enum GrantStatus;
using security::Permission;

tl::unexpected<Error> denied(const char *field = "")
{
    return failure(ErrorKind::PermissionDenied, QString::fromLatin1(field));
}

bool isAboveLimit(const StepFacts &facts)
{
    return facts.approvalLimit && facts.amount && *facts.amount > *facts.approvalLimit;
}

bool isHeadOfUnit(const security::Operator &who, const std::optional<UnitId> &unit)
{
    return who.role == security::Role::UnitHead && (!unit || who.unit == unit);
}

} // namespace

StepFacts factsOf(const Benefit &benefit, const Grant &grant, const std::vector<GrantEvent> &events)
{
    StepFacts facts;
    facts.status = grant.status;
    facts.requester = grant.operatorId;
    facts.deliveries = int(standingDeliveries(events).size());
    facts.amount = grant.amount;
    facts.approvalLimit = benefit.approvalLimit;
    facts.benefitUnit = benefit.unit;
    for (const GrantEvent &event : events) {
        if (event.status == Requested && event.operatorId)
            facts.requester = event.operatorId;
        if (event.status == Evaluated && event.operatorId)
            facts.evaluators.push_back(*event.operatorId);
    }
    return facts;
}

Permission permissionFor(GrantStep step)
{
    switch (step) {
    case Evaluate:
        return Permission::EvaluateGrant;
    case Deliver:
        return Permission::DeliverGrant;
    case Approve:
    case Reject:
    case Cancel:
    case TakeBack:
        break;
    }
    return Permission::ApproveGrants;
}

GrantStatus statusAfter(GrantStep step)
{
    switch (step) {
    case Evaluate:
        return Evaluated;
    case Approve:
    case TakeBack:
        return Approved;
    case Reject:
        return Rejected;
    case Deliver:
        return Delivered;
    case Cancel:
        break;
    }
    return Cancelled;
}

bool follows(GrantStep step, GrantStatus status, int deliveries)
{
    switch (step) {
    case Evaluate:
    case Reject:
        return status == Requested || status == Evaluated;
    case Approve:
        return status == Evaluated;
    case Deliver:
    case Cancel:
        return status == Approved;
    case TakeBack:
        return status == Delivered && deliveries > 0;
    }
    return false;
}

Result<void> mayTake(const security::Operator &who, GrantStep step, const StepFacts &facts)
{
    if (!security::allows(who.role, permissionFor(step)))
        return denied();
    if (!follows(step, facts.status, facts.deliveries))
        return failure(ErrorKind::Conflict, QStringLiteral("status"), QString::number(int(facts.status)));
    if (step == Approve && facts.requester == who.id)
        return denied("own_request");
    if ((step == Approve || step == Cancel) && isAboveLimit(facts)) {
        if (!isHeadOfUnit(who, facts.benefitUnit))
            return denied("approval_limit");
        if (step == Approve && std::ranges::count(facts.evaluators, who.id) > 0)
            return denied("own_evaluation");
    }
    return {};
}

std::vector<GrantStep> stepsFor(const security::Operator &who, const StepFacts &facts)
{
    std::vector<GrantStep> steps;
    const std::array order = facts.status == Evaluated
        ? std::array{Approve, Reject, Evaluate, Deliver, Cancel, TakeBack}
        : std::array{Evaluate, Deliver, Reject, Cancel, TakeBack, Approve};
    for (const GrantStep step : order) {
        if (mayTake(who, step, facts))
            steps.push_back(step);
    }
    return steps;
}

} // namespace ventanilla::catalogue
