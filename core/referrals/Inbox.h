#pragma once

#include "core/referrals/Referral.h"
#include "core/security/Session.h"

#include <array>

// What waits for a unit and for each of its operators (bandeja).
namespace ventanilla::referrals {

enum class Box {
    New,        // sent here, and nobody has received it yet
    DueToday,   // here, the answer is expected today
    Overdue,    // here, the answer was expected earlier
    InProgress, // here, received and not yet answered
    Returned,   // sent by us, and come back
    Answered,   // sent by us: counter-referrals to tell the person of
    External,   // sent by us to units outside, and not yet answered
    UnitOverdue // for the head of the unit: all that are overdue here and with units outside that we wrote to
};

inline constexpr std::array everyBox{Box::New, Box::DueToday, Box::Overdue, Box::InProgress, Box::Returned,
    Box::Answered, Box::External, Box::UnitOverdue};
inline constexpr int inboxPageSize = 50;

struct InboxRow
{
    ReferralId id;
    std::optional<PersonId> person;
    QString personName; // empty for an anonymous enquiry
    QString motiveName;
    QString fromUnitName;
    QString unitName; // where it is
    bool outside = false;
    State state = State::Sent;
    QDateTime since;
    QDateTime createdAt;
    QDate deadline;              // invalid: none was set, as with imported ones
    std::optional<int> daysLeft; // to the deadline; below 0: overdue
    Priority priority = Priority::Normal;
    QString assigneeName;         // empty while nobody sees to it
    bool withoutProtocol = false; // no protocol between the two units was in force when it was made

    bool operator==(const InboxRow &) const = default;
};

struct InboxCounts
{
    std::array<int, everyBox.size()> ofBox{};

    [[nodiscard]] int of(Box box) const { return ofBox.at(size_t(box)); }
    bool operator==(const InboxCounts &) const = default;
};

// Which part of the unit's inbox: DueToday, Overdue and InProgress narrow to those that `assignee` sees to; the other
// boxes are everybody's work.
struct InboxScope
{
    UnitId unit;
    std::optional<OperatorId> assignee;

    bool operator==(const InboxScope &) const = default;
};

// Who comes for what, no file: like a search they leave no audit event; opening a row does. Both require
// ReadPersonalFile. Errors: InvalidInput ("offset").
[[nodiscard]] Result<InboxCounts> countInbox(security::Session &session, const InboxScope &scope);
// At most inboxPageSize from the offset on: the earliest deadline first; returned, answered: the latest step first.
[[nodiscard]] Result<std::vector<InboxRow>> readInbox(
    security::Session &session, const InboxScope &scope, Box box, int offset = 0);

// Stable words for the command line: "new", "due_today", …
[[nodiscard]] QString codeOf(Box box);
[[nodiscard]] std::optional<Box> boxFromCode(const QString &code);

} // namespace ventanilla::referrals
