#pragma once

#include "core/attention/Attention.h"
#include "core/referrals/Referral.h"
#include "core/security/Session.h"

// What a person is told who comes with a number and asks how it goes.
namespace ventanilla::referrals {

struct TrackedReferral
{
    ReferralId id;
    QString code;
    std::optional<PersonId> person;
    QString personName; // empty for an anonymous enquiry
    QString motiveName;
    QString unitName; // where it is
    State state = State::Sent;
    QDateTime since;
    QDateTime sentAt;     // to the unit where it is
    QDateTime receivedAt; // by that unit; invalid while it has not been
    QDate deadline;       // invalid when none was set
    QString said;         // the latest counter-referral, or why it was returned; empty while there is neither

    bool operator==(const TrackedReferral &) const = default;
};

struct TrackedAttention
{
    AttentionId id;
    std::optional<PersonId> person;
    QString personName;
    QDateTime startedAt;
    bool open = false;
    bool finished = false;
    QStringList motiveNames;

    bool operator==(const TrackedAttention &) const = default;
};

struct Tracking
{
    std::optional<TrackedAttention> attention;
    std::vector<TrackedReferral> referrals; // in the order they were made

    [[nodiscard]] bool isEmpty() const { return !attention && referrals.empty(); }
    bool operator==(const Tracking &) const = default;
};

// Whether the text is complete enough to be looked for: a code of a referral or a folio.
[[nodiscard]] bool looksLikeCode(const QString &text);

// By the code of a referral ("D7-1234-K"), or by the folio on a receipt ("7-1234"): the attention of that folio with its
// referrals, and the referral of that folio. Empty when there is none. Requires ReadPersonalFile; leaves an audit event
// for each person found (ReadReferral).
[[nodiscard]] Result<Tracking> track(security::Session &session, const QString &text);

} // namespace ventanilla::referrals
