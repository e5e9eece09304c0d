#include "core/referrals/Steps.h"

#include <algorithm>
#include <span>

namespace ventanilla::referrals {

namespace {

struct StepCode
{
    Step step;
    QLatin1String code;
};

constexpr std::array stepCodes{StepCode{Step::Receive, QLatin1String("receive")},
    StepCode{Step::Accept, QLatin1String("accept")}, StepCode{Step::Return, QLatin1String("return")},
    StepCode{Step::Begin, QLatin1String("begin")}, StepCode{Step::Assign, QLatin1String("assign")},
    StepCode{Step::Forward, QLatin1String("forward")}, StepCode{Step::Answer, QLatin1String("answer")},
    StepCode{Step::Close, QLatin1String("close")}, StepCode{Step::SendAgain, QLatin1String("send_again")}};

using enum Step;

constexpr std::array ofSent{Receive, Accept, Return, Forward, Assign};
constexpr std::array ofReceived{Accept, Begin, Answer, Return, Forward, Assign};
constexpr std::array ofAccepted{Begin, Answer, Return, Forward, Assign};
constexpr std::array ofInAttention{Answer, Forward, Assign};

// What the unit that has it may do.
std::span<const Step> ofReceiver(State state)
{
    switch (state) {
    case State::Sent:
        return ofSent;
    case State::Received:
        return ofReceived;
    case State::Accepted:
        return ofAccepted;
    case State::InAttention:
        return ofInAttention;
    case State::Returned:
    case State::Answered:
    case State::Closed:
        break;
    }
    return {};
}

bool senderMay(State state, Step step)
{
    switch (state) {
    case State::Sent:
    case State::Answered:
        return step == Close;
    case State::Returned:
        return step == SendAgain || step == Close;
    case State::Received:
    case State::Accepted:
    case State::InAttention:
    case State::Closed:
        break;
    }
    return false;
}

// What a sender knows of a unit outside: that it has the letter, that it does not take it, and what it answered.
bool senderMayForOutside(State state, Step step)
{
    if (state == State::Sent && step == Receive)
        return true;
    const bool isWaiting = isPending(state) && state != State::Returned;
    return isWaiting && (step == Answer || step == Return);
}

} // namespace

bool isAllowed(const Viewpoint &viewpoint, Step step)
{
    if (!security::allows(viewpoint.role, security::Permission::Refer))
        return false;
    if (viewpoint.ofSender && senderMay(viewpoint.state, step))
        return true;
    if (viewpoint.outside)
        return viewpoint.ofSender && senderMayForOutside(viewpoint.state, step);
    if (step == Assign && viewpoint.role != security::Role::UnitHead)
        return false;
    return viewpoint.ofReceiver && std::ranges::count(ofReceiver(viewpoint.state), step) > 0;
}

std::vector<Step> allowedSteps(const Viewpoint &viewpoint)
{
    std::vector<Step> allowed;
    std::ranges::copy_if(everyStep, std::back_inserter(allowed), [&](Step step) { return isAllowed(viewpoint, step); });
    return allowed;
}

std::optional<Step> naturalStep(const Viewpoint &viewpoint)
{
    for (const Step step : {Receive, Accept, Begin, Answer, SendAgain}) {
        if (isAllowed(viewpoint, step))
            return step;
    }
    if (viewpoint.state == State::Answered && isAllowed(viewpoint, Close))
        return Close;
    return std::nullopt;
}

State stateAfter(Step step, State before)
{
    switch (step) {
    case Receive:
        return State::Received;
    case Accept:
        return State::Accepted;
    case Return:
        return State::Returned;
    case Begin:
        return State::InAttention;
    case Assign:
        return before;
    case Forward:
    case SendAgain:
        return State::Sent;
    case Answer:
        return State::Answered;
    case Close:
        return State::Closed;
    }
    return before;
}

bool needsNote(Step step, State before)
{
    return step == Return || step == Forward || step == Answer || (step == Close && before != State::Answered);
}

QString codeOf(Step step)
{
    return std::ranges::find(stepCodes, step, &StepCode::step)->code;
}

std::optional<Step> stepFromCode(const QString &code)
{
    const auto *const found = std::ranges::find(stepCodes, code, &StepCode::code);
    return found == stepCodes.end() ? std::nullopt : std::optional(found->step);
}

QString codeOf(State state)
{
    switch (state) {
    case State::Sent:
        return QStringLiteral("sent");
    case State::Received:
        return QStringLiteral("received");
    case State::Accepted:
        return QStringLiteral("accepted");
    case State::Returned:
        return QStringLiteral("returned");
    case State::InAttention:
        return QStringLiteral("in_attention");
    case State::Answered:
        return QStringLiteral("answered");
    case State::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

} // namespace ventanilla::referrals
