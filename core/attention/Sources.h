#pragma once

#include "core/base/Ids.h"
#include "core/store/Transaction.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

// What the front desk shows of referrals and cases, and asks of them. Those modules stand above this one: each fills
// its part of Sources (referrals::provide, cases::provide), and the composition root hands it in.
namespace ventanilla::attention {

// Stored by number; frozen. Words of interchange.md: ENVIADA, RECIBIDA, ACEPTADA, DEVUELTA, EN_ATENCION, RESPONDIDA,
// CERRADA.
enum class ReferralState {
    Sent = 1,
    Received = 2,
    Accepted = 3,
    Returned = 4,
    InAttention = 5,
    Answered = 6,
    Closed = 7
};

// Somebody still waits: neither answered nor closed. One that was returned waits too, for its sender.
[[nodiscard]] constexpr bool isPending(ReferralState state)
{
    return state != ReferralState::Answered && state != ReferralState::Closed;
}

struct ReferralSummary
{
    ReferralId id;
    std::optional<PersonId> person; // the one a merged record belongs to now
    MotiveId motive;
    QString motiveName;
    QString fromUnitName;
    UnitId toUnit;
    QString toUnitName;
    QDateTime createdAt;
    QDate deadline; // invalid when none was agreed
    ReferralState state = ReferralState::Sent;
    QDateTime since; // when it came to this state

    bool operator==(const ReferralSummary &) const = default;
};

struct CaseSummary
{
    CaseId id;
    QString unitName;
    QString responsibleName; // empty while nobody is
    QDate openedOn;

    bool operator==(const CaseSummary &) const = default;
};

// What was agreed about sending persons with a motive to another unit.
struct ProtocolSummary
{
    UnitId toUnit;
    QString toUnitName;
    QStringList documents; // that the person must bring
    int maximumDays = 0;   // working days
    QDate deadline;        // of a referral made on the day asked for

    bool operator==(const ProtocolSummary &) const = default;
};

// A referral to be made in the transaction of the attention it comes from.
struct ReferralOrder
{
    AttentionId attention;
    std::optional<PersonId> person;
    UnitId fromUnit;
    UnitId toUnit;
    MotiveId motive;
    OperatorId operatorId;
    QDateTime at;
    QString note; // what the receiving unit should know
};

// Taken back because the attention it came from was corrected or continued otherwise.
struct ReferralWithdrawal
{
    ReferralId referral;
    OperatorId operatorId;
    QDateTime at;
    QString reason;
};

// Every function must be set; all are called within a transaction or snapshot and may throw store::Failure.
struct Sources
{
    // The earliest deadline first.
    std::function<std::vector<ReferralSummary>(store::Connection &, PersonId)> pendingReferrals;
    // Those that an attention made, in order, whatever their state.
    std::function<std::vector<ReferralSummary>(store::Connection &, AttentionId)> referralsOf;
    std::function<std::vector<CaseSummary>(store::Connection &, PersonId)> openCases;
    // Where the unit sends persons with the motive, on that day, or what it agreed with that one; nothing when nothing was
    // agreed.
    std::function<std::optional<ProtocolSummary>(
        store::Connection &, MotiveId, UnitId from, std::optional<UnitId> to, const QDate &)>
        protocolFor;
    std::function<ReferralId(store::Transaction &, const ReferralOrder &)> refer;
    std::function<void(store::Transaction &, const ReferralWithdrawal &)> withdraw;
};

} // namespace ventanilla::attention
