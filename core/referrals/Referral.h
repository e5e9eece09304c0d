#pragma once

#include "core/attention/Sources.h"

#include <QDateTime>

#include <vector>

// A person sent on to another unit (derivación), and what came back (contrarreferencia).
namespace ventanilla::referrals {

// Where a referral stands; the vocabulary is the front desk's, which shows it.
using State = attention::ReferralState;
using attention::isPending;

// Stored by number; frozen.
enum class Priority { Normal = 1, High = 2, Urgent = 3 };

struct Referral
{
    ReferralId id;
    std::optional<AttentionId> attention;
    std::optional<PersonId> person; // nothing for an anonymous enquiry
    UnitId fromUnit;
    UnitId toUnit;
    MotiveId motive;
    Priority priority = Priority::Normal;
    QDateTime createdAt;
    QDate deadline;     // of the answer; invalid when none was agreed
    QString externalId; // when it was imported
    QString note;       // what the receiving unit should know

    bool operator==(const Referral &) const = default;
};

// A step of a referral. For State::Answered the note is the answer and the instant its date; for State::Returned the
// note is the reason. A step of State::Sent with a unit and nobody named is the
// referral forwarded, or sent again.
struct ReferralEvent
{
    ReferralEventId id;
    ReferralId referral;
    State state = State::Sent;
    QDateTime occurredAt;
    std::optional<OperatorId> operatorId;
    QString note;
    std::optional<UnitId> toUnit;       // where the step brings it; nothing: it stays where it is
    std::optional<OperatorId> assignee; // who sees to it from then on, in toUnit

    bool operator==(const ReferralEvent &) const = default;
};

// Where a referral stands: its latest event by instant, the later id where two happened at once.
struct CurrentState
{
    State state = State::Sent;
    QDateTime since;

    bool operator==(const CurrentState &) const = default;
};

// The same with all that follows from the steps, whatever the order in which they came (the table referral_state).
struct Standing
{
    State state = State::Sent;
    QDateTime since;
    ReferralEventId event;              // the latest
    UnitId unit;                        // where it is: the last one it was brought to
    std::optional<OperatorId> assignee; // the last one named since it came to that unit

    bool operator==(const Standing &) const = default;
};

// The tables referral and referral_event, without rules: for services, imports and demo data.
[[nodiscard]] std::optional<Referral> find(store::Connection &connection, ReferralId id);
[[nodiscard]] std::optional<Referral> findByExternalId(store::Connection &connection, const QString &externalId);
// The pending ones of a person and of the records merged into theirs, the earliest deadline first.
[[nodiscard]] std::vector<std::pair<Referral, CurrentState>> pendingOf(store::Connection &connection, PersonId person);
// Those that an attention made, with their state, in the order they were made.
[[nodiscard]] std::vector<std::pair<Referral, std::optional<CurrentState>>> ofAttention(
    store::Connection &connection, AttentionId attention);
ReferralId insert(store::Transaction &transaction, const Referral &referral);
void update(store::Transaction &transaction, const Referral &referral);

// Nothing for a referral without events.
[[nodiscard]] std::optional<CurrentState> stateOf(store::Connection &connection, ReferralId id);
[[nodiscard]] std::optional<Standing> standingOf(store::Connection &connection, ReferralId id);
// Oldest first.
[[nodiscard]] std::vector<ReferralEvent> eventsOf(store::Connection &connection, ReferralId id);
ReferralEventId addEvent(store::Transaction &transaction, const ReferralEvent &event);

} // namespace ventanilla::referrals
