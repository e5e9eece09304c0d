#pragma once

#include "core/catalogue/Availability.h"
#include "core/catalogue/BenefitVersions.h"
#include "core/catalogue/GrantList.h"
#include "core/catalogue/GrantSteps.h"

// The way of a grant, from the request to the delivery. Whoever takes a step needs its permission (GrantSteps.h).
namespace ventanilla::catalogue {

struct GrantRequest
{
    BenefitId benefit;
    PersonId person;
    std::optional<qint64> amount;   // whole pesos, more than nothing
    std::optional<double> quantity; // more than nothing; of goods whole
    QString note;

    bool operator==(const GrantRequest &) const = default;
};

// Requires RequestGrant. Errors: NotFound "benefit", "person"; Conflict "valid_to" for one that is not valid today;
// Conflict "deceased_on" for somebody who has died; Duplicate "grant" (detail: its folio) when the person has asked for the same
// benefit and waits for it; InvalidInput and MissingInput with the column's name.
[[nodiscard]] Result<GrantId> requestGrant(security::Session &session, const GrantRequest &request);

struct StepRequest
{
    GrantId grant;
    GrantStep step = GrantStep::Evaluate;
    std::optional<qint64> amount;   // for an evaluation or approval; nothing leaves it as it is
    std::optional<double> quantity; // likewise
    QString note;                   // opinion; the reason, required, for Reject, Cancel and TakeBack
    QString alternative;            // required for Reject
    QString folio;                  // decree or folio, with an approval or delivery

    bool operator==(const StepRequest &) const = default;
};

// Takes a step, in one transaction with the movement of stock that a delivery of goods makes. Errors: those of mayTake,
// checkApproval and checkDelivery; NotFound "grant"; MissingInput "reason", "alternative", or "amount" for money that is
// evaluated or approved; Conflict "overdraft" for delivering what was approved beyond quota or budget (Overdrafts.h);
// Conflict "valid_to" for approving after its validity.
[[nodiscard]] Result<GrantEventId> takeStep(security::Session &session, const StepRequest &request);

// A grant with everything that is decided upon.
struct GrantFile
{
    GrantRow row;
    Benefit benefit;
    Availability availability;
    struct Step
    {
        GrantEvent event;
        QString operatorName;

        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps;     // oldest first; none for what was imported
    std::vector<GrantStep> next; // that the operator may take now, the one it waits for first
    // Why the approval it waits for is not the operator's: as mayTake says.
    std::optional<Error> approvalRefused;
    // What the catalogue said when it was requested; nothing for imported and older ones: what it says now.
    std::optional<BenefitVersion> requestedUnder;
};

// Reads a person's data, and leaves an audit event. Requires ReadPersonalFile. Errors: NotFound "grant".
[[nodiscard]] Result<GrantFile> openGrant(security::Session &session, GrantId id);

} // namespace ventanilla::catalogue
