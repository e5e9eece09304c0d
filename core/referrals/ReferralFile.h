#pragma once

#include "core/referrals/Steps.h"
#include "core/security/Session.h"

// Everything that is known of one referral, on one page and on one letter.
namespace ventanilla::referrals {

struct StepTaken
{
    State state = State::Sent;
    QDateTime at;
    QString operatorName; // empty for an imported one
    QString unitName;     // of the operator
    QString note;
    QString toUnitName;   // where the step brought it; empty when it stayed
    QString assigneeName; // who was named; empty when nobody was

    bool operator==(const StepTaken &) const = default;
};

struct ReferralFile
{
    Referral referral;
    Standing standing;
    QString code;       // TrackingCode.h
    QString personName; // empty for an anonymous enquiry; the person a merged record belongs to now
    QString rut;        // canonical; empty without one
    QString phone;
    std::optional<PersonId> person;
    QString motiveName;
    QString fromUnitName;
    QString unitName; // where it is
    bool outside = false;
    bool withoutProtocol = false;
    QStringList documents; // to bring: those the person was told, else the protocol's
    QString told;          // what the attention answered the person
    QString nextStep;
    QString attentionNote;
    QString assigneeName;
    std::vector<StepTaken> steps; // oldest first
    Viewpoint viewpoint;          // of the operator who reads
    QDate today;

    bool operator==(const ReferralFile &) const = default;
};

// Requires ReadPersonalFile; leaves an audit event (ReadReferral). Errors: NotFound ("referral").
[[nodiscard]] Result<ReferralFile> openReferral(security::Session &session, ReferralId id);

// What the letter to a unit outside says. It identifies the person in full: the other institution has no other way.
struct ReferralLetter
{
    ReferralFile file;
    QString municipality;
    QString fromUnitAddress; // empty when unknown, like the next ones
    QString fromUnitPhone;
    QString unitAddress;
    QDate birthDate;
    QString operatorName; // who signs it

    bool operator==(const ReferralLetter &) const = default;
};

// Requires Refer; leaves an audit event (PrintedLetter). Errors: NotFound ("referral"); PermissionDenied ("unit") for who
// is of neither unit.
[[nodiscard]] Result<ReferralLetter> letterOf(security::Session &session, ReferralId id);

// A referral that waits at a unit outside, which a letter is handed over for.
struct OutsideReferral
{
    ReferralId id;
    QString unitName;

    bool operator==(const OutsideReferral &) const = default;
};

// Those that an attention made, in order. Requires Refer.
[[nodiscard]] Result<std::vector<OutsideReferral>> outsideReferralsOf(
    security::Session &session, AttentionId attention);

} // namespace ventanilla::referrals
