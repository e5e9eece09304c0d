#pragma once

#include "core/referrals/Referral.h"
#include "core/security/Role.h"

#include <array>

// Which steps a referral may take, by whom. Pure functions: the service, the screen and the command line ask the same.
namespace ventanilla::referrals {

// What an operator does with a referral; what is stored is the state that it leads to.
enum class Step {
    Receive,  // it has come to the unit; of an outside unit: the letter was handed over
    Accept,   // it is the unit's business
    Return,   // it goes back to its sender, with the reason
    Begin,    // work on it begins; whoever begins sees to it unless somebody was named
    Assign,   // says who sees to it, and leaves the state as it is
    Forward,  // on to another unit, with why
    Answer,   // the counter-referral, with its text
    Close,    // the sender has told the person, or gives it up with the reason
    SendAgain // what was returned goes to the same unit or to another
};

inline constexpr std::array everyStep{Step::Receive, Step::Accept, Step::Return, Step::Begin, Step::Assign,
    Step::Forward, Step::Answer, Step::Close, Step::SendAgain};

// Where the referral stands, seen by an operator. Its sender is the unit that attended the person, whoever forwarded it
// since: returned and answered referrals come back there.
struct Viewpoint
{
    State state = State::Sent;
    bool outside = false;    // it lies with a unit outside the municipality, which has no operators
    bool ofSender = false;   // the operator works in the unit that sent it
    bool ofReceiver = false; // the operator works in the unit where it is
    security::Role role = security::Role::FrontDesk;

    bool operator==(const Viewpoint &) const = default;
};

// For an outside unit its sender registers that the letter was handed over, and the answer that came back on paper. Only
// the head of the unit says who sees to it. Roles that may not refer take no step.
[[nodiscard]] bool isAllowed(const Viewpoint &viewpoint, Step step);
// In the order of the list.
[[nodiscard]] std::vector<Step> allowedSteps(const Viewpoint &viewpoint);
// The step that usually comes next, for one button that stands out.
[[nodiscard]] std::optional<Step> naturalStep(const Viewpoint &viewpoint);

[[nodiscard]] State stateAfter(Step step, State before);
// Whether others must be told why, or what was answered.
[[nodiscard]] bool needsNote(Step step, State before);

// Stable words for files, errors and the command line: "receive", "send_again"; "sent", "in_attention".
[[nodiscard]] QString codeOf(Step step);
[[nodiscard]] std::optional<Step> stepFromCode(const QString &code);
[[nodiscard]] QString codeOf(State state);

} // namespace ventanilla::referrals
